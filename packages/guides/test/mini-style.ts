import { parseLocale, parseStyle, type IndependentStyle, type Locale } from "@citable/csl";
import type { FoundStyle } from "@citable/styles";

/** A small English locale: enough terms for the tests. */
const english: Locale = parseLocale(`<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
  <style-options punctuation-in-quote="true"/>
  <date form="text"><date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/></date>
  <terms>
    <term name="in">in</term>
    <term name="accessed">accessed</term>
    <term name="retrieved">retrieved</term>
    <term name="from">from</term>
    <term name="no date" form="short">n.d.</term>
    <term name="editor" form="short"><single>ed.</single><multiple>eds.</multiple></term>
    <term name="editor" form="verb">edited by</term>
    <term name="open-quote">“</term><term name="close-quote">”</term>
    <term name="open-inner-quote">‘</term><term name="close-inner-quote">’</term>
    ${Array.from({ length: 12 }, (_, index) => {
      const name = new Date(Date.UTC(2000, index, 1)).toLocaleString("en-US", { month: "long", timeZone: "UTC" });
      return `<term name="month-${String(index + 1).padStart(2, "0")}">${name}</term>`;
    }).join("")}
  </terms>
</locale>`);

export interface Parts {
  readonly macros?: string;
  readonly bibliography?: string;
  readonly citation?: string;
  readonly class?: "note" | "in-text";
}

/** A style of a few elements. */
function miniStyle({ macros = "", bibliography, citation = "", class: kind = "in-text" }: Parts): IndependentStyle {
  const list =
    bibliography === undefined ? "" : `<bibliography><layout suffix=".">${bibliography}</layout></bibliography>`;
  const style = parseStyle(`<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="${kind}">
    <info><title>Mini</title><id>http://www.zotero.org/styles/mini</id><updated>2026-01-01T00:00:00+00:00</updated></info>
    ${macros}
    <citation><layout>${citation === "" ? '<text variable="title"/>' : citation}</layout></citation>
    ${list}
  </style>`);
  if (style.kind !== "independent") throw new TypeError("A mini style is independent.");
  return style;
}

/** The same, as the catalogue would hand it over. */
export function foundMini(
  parts: Parts,
  guide: { readonly family?: string; readonly edition?: string } = {},
): FoundStyle {
  return {
    id: "mini",
    name: "mini",
    title: "Mini",
    style: miniStyle(parts),
    locale: "en-US",
    locales: [english],
    source: "tests",
    ...guide,
  };
}
