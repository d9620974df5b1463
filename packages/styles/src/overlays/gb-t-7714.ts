import type { NoticePhrase } from "../notices/german.ts";
import type { Element, IndependentStyle, NameElement, NameOptions, NamePart } from "@citable/csl";
import type { EditionChange } from "./change.ts";
import { readFragment } from "./fragment.ts";
import { rewriteStyle } from "./rewrite.ts";

const source = "the official styles of both editions; news.whu.edu.cn/info/1015/489767.htm";

/** GB/T 7714-2025 on the style of 2015. */
export const gbt2025: readonly EditionChange[] = [
  {
    name: "names-as-written",
    field: "author",
    says: "Family names are written as usual: “Levine S I”.",
    instead: "Family names are in capitals: “LEVINE S I”.",
    source,
    certainty: "source read",
    change: withNamesAsWritten,
  },
  {
    name: "full-width-marks",
    field: "punctuation",
    says: "Commas, colons and brackets are full-width, whatever the language of the work.",
    instead: "Commas, colons and brackets are half-width, with a space after them.",
    source,
    certainty: "source read",
    change: withFullWidthMarks,
  },
  {
    name: "no-access-date-of-dated-works",
    field: "accessed",
    says: "The date of access is given for pages and for what has no date of its own.",
    instead: "The date of access is given for whatever was read online.",
    source,
    certainty: "source read",
    change: withoutAccessDateOfDated,
  },
  {
    name: "volume-close",
    field: "volume",
    says: "The volume of a work follows its label without a space; in English “v.”.",
    instead: "A space stands between the label and the volume.",
    source,
    certainty: "source read",
    change: withVolumeClose,
  },
];

/** What an overlay leaves as it is. */
export const gbt2025Leaves: readonly NoticePhrase[] = [
  "the marks for preprints, data sets and archives, and the place of their numbers",
  "the points of abbreviated titles of journals",
  "an estimated year, which the style of 2025 takes from the date of access",
];

function withNamesAsWritten(style: IndependentStyle): IndependentStyle {
  return rewriteStyle(style, (element) => {
    if (element.kind !== "names" || element.name?.family?.textCase !== "uppercase") return element;
    const name: NameElement = {
      ...element.name,
      family: asWritten(element.name.family),
      given: asWritten(element.name.given),
    };
    return { ...element, name };
  });
}

function asWritten(part: NamePart | undefined): NamePart | undefined {
  return part?.textCase === "uppercase" ? { ...part, textCase: undefined } : part;
}

const marks: readonly (readonly [RegExp, string])[] = [
  [/ ?\(/g, "（"],
  [/\) ?/g, "）"],
  [/, ?/g, "，"],
  [/; ?/g, "；"],
  [/: ?/g, "："],
];

/** Affixes with words ("DOI:") stay. */
function fullWidth(affix: string): string {
  if (/[\p{L}\p{N}]/u.test(affix)) return affix;
  return marks.reduce((text, [half, full]) => text.replaceAll(half, full), affix);
}

function withFullWidthMarks(style: IndependentStyle): IndependentStyle {
  const wide = rewriteStyle(
    { ...style, nameOptions: wideNames({ delimiter: ", ", ...style.nameOptions }) },
    (element) => wideElement(element),
  );
  const { citation, bibliography } = wide;
  return {
    ...wide,
    citation: {
      ...citation,
      layout: wideLayout(citation.layout),
      nameOptions: wideNames(citation.nameOptions),
      sameAuthorDelimiter: fullWidth(citation.sameAuthorDelimiter),
      yearSuffixDelimiter: citation.yearSuffixDelimiter && fullWidth(citation.yearSuffixDelimiter),
      afterCollapseDelimiter: citation.afterCollapseDelimiter && fullWidth(citation.afterCollapseDelimiter),
    },
    bibliography: bibliography && {
      ...bibliography,
      layout: wideLayout(bibliography.layout),
      nameOptions: wideNames(bibliography.nameOptions),
    },
  };
}

function wideLayout(layout: IndependentStyle["citation"]["layout"]): IndependentStyle["citation"]["layout"] {
  const { prefix, suffix, delimiter } = layout;
  return { ...layout, prefix: fullWidth(prefix), suffix: fullWidth(suffix), delimiter: fullWidth(delimiter) };
}

function wideNames(options: NameOptions): NameOptions {
  const { delimiter, namesDelimiter } = options;
  return {
    ...options,
    ...(delimiter !== undefined && { delimiter: fullWidth(delimiter) }),
    ...(namesDelimiter !== undefined && { namesDelimiter: fullWidth(namesDelimiter) }),
  };
}

function wideElement(element: Element): Element {
  if (element.kind === "choose") return element;
  const dressed = { ...element, prefix: fullWidth(element.prefix), suffix: fullWidth(element.suffix) };
  if (dressed.kind === "group") return { ...dressed, delimiter: fullWidth(dressed.delimiter) };
  if (dressed.kind !== "names") return dressed;
  const { name, label, delimiter } = dressed;
  return {
    ...dressed,
    delimiter: delimiter === undefined ? undefined : fullWidth(delimiter),
    name: name && { ...name, options: wideNames(name.options) },
    label: label && { ...label, label: { ...label.label, prefix: fullWidth(label.label.prefix) } },
  };
}

const pages: readonly string[] = ["post", "post-weblog", "webpage", "dataset", "software"];

function withoutAccessDateOfDated(style: IndependentStyle): IndependentStyle {
  return rewriteStyle(style, (element) => {
    if (element.kind !== "date" || element.variable !== "accessed" || element.shownParts !== "year-month-day") {
      return element;
    }
    return {
      kind: "choose",
      branches: [
        { match: "any", conditions: [{ kind: "type", values: pages }], children: [element] },
        { match: "none", conditions: [{ kind: "variable", values: ["issued"] }], children: [element] },
      ],
    };
  });
}

function withVolumeClose(style: IndependentStyle): IndependentStyle {
  const { locales } = readFragment(
    `<locale xml:lang="en"><terms><term name="volume" form="short">v.</term></terms></locale>`,
  );
  const close = rewriteStyle(style, (element) => {
    if (element.kind !== "group" || element.delimiter !== " " || !element.children.some(isVolumeLabel)) return element;
    const children = element.children.map((child) =>
      child.kind === "label" ? { ...child, textCase: undefined } : child,
    );
    return { ...element, delimiter: "", children };
  });
  return { ...close, locales: [...close.locales, ...locales] };
}

function isVolumeLabel(element: Element): boolean {
  return element.kind === "label" && element.variable === "volume";
}
