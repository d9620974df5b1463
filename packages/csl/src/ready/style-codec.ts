import type { Issue } from "@citable/model";
import type { Element } from "../style/elements.ts";
import type {
  BibliographyArea,
  CitationArea,
  DisambiguationOptions,
  IndependentStyle,
  Layout,
  SortKey,
  StyleInfo,
  StyleOptions,
} from "../style/style.ts";
import { as, count, flag, list, oneOf, text, type Codec } from "./codec.ts";
import { CodecFault } from "./fault.ts";
import { elements, formatting, nameOptions, position } from "./element-codecs.ts";
import { localeCodec } from "./locale-codec.ts";
import { maybe, optional, required, shape, union, usually, usuallyEmpty } from "./shape.ts";

const info: Codec<StyleInfo> = shape({
  id: usually("", text),
  title: usually("", text),
  titleShort: optional(text),
  summary: optional(text),
  updated: optional(text),
  self: optional(text),
  format: optional(text),
  fields: usuallyEmpty(list(text)),
  issn: usuallyEmpty(list(text)),
  authors: usuallyEmpty(list(text)),
  rights: optional(shape<NonNullable<StyleInfo["rights"]>>({ text: required(text), license: optional(text) })),
});

const issue: Codec<Issue> = shape({
  code: required(text),
  severity: required(oneOf(["error", "warning", "note"])),
  message: required(text),
  path: optional(text),
  at: optional(position),
});

type Macros = IndependentStyle["macros"];

/** A macro with its name: a list keeps their order, which an object need not. */
const macro: Codec<{ readonly name: string; readonly children: readonly Element[] }> = shape({
  name: required(text),
  children: usuallyEmpty(elements),
});

const macros: Codec<Macros> = as(
  list(macro),
  (map) => [...map].map(([name, children]) => ({ name, children })),
  (all) => {
    const map = new Map(all.map(({ name, children }) => [name, children]));
    if (map.size < all.length) throw new CodecFault("macros of different names");
    return map;
  },
);

const options: Codec<StyleOptions> = shape({
  initializeWithHyphen: usually(true, flag),
  pageRangeFormat: maybe(oneOf(["chicago", "chicago-15", "chicago-16", "expanded", "minimal", "minimal-two"])),
  demoteNonDroppingParticle: usually("display-and-sort", oneOf(["never", "sort-only", "display-and-sort"])),
});

const layout: Codec<Layout> = shape({
  prefix: usually("", text),
  suffix: usually("", text),
  delimiter: usually("", text),
  formatting: maybe(formatting),
  children: usuallyEmpty(elements),
});

type SortSource = SortKey["source"];

const sortSource: Codec<SortSource> = union<SortSource>({
  variable: shape<Extract<SortSource, { kind: "variable" }>>({
    kind: required(oneOf(["variable"])),
    variable: required(text),
  }),
  macro: shape<Extract<SortSource, { kind: "macro" }>>({ kind: required(oneOf(["macro"])), name: required(text) }),
});

const sort: Codec<readonly SortKey[]> = list(
  shape<SortKey>({
    source: required(sortSource),
    descending: usually(false, flag),
    nameOptions: required(nameOptions),
  }),
);

const disambiguation: Codec<DisambiguationOptions> = shape({
  addNames: usually(false, flag),
  addGivenName: usually(false, flag),
  givenNameRule: usually(
    "by-cite",
    oneOf(["all-names", "all-names-with-initials", "primary-name", "primary-name-with-initials", "by-cite"]),
  ),
  addYearSuffix: usually(false, flag),
});

const areaFields = { layout: required(layout), sort: maybe(sort), nameOptions: required(nameOptions) };

const citation: Codec<CitationArea> = shape({
  kind: required(oneOf(["citation"])),
  ...areaFields,
  disambiguation: required(disambiguation),
  citeGroupDelimiter: maybe(text),
  sameAuthorDelimiter: required(text),
  collapse: maybe(oneOf(["citation-number", "year", "year-suffix", "year-suffix-ranged"])),
  yearSuffixDelimiter: maybe(text),
  afterCollapseDelimiter: maybe(text),
  nearNoteDistance: required(count),
});

const bibliography: Codec<BibliographyArea> = shape({
  kind: required(oneOf(["bibliography"])),
  ...areaFields,
  hangingIndent: usually(false, flag),
  secondFieldAlign: maybe(oneOf(["flush", "margin"])),
  lineSpacing: usually(1, count),
  entrySpacing: usually(1, count),
  subsequentAuthorSubstitute: maybe(text),
  subsequentAuthorRule: usually(
    "complete-all",
    oneOf(["complete-all", "complete-each", "partial-each", "partial-first"]),
  ),
});

export const styleCodec: Codec<IndependentStyle> = shape({
  kind: required(oneOf(["independent"])),
  info: required(info),
  class: required(oneOf(["in-text", "note"])),
  defaultLocale: optional(text),
  locales: usuallyEmpty(list(localeCodec)),
  macros: required(macros),
  options: required(options),
  nameOptions: required(nameOptions),
  citation: required(citation),
  bibliography: maybe(bibliography),
  issues: usuallyEmpty(list(issue)),
});
