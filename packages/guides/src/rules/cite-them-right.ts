import type { GuideRule } from "./rule.ts";

const guide = {
  guide: "Cite Them Right",
  families: ["harvard-cite-them-right"],
  editions: ["12", "11", "10"],
} as const;

/** Cite Them Right, Harvard. */
export const citeThemRightRules: readonly GuideRule[] = [
  {
    ...guide,
    field: "issued",
    appliesTo: { lacking: "issued" },
    says: "A date that is not known is replaced by “(no date)”.",
    effect: { kind: "no-date", print: true, mark: "no date" },
    source: "library.rgu.ac.uk",
    certainty: "source read",
  },
  {
    ...guide,
    field: "accessed",
    appliesTo: {},
    says: "What was read online is given as “Available at: …” with “(Accessed: …)”; both stand together.",
    effect: { kind: "access-date", when: "online", withoutAddress: false },
    source: "library.rgu.ac.uk",
    certainty: "source read",
  },
  {
    ...guide,
    field: "publisher",
    appliesTo: { lacking: "publisher" },
    says: "Publication facts that are not known are left out.",
    effect: { kind: "words" },
    source: "output of the official style",
    certainty: "from memory",
  },
];
