import type { Element, IndependentStyle } from "@citable/csl";
import { elementsOf, readFragment, type StyleFragment } from "./fragment.ts";
import { withBibliographyNames, withCitationNames } from "./names.ts";
import { rewriteStyle } from "./rewrite.ts";

/** What follows the title in a list of works cited, in the order of MLA Handbook 7, 5.4–5.7; our own CSL. */
const csl = `
  <locale xml:lang="en">
    <terms>
      <term name="editor" form="verb-short">ed.</term>
      <term name="translator" form="verb-short">trans.</term>
      <term name="no date" form="short">n.d.</term>
    </terms>
  </locale>
  <macro name="mla7-contributors">
    <group delimiter=". ">
      <names variable="editor">
        <label form="verb-short" text-case="capitalize-first" suffix=" "/>
        <name initialize="false" and="text"/>
      </names>
      <names variable="translator">
        <label form="verb-short" text-case="capitalize-first" suffix=" "/>
        <name initialize="false" and="text"/>
      </names>
    </group>
  </macro>
  <macro name="mla7-edition">
    <choose>
      <if is-numeric="edition">
        <group delimiter=" "><number variable="edition" form="ordinal"/><text term="edition" form="short"/></group>
      </if>
      <else><text variable="edition" text-case="capitalize-first"/></else>
    </choose>
  </macro>
  <macro name="mla7-volume">
    <group delimiter=" ">
      <choose><if is-numeric="volume"><text value="Vol."/></if></choose>
      <text variable="volume"/>
    </group>
  </macro>
  <macro name="mla7-publisher">
    <choose>
      <if variable="publisher"><text variable="publisher"/></if>
      <else><text value="N.p."/></else>
    </choose>
  </macro>
  <macro name="mla7-year">
    <choose>
      <if variable="issued"><date variable="issued" form="numeric" date-parts="year"/></if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <macro name="mla7-day">
    <choose>
      <if variable="issued"><date variable="issued" form="text"/></if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <macro name="mla7-imprint">
    <choose>
      <!-- A well-known reference work is given with edition and year alone (5.5.7). -->
      <if variable="container-title edition issued">
        <group delimiter=", ">
          <group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group>
          <text macro="mla7-year"/>
        </group>
      </if>
      <else>
        <group delimiter=", ">
          <group delimiter=": "><text variable="publisher-place"/><text macro="mla7-publisher"/></group>
          <text macro="mla7-year"/>
        </group>
      </else>
    </choose>
  </macro>
  <macro name="mla7-pages">
    <choose>
      <if variable="page"><text variable="page"/></if>
      <else><text value="n. pag."/></else>
    </choose>
  </macro>
  <macro name="mla7-journal">
    <group delimiter=": ">
      <group delimiter=" ">
        <text variable="container-title" font-style="italic" text-case="title"/>
        <group delimiter="."><text variable="volume"/><text variable="issue"/></group>
        <group prefix="(" suffix=")"><text macro="mla7-year"/></group>
      </group>
      <text macro="mla7-pages"/>
    </group>
  </macro>
  <macro name="mla7-newspaper">
    <group delimiter=": ">
      <group delimiter=" ">
        <text variable="container-title" font-style="italic" text-case="title"/>
        <text macro="mla7-day"/>
      </group>
      <choose>
        <if variable="page"><text variable="page"/></if>
        <else-if variable="URL" match="none"><text value="n. pag."/></else-if>
      </choose>
    </group>
  </macro>
  <macro name="mla7-page">
    <group delimiter=". ">
      <text variable="container-title" font-style="italic" text-case="title"/>
      <group delimiter=", "><text macro="mla7-publisher"/><text macro="mla7-day"/></group>
    </group>
  </macro>
  <macro name="mla7-book">
    <group delimiter=". ">
      <text variable="container-title" font-style="italic" text-case="title"/>
      <text macro="mla7-contributors"/>
      <text macro="mla7-edition"/>
      <text macro="mla7-volume"/>
      <text macro="mla7-imprint"/>
      <text variable="page"/>
    </group>
  </macro>
  <macro name="mla7-thesis">
    <group delimiter=". ">
      <text variable="genre" text-case="capitalize-first"/>
      <group delimiter=", "><text variable="publisher"/><text macro="mla7-year"/></group>
    </group>
  </macro>
  <macro name="mla7-source">
    <choose>
      <if type="article-journal"><text macro="mla7-journal"/></if>
      <else-if type="article-magazine article-newspaper" match="any"><text macro="mla7-newspaper"/></else-if>
      <else-if type="webpage post post-weblog" match="any"><text macro="mla7-page"/></else-if>
      <else-if type="thesis"><text macro="mla7-thesis"/></else-if>
      <else-if type="personal_communication interview speech manuscript" match="any">
        <group delimiter=". "><text variable="genre" text-case="capitalize-first"/><text macro="mla7-day"/></group>
      </else-if>
      <else><text macro="mla7-book"/></else>
    </choose>
  </macro>
  <macro name="mla7-medium">
    <choose>
      <if variable="medium"><text variable="medium" text-case="capitalize-first"/></if>
      <else-if type="personal_communication interview speech manuscript" match="any"/>
      <else-if variable="URL DOI accessed" match="any"><text value="Web"/></else-if>
      <else-if type="motion_picture"><text value="Film"/></else-if>
      <else-if type="song"><text value="Audio"/></else-if>
      <else><text value="Print"/></else>
    </choose>
  </macro>
  <macro name="mla7-end">
    <group delimiter=". ">
      <text macro="mla7-medium"/>
      <date variable="accessed" form="text"/>
    </group>
  </macro>
  <macro name="mla7-tail">
    <text macro="mla7-source"/>
    <text macro="mla7-end"/>
  </macro>
`;

let read: StyleFragment | undefined;

/** Read when the first style needs it. */
function seventh(): StyleFragment {
  read ??= readFragment(csl);
  return read;
}

/** Author and title as the newer edition sets them; then the older order, with place, medium and day of access. */
export function withSeventhEditionOrder(style: IndependentStyle): IndependentStyle {
  const { bibliography } = style;
  const [group] = bibliography?.layout.children ?? [];
  if (bibliography === undefined || group?.kind !== "group" || group.children.length < 3) return style;
  const children = [{ ...group, delimiter: ". ", children: [...group.children.slice(0, 2), ...tail()] }];
  return {
    ...style,
    locales: [...style.locales, ...seventh().locales],
    macros: new Map([...style.macros, ...seventh().macros]),
    bibliography: { ...bibliography, layout: { ...bibliography.layout, suffix: ".", children } },
  };
}

/** "ed." and "trans." after the names that head an entry (MLA 7, 7.4). */
export function withShortRoles(style: IndependentStyle): IndependentStyle {
  return rewriteStyle(style, (element) => {
    if (element.kind !== "names" || element.label?.label.form !== "long") return element;
    return { ...element, label: { ...element.label, label: { ...element.label.label, form: "short" } } };
  });
}

function tail(): readonly Element[] {
  return elementsOf(seventh(), "mla7-tail");
}

/** Four authors, not three, are too many to be listed (MLA 7, 5.5.4). */
export function withFourAuthorsShortened(style: IndependentStyle): IndependentStyle {
  const names = { etAlMin: 4, etAlUseFirst: 1 };
  return withCitationNames(withBibliographyNames(style, names), names);
}
