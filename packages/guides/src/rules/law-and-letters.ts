import { entryTypes, type GuideRule } from "./rule.ts";

const mhra = { guide: "MHRA Style Guide", families: ["mhra-notes", "mhra-author-date"], editions: ["4", "3"] } as const;
const oscola = { guide: "OSCOLA", families: ["oscola"], editions: ["4"] } as const;
const bluebook = { guide: "The Bluebook", families: ["bluebook"], editions: [] } as const;

/** MHRA, OSCOLA and the Bluebook. */
export const lawAndLettersRules: readonly GuideRule[] = [
  {
    ...mhra,
    field: "accessed",
    appliesTo: {},
    says: "An address is followed by its access date in square brackets.",
    effect: { kind: "access-date", when: "online", withoutAddress: false },
    source: "MHRA Style Guide 3",
    certainty: "from memory",
  },
  {
    ...oscola,
    section: "3.2 (pp. 36–37)",
    field: "editor",
    appliesTo: { types: entryTypes },
    says: "An encyclopedia is cited like a book, but without author or editor and publisher; edition and year stay.",
    effect: { kind: "left-out", fields: ["editor", "publisher", "publisher-place"] },
    source: "libguides.swansea.ac.uk; library.port.ac.uk/ref/page337",
    certainty: "source read",
  },
  {
    ...oscola,
    section: "3.1.4",
    field: "accessed",
    appliesTo: {},
    says: "An address stands in angle brackets, followed by the access date.",
    effect: { kind: "access-date", when: "online", withoutAddress: false },
    source: "referencing.port.ac.uk ref43",
    certainty: "source read",
  },
  {
    ...bluebook,
    section: "R18.2",
    field: "accessed",
    appliesTo: {},
    says: "What bears no date is given with the day of the last visit after its address.",
    effect: { kind: "access-date", when: "undated", withoutAddress: false },
    source: "lawin.org; libraryguides.law.uic.edu",
    certainty: "source read",
  },
  {
    ...bluebook,
    section: "R15.8",
    field: "publisher",
    appliesTo: { types: entryTypes, lacking: "publisher" },
    says: "An encyclopedia is cited by title, editor and year; the publisher is not needed.",
    effect: { kind: "words" },
    source: "lawin.org",
    certainty: "source read",
  },
];
