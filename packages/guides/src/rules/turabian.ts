import { entryTypes, type GuideRule } from "./rule.ts";

const manual = { guide: "Turabian", editions: ["9"] } as const;
const notes = { ...manual, families: ["turabian-notes"] } as const;
const both = { ...manual, families: ["turabian-notes", "turabian-author-date"] } as const;

/** Turabian, A Manual for Writers, 9th edition: it follows Chicago 17. */
export const turabianRules: readonly GuideRule[] = [
  {
    ...notes,
    section: "17.9.1",
    field: "title",
    appliesTo: { types: entryTypes, lacking: "author" },
    says: "An unsigned entry of a well-known work is cited in a note alone, as the work, “s.v.” and the headword.",
    effect: { kind: "notes-only" },
    source: "aut.ac.nz.libguides.com/turabian/referenceworks",
    certainty: "source read",
  },
  {
    ...both,
    section: "17.9.1",
    field: "accessed",
    appliesTo: { types: entryTypes },
    says: "An online entry without a date is given with its date of access.",
    effect: { kind: "access-date", when: "undated", withoutAddress: true },
    source: "aut.ac.nz.libguides.com/turabian/referenceworks",
    certainty: "source read",
  },
  {
    ...notes,
    section: "17.9.1",
    field: "issued",
    appliesTo: { types: entryTypes, lacking: "issued" },
    says: "An entry without a date is given without “n.d.”; the date of access stands in.",
    effect: { kind: "no-date", print: false },
    source: "Chicago Manual of Style 17, which Turabian 9 follows",
    certainty: "from memory",
  },
  {
    ...both,
    section: "17.9.1, 19.9.1",
    field: "type",
    appliesTo: { types: entryTypes, having: "author" },
    says: "A substantial signed entry is cited by its author, like a chapter of a book.",
    effect: { kind: "as-chapter" },
    source: "Chicago Manual of Style 17, which Turabian 9 follows",
    certainty: "from memory",
  },
  {
    ...notes,
    section: "17.9.1",
    field: "title",
    appliesTo: { types: entryTypes, forms: ["note"], lacking: "author" },
    says: "An unsigned entry is cited in a note by the work, “s.v.” and the headword.",
    effect: { kind: "headword-locator", printOnly: false },
    source: "aut.ac.nz.libguides.com/turabian/referenceworks",
    certainty: "source read",
  },
  {
    ...both,
    field: "locator",
    appliesTo: { forms: ["note", "in-text"], lacking: "page" },
    says: "Where there are no pages, a chapter number, a section heading or the like stands in their place.",
    effect: { kind: "passage", by: "heading" },
    source: "Chicago Manual of Style 17, which Turabian 9 follows",
    certainty: "from memory",
  },
];
