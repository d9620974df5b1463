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
    appliesTo: { types: ["entry", "entry-encyclopedia"] },
    says: "An encyclopedia is cited like a book, but without author or editor and publisher; edition and year stay.",
    effect: { kind: "left-out", fields: ["editor", "publisher", "publisher-place"] },
    source: "libguides.swansea.ac.uk; library.port.ac.uk/ref/page337",
    certainty: "source read",
  },
  {
    ...oscola,
    section: "3.2",
    field: "container-title",
    appliesTo: { types: entryTypes },
    says: "A comma stands between the headword and the title of the work.",
    effect: { kind: "mark-before", before: "container-title", mark: "," },
    source: "libguides.swansea.ac.uk; library.port.ac.uk/ref/page337",
    certainty: "source read",
  },
  {
    ...oscola,
    section: "FAQ",
    field: "editor",
    appliesTo: { types: ["entry-dictionary"] },
    says: "A dictionary is cited without editor and place; edition, publisher and year stay.",
    effect: { kind: "left-out", fields: ["editor", "publisher-place"] },
    source: "library.port.ac.uk/ref/page339.html",
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
    section: "R6.2",
    field: "edition",
    appliesTo: { having: "edition" },
    says: "Editions are counted 1st, 2d, 3d, 4th.",
    effect: { kind: "edition-ordinal" },
    source: "guides.libraries.uc.edu/c.php?g=222561",
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
