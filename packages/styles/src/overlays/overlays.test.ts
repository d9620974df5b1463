import { createEngine, parseLocale, parseStyle, printText, type IndependentStyle } from "@citable/csl";
import { parseCslItems, type Item } from "@citable/model";
import { describe, expect, it } from "vitest";
import { createCatalogue } from "../catalogue/catalogue.ts";
import { memorySource } from "../memory-source.ts";
import { withDoiAfter, withRetrievalDate } from "./address.ts";
import { withAuthorsRepeated, withBibliographyNames } from "./names.ts";
import { overlays } from "./overlays.ts";
import { withoutPagesOfChapters } from "./pages.ts";
import { withoutPlaceOfBooks } from "./place.ts";
import { withoutIbid } from "./positions.ts";
import { withPlainTitles } from "./titles.ts";

const english = parseLocale(`<locale xml:lang="en-US">
  <terms>
    <term name="accessed">accessed</term><term name="retrieved">retrieved</term><term name="from">from</term>
    <term name="and">and</term><term name="et-al">et al.</term><term name="edition" form="short">ed.</term>
    <term name="ordinal">th</term><term name="no date" form="short">n.d.</term>
    <term name="editor" form="verb-short">ed. by</term><term name="month-03" form="short">Mar.</term>
    <term name="month-03">March</term><term name="open-quote">“</term><term name="close-quote">”</term>
  </terms>
  <date form="text"><date-part name="day" suffix=" "/><date-part name="month" form="short" suffix=" "/><date-part name="year"/></date>
  <date form="numeric"><date-part name="year"/></date>
</locale>`);

function styleOf(bibliography: string, attributes = "", citation = ""): IndependentStyle {
  const style = parseStyle(`<style class="in-text" version="1.0"><info><title>Guide 9th edition</title></info>
    <citation><layout>${citation}</layout></citation>
    <bibliography ${attributes}><layout suffix=".">${bibliography}</layout></bibliography></style>`);
  if (style.kind !== "independent") throw new TypeError("not independent");
  return style;
}

function itemOf(fields: object): Item {
  const [item] = parseCslItems({ id: "one", type: "book", title: "Salt", ...fields }).value;
  if (item === undefined) throw new TypeError("no item");
  return item;
}

function listed(style: IndependentStyle, ...items: readonly Item[]): string {
  const entries = createEngine({ style, locales: [english] }).bibliography(items);
  return entries.map(({ output }) => printText(output)).join(" | ");
}

const imprint = `<group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group>`;
const person = (family: string): object => ({ family, given: "Ada" });

const retrieved = (date: string): string =>
  `<group delimiter=" "><text term="retrieved" text-case="capitalize-first"/>${date}<text term="from"/><text variable="URL"/></group>`;

describe("changes", () => {
  it.each([
    [{ publisher: "Marsh", "publisher-place": "Hollin" }, "Marsh."],
    [{ "publisher-place": "Hollin" }, "Hollin."],
    [{ publisher: "Marsh" }, "Marsh."],
  ])("the place of a book is left out beside a publisher: %j", (fields, wanted) => {
    expect(listed(withoutPlaceOfBooks(styleOf(imprint)), itemOf(fields))).toBe(wanted);
  });

  it("a place without a publisher beside it stays where it is", () => {
    const style = styleOf(`<text variable="publisher-place"/>`);
    expect(withoutPlaceOfBooks(style)).toBe(style);
  });

  it.each(["https://doi.org/", "doi:", "doi: ", "https://dx.doi.org/"])(
    "a DOI after “%s” is set after “doi:”",
    (prefix) => {
      const style = withDoiAfter(styleOf(`<text variable="DOI" prefix="${prefix}"/>`), "doi:");
      expect(listed(style, itemOf({ DOI: "10.1/x" }))).toBe("doi:10.1/x.");
    },
  );

  const sometimes = `<choose><if type="webpage"><date variable="accessed" form="text" suffix=","/></if></choose>`;
  it.each(["", sometimes])("“Retrieved from” becomes “Retrieved DATE, from”: %s", (date) => {
    const item = itemOf({ URL: "https://a.example", accessed: { "date-parts": [[2020, 3, 2]] } });
    expect(listed(withRetrievalDate(styleOf(retrieved(date))), item)).toBe(
      "Retrieved 2 Mar. 2020, from https://a.example.",
    );
  });

  it("authors are repeated, and fewer of them listed", () => {
    const names = styleOf(
      `<group delimiter=": "><names variable="author"/><text variable="title"/></group>`,
      `subsequent-author-substitute="———" et-al-min="11" et-al-use-first="7"`,
    );
    const made = withBibliographyNames(withAuthorsRepeated(names), { etAlMin: 3, etAlUseFirst: 1 });
    const author = [person("Orrin"), person("Thorn"), person("Ferrow")];
    const items = [itemOf({ author }), itemOf({ id: "two", author, title: "Tolls" })];
    expect(listed(made, ...items)).toBe("Ada Orrin et al.: Salt. | Ada Orrin et al.: Tolls.");
  });

  it("titles lose their quotation marks and their headline style in the bibliography", () => {
    const style = withPlainTitles(styleOf(`<text variable="title" quotes="true" text-case="title"/>`));
    expect(listed(style, itemOf({ title: "Salt and Tolls of the River" }))).toBe("Salt and tolls of the river.");
  });

  it.each([
    ["chapter", {}, "Salt."],
    ["chapter", { volume: "3" }, "Salt, 12."],
    ["article-journal", {}, "Salt, 12."],
  ])("pages of a %s with %j: %s", (type, fields, wanted) => {
    const style = styleOf(`<group delimiter=", "><text variable="title"/><text variable="page"/></group>`);
    expect(listed(withoutPagesOfChapters(style), itemOf({ type, page: "12", ...fields }))).toBe(wanted);
  });

  it("a note just after another is printed as any later one", () => {
    const choose = `<choose><if position="ibid ibid-with-locator" match="any"><text value="ibid."/></if>
      <else-if position="subsequent"><text value="short"/></else-if><else><text value="full"/></else></choose>`;
    const made = withoutIbid(styleOf("", "", choose));
    const [first] = made.citation.layout.children;
    expect(first).toMatchObject({ kind: "choose", branches: [{ conditions: [{ values: ["subsequent"] }] }, {}] });
    expect(withoutIbid(made)).toBe(made);
  });
});

const mla9 = `<style class="in-text" version="1.0" and="text"><info><title>MLA Handbook 9th edition</title>
  <author><name>Someone Else</name></author></info>
  <locale xml:lang="en"><terms><term name="editor" form="verb">edited by</term></terms></locale>
  <citation et-al-min="3" et-al-use-first="1"><layout prefix="(" suffix=")"><names variable="author"/></layout></citation>
  <bibliography et-al-min="3" et-al-use-first="1"><layout suffix="."><group delimiter=". ">
    <names variable="author"><name name-as-sort-order="first" delimiter-precedes-last="always"/></names>
    <text variable="title" quotes="true"/>
    <group delimiter=", "><text variable="container-title" font-style="italic"/><text variable="publisher"/>
      <date variable="issued" form="numeric" date-parts="year"/>
      <choose><if variable="DOI"><text variable="DOI" prefix="https://doi.org/"/></if><else><text variable="URL"/></else></choose>
    </group></group></layout></bibliography></style>`;

const catalogue = createCatalogue([
  memorySource({
    name: "a test",
    styles: { "modern-language-association": mla9 },
    locales: {
      "en-US": `<locale xml:lang="en-US"><terms><term name="and">and</term><term name="et-al">et al.</term>
        <term name="month-03" form="short">Mar.</term><term name="no date" form="short">n.d.</term>
        <term name="edition" form="short">ed.</term><term name="ordinal">th</term><term name="ordinal-02">nd</term>
        <term name="open-quote">“</term><term name="close-quote">”</term></terms>
        <date form="text"><date-part name="day" suffix=" "/><date-part name="month" form="short" suffix=" "/><date-part name="year"/></date>
        <date form="numeric"><date-part name="year"/></date><style-options punctuation-in-quote="true"/></locale>`,
    },
  }),
]);

const author = [{ family: "Thorn", given: "Ilse K." }];
const editor = [{ family: "Orrin", given: "Maud" }];
const accessed = { "date-parts": [[2021, 3, 7]] };
const issued = { "date-parts": [[2011]] };

describe("an edition that no source has", () => {
  it("is made from the nearest one, says so, and keeps the credits", async () => {
    const found = await catalogue.find("mla@7");
    expect(found).toMatchObject({ id: "mla@7", name: "mla@7", family: "mla", edition: "7" });
    expect(found).toMatchObject({ title: "MLA Handbook 7th edition", madeFrom: { name: "mla@9" } });
    expect(found.notices?.map(({ message }) => message)).toEqual([
      "No style at hand is mla@7, so it is made from mla@9, with 3 changes of Citable's own.",
      "Not changed: media other than “Web” and “Print” are printed only if the record has them.",
    ]);
    expect(found.style.info.authors).toEqual(["Someone Else"]);
  });

  it.each([
    [
      {
        type: "entry-encyclopedia",
        author,
        editor,
        "container-title": "Rivers",
        publisher: "Marsh",
        "publisher-place": "Hollin",
        issued,
        URL: "https://a.example",
        accessed,
      },
      "Thorn, Ilse K. “Salt.” Rivers. Ed. Maud Orrin. Hollin: Marsh, 2011. Web. 7 Mar. 2021.",
    ],
    [
      { type: "entry-encyclopedia", author, "container-title": "Rivers" },
      "Thorn, Ilse K. “Salt.” Rivers. N.p., n.d. Print.",
    ],
    [
      { type: "book", author, publisher: "Marsh", edition: "2", issued },
      "Thorn, Ilse K. “Salt.” 2nd ed. Marsh, 2011. Print.",
    ],
    [
      {
        type: "article-journal",
        author,
        "container-title": "Quay",
        volume: "12",
        issue: "3",
        page: "1–9",
        issued,
        DOI: "10.1/x",
      },
      "Thorn, Ilse K. “Salt.” Quay 12.3 (2011): 1–9. Web.",
    ],
    [
      { type: "article-journal", author, "container-title": "Quay", volume: "12", issued },
      "Thorn, Ilse K. “Salt.” Quay 12 (2011): n. pag. Print.",
    ],
  ])("MLA 7 prints %j", async (fields, wanted) => {
    const { style, locales } = await catalogue.find("mla@7");
    const [entry] = createEngine({ style, locales }).bibliography([itemOf(fields)]);
    expect(entry && printText(entry.output)).toBe(wanted);
  });

  it("names what can be had when it cannot be made", async () => {
    await expect(catalogue.find("mla@6")).rejects.toThrow("mla@6 is not at hand; there is mla@9, mla@8, and mla@7.");
    await expect(catalogue.find("apa@5")).rejects.toThrow("apa@5 is not at hand; nor is any other edition");
  });
});

describe("GB/T 7714-2025", () => {
  const of2015 = `<style class="in-text" version="1.0"><info><title>GB/T 7714-2015 (numeric)</title></info>
    <macro name="who"><names variable="author"><name name-as-sort-order="all" sort-separator=" " initialize-with=" "><name-part name="family" text-case="uppercase"/></name></names></macro>
    <citation><layout prefix="(" suffix=")" delimiter="; "><group delimiter=", "><text macro="who"/><date variable="issued" form="numeric"/></group></layout></citation>
    <bibliography><layout suffix="."><group delimiter=". "><text macro="who"/>
      <group delimiter=": "><text variable="title"/><group delimiter=" "><label variable="volume" form="short"/><text variable="volume"/></group></group>
      <group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group>
      <date variable="accessed" form="numeric" prefix="[" suffix="]"/><text variable="DOI" prefix="DOI:"/></group></layout></bibliography></style>`;
  const id = "china-national-standard-gb-t-7714-2015-numeric";
  const older = createCatalogue([memorySource({ styles: { [id]: of2015 } })]);
  const facts = {
    author: [person("Thorn"), person("Orrin")],
    volume: "3",
    publisher: "Marsh",
    "publisher-place": "Hollin",
    accessed: { "date-parts": [[2020]] },
    DOI: "10.1/x",
  };

  it.each([
    [{ issued: { "date-parts": [[1998]] } }, "Thorn A，Orrin A. Salt：v.3. Hollin：Marsh. DOI:10.1/x."],
    [{}, "Thorn A，Orrin A. Salt：v.3. Hollin：Marsh. [2020]. DOI:10.1/x."],
    [
      { type: "webpage", issued: { "date-parts": [[1998]] } },
      "Thorn A，Orrin A. Salt：v.3. Hollin：Marsh. [2020]. DOI:10.1/x.",
    ],
  ])("has full-width marks, names as written, and few dates of access: %j", async (more, wanted) => {
    const { style, notices } = await older.find("gb-t-7714-numeric@2025");
    expect(listed(style, itemOf({ ...facts, ...more }))).toBe(wanted);
    expect(notices?.[0]?.message).toContain("made from gb-t-7714-numeric@2015, with 4 changes");
  });

  it("cites with full-width brackets", async () => {
    const { style, title } = await older.find("gb-t-7714-numeric@2025");
    const item = itemOf({ ...facts, issued: { "date-parts": [[1998]] } });
    expect(printText(createEngine({ style, locales: [english] }).cite([{ item }]))).toBe("（Thorn A，Orrin A，1998）");
    expect(title).toBe("GB/T 7714, numeric, 2025");
  });
});

describe("editions of a guide whose style states none", () => {
  const names = `<names variable="author"><name form="short"><name-part name="family" text-case="uppercase"/></name></names>`;
  const untold = `<style class="in-text" version="1.0"><info><title>Some standard</title></info>
    <macro name="who">${names}</macro><macro name="when"><date variable="accessed" form="numeric" prefix=" [" suffix="]"/></macro>
    <citation><layout prefix="(" suffix=")"><text macro="who"/></layout></citation>
    <bibliography><layout suffix="."><group>${names}<text variable="title" prefix=". " suffix="."/><text macro="when"/>
      <text variable="URL" prefix=" At: &lt;" suffix="&gt;"/></group></layout></bibliography></style>`;
  const standards = createCatalogue([
    memorySource({
      styles: {
        "associacao-brasileira-de-normas-tecnicas": untold,
        "iso690-numeric-en": untold,
        "bluebook-law-review": untold,
      },
    }),
  ]);
  const item = itemOf({
    author: [person("Thorn"), person("Orrin"), person("Vale")],
    URL: "https://a.example",
    accessed: { "date-parts": [[2020]] },
  });

  it.each([
    ["abnt@2023", "THORN, ORRIN, VALE. Salt. [2020] At: https://a.example.", "(Thorn, Orrin, Vale)"],
    ["abnt@2018", "THORN, ORRIN, VALE. Salt. [2020] At: https://a.example.", "(THORN, ORRIN, VALE)"],
    ["abnt@2002", "THORN, ORRIN, VALE. Salt. [2020] At: <https://a.example>.", "(THORN, ORRIN, VALE)"],
    ["iso690-numeric@2021", "THORN, ORRIN, VALE. Salt. At: <https://a.example> [2020].", "(THORN, ORRIN, VALE)"],
    ["iso690-numeric@2010", "THORN, ORRIN, VALE. Salt. [2020] At: <https://a.example>.", "(THORN, ORRIN, VALE)"],
    ["bluebook@22", "THORN, ORRIN, VALE. Salt. [2020] At: <https://a.example>.", "(THORN, ORRIN, VALE)"],
    ["bluebook@21", "THORN, ORRIN, VALE. Salt. [2020] At: <https://a.example>.", "(THORN et al.)"],
  ])("%s: %s %s", async (name, entry, cited) => {
    const { style, notices } = await standards.find(name);
    expect(listed(style, item)).toBe(entry);
    expect(printText(createEngine({ style, locales: [english] }).cite([{ item }]))).toBe(cited);
    expect(notices?.[0]?.message).toContain("whose style states no edition");
  });

  it("are named where another is asked for", async () => {
    await expect(standards.find("abnt@1999")).rejects.toThrow(
      "abnt@1999 is not at hand; there is abnt@2023, abnt@2018, abnt@2002, and abnt.",
    );
  });
});

describe("the overlays", () => {
  it("make each edition once, never from itself, by changes with names of their own", () => {
    const made = overlays.map(({ family, edition }) => `${family}@${edition}`);
    expect(new Set(made).size).toBe(made.length);
    for (const { family, edition, from, changes } of overlays) {
      expect(from).not.toContainEqual({ family, edition });
      expect(new Set(changes.map(({ name }) => name)).size).toBe(changes.length);
      for (const { says, instead, source } of changes) expect([says, instead, source]).not.toContain("");
    }
  });

  it("change nothing in a style that has nothing of the kind", () => {
    const bare = styleOf(`<text variable="title"/>`);
    for (const change of [withoutPlaceOfBooks, withAuthorsRepeated, withoutIbid, withRetrievalDate]) {
      expect(change(bare)).toBe(bare);
    }
  });
});
