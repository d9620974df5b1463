import { entryTypes, type GuideRule } from "./rule.ts";

const iso = { guide: "ISO 690", families: ["iso690-author-date", "iso690-numeric"], editions: [] } as const;
const gbt = {
  guide: "GB/T 7714",
  families: ["gb-t-7714-author-date", "gb-t-7714-numeric", "gb-t-7714-note"],
} as const;
const abnt = { guide: "ABNT NBR 6023", families: ["abnt"], editions: [] } as const;

const likeChapter = {
  field: "type",
  appliesTo: { types: entryTypes },
  says: "An entry is cited like a chapter of a book.",
  effect: { kind: "as-chapter" },
} as const;

/** National and international standards: ISO 690, GB/T 7714, ABNT. */
export const standardsRules: readonly GuideRule[] = [
  { ...iso, ...likeChapter, source: "wi-lex.de", certainty: "source read" },
  {
    ...iso,
    field: "accessed",
    appliesTo: {},
    says: "An online document is given with its address and the date on which it was seen.",
    effect: { kind: "access-date", when: "online", withoutAddress: false },
    source: "wi-lex.de",
    certainty: "from memory",
  },
  {
    ...gbt,
    editions: ["2025", "2015"],
    section: "6.1",
    field: "language",
    appliesTo: {},
    says: "The words of a citation are in the language of the work: “et al.” and “4th ed.” for one in English.",
    effect: { kind: "own-language" },
    source: "de.scribd.com/document/146610560",
    certainty: "source read",
  },
  {
    ...gbt,
    editions: ["2015"],
    field: "accessed",
    appliesTo: {},
    says: "Access date and address are required for online documents.",
    effect: { kind: "access-date", when: "always", withoutAddress: false },
    source: "fx361.cc",
    certainty: "source read",
  },
  {
    ...gbt,
    editions: ["2025"],
    field: "accessed",
    appliesTo: {},
    says: "No access date is given when the year is known.",
    effect: { kind: "access-date", when: "undated", withoutAddress: false },
    source: "output of the official style",
    certainty: "source read",
  },
  {
    ...gbt,
    editions: ["2025", "2015"],
    field: "publisher",
    appliesTo: { lacking: "publisher" },
    says: "A publisher that is not known is given as “[s.n.]”, a place as “[S.l.]”.",
    effect: { kind: "words" },
    source: "GB/T 7714-2015",
    certainty: "from memory",
  },
  {
    ...abnt,
    section: "7.3",
    ...likeChapter,
    source: "pt.wikiteka.com",
    certainty: "source read",
  },
  {
    ...abnt,
    section: "8.1.2",
    field: "title",
    appliesTo: { types: entryTypes, lacking: "author" },
    says: "The first word of an entry without author is in capitals, and that of a work without author or editor too.",
    effect: { kind: "title-in-capitals" },
    source: "ABNT NBR 6023:2018",
    certainty: "from memory",
  },
  {
    ...abnt,
    field: "page",
    appliesTo: { having: "page" },
    says: "A hyphen stands between the numbers of a range.",
    effect: { kind: "range-mark", mark: "-" },
    source: "pt.scribd.com/presentation/605617892",
    certainty: "source read",
  },
  {
    ...abnt,
    field: "issued",
    appliesTo: { lacking: "issued" },
    says: "A date that is not known is given approximately in square brackets; “[s.d.]” is a last resort.",
    effect: { kind: "no-date", print: true, mark: "[s.d.]" },
    source: "ABNT NBR 6023:2018",
    certainty: "from memory",
  },
  {
    ...abnt,
    field: "accessed",
    appliesTo: {},
    says: "What was read online ends with “Disponível em: …” and “Acesso em: …”.",
    effect: { kind: "access-date", when: "online", withoutAddress: false },
    source: "pt.wikiteka.com",
    certainty: "source read",
  },
  {
    ...abnt,
    field: "publisher",
    appliesTo: { lacking: "publisher" },
    says: "A publisher that is not known is given as “[s. n.]”, a place as “[S. l.]”.",
    effect: { kind: "words" },
    source: "ABNT NBR 6023:2018",
    certainty: "from memory",
  },
];
