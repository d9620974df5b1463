import type { GuideRule } from "./rule.ts";

const ama = { guide: "AMA Manual of Style", families: ["ama"], editions: ["11", "10"] } as const;
const nlm = { guide: "Citing Medicine", families: ["vancouver"], editions: ["2"] } as const;
const ieee = { guide: "IEEE Reference Guide", families: ["ieee"], editions: [] } as const;

/** AMA, NLM (Vancouver) and IEEE. */
export const scienceRules: readonly GuideRule[] = [
  {
    ...ama,
    field: "accessed",
    appliesTo: {},
    says: "The access date stands before the address of what was read online.",
    effect: { kind: "access-date", when: "online", withoutAddress: false },
    source: "AMA Manual of Style 11",
    certainty: "from memory",
  },
  {
    ...ama,
    editions: ["11"],
    field: "publisher-place",
    appliesTo: {},
    says: "The place of publication is not printed.",
    effect: { kind: "place", print: false },
    source: "github.com/citation-style-language/styles/pull/4727",
    certainty: "from memory",
  },
  {
    ...nlm,
    section: "ch. 22 C",
    field: "accessed",
    appliesTo: {},
    says: "What was read online is marked “[Internet]”, with “[cited yyyy Mon dd]” and “Available from:”.",
    effect: { kind: "access-date", when: "online", withoutAddress: false },
    source: "ncbi.nlm.nih.gov/books/NBK7269",
    certainty: "source read",
  },
  {
    ...nlm,
    field: "issued",
    appliesTo: { lacking: "issued" },
    says: "A date that is not known is given as “[date unknown]”.",
    effect: { kind: "words" },
    source: "Citing Medicine 2",
    certainty: "from memory",
  },
  {
    ...nlm,
    field: "publisher",
    appliesTo: { lacking: "publisher" },
    says: "A publisher that is not known is given as “[publisher unknown]”, a place as “[place unknown]”.",
    effect: { kind: "words" },
    source: "Citing Medicine 2",
    certainty: "from memory",
  },
  {
    ...ieee,
    field: "accessed",
    appliesTo: {},
    says: "What was read online is given as “Accessed: … [Online]. Available: …”.",
    effect: { kind: "access-date", when: "online", withoutAddress: false },
    source: "IEEE Reference Guide",
    certainty: "from memory",
  },
];
