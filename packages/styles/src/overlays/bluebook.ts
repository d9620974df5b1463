import type { NoticePhrase } from "../notices/german.ts";
import type { EditionChange } from "./change.ts";
import { withCitationNames } from "./names.ts";

const source = "huntersquery.byu.edu/changes-to-bluebook-in-the-new-22nd-edition";

/** The Bluebook, 22nd edition (2025), Rule 15.1(a). */
export const bluebook22: readonly EditionChange[] = [
  {
    name: "three-authors-listed",
    field: "authors-list",
    says: "Up to three authors are listed; of more, the first and “et al.”.",
    instead: "Up to two authors are listed; of more, the first and “et al.”.",
    section: "15.1(a)",
    source,
    certainty: "source read",
    change: (style) => withCitationNames(style, { etAlMin: 4, etAlUseFirst: 1 }),
  },
];

/** The editions before. */
export const bluebook21: readonly EditionChange[] = [
  {
    name: "two-authors-listed",
    field: "authors-list",
    says: "Up to two authors are listed; of more, the first and “et al.”.",
    instead: "Up to three authors are listed; of more, the first and “et al.”.",
    section: "15.1(a)",
    source,
    certainty: "source read",
    change: (style) => withCitationNames(style, { etAlMin: 3, etAlUseFirst: 1 }),
  },
];

export const bluebookLeaves: readonly NoticePhrase[] = [
  "what else the editions have otherwise of cases, statutes and web pages",
];
