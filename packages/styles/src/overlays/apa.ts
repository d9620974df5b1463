import { withDoiAfter, withRetrievalDate } from "./address.ts";
import type { EditionChange } from "./change.ts";
import { withBibliographyNames } from "./names.ts";

export const apa5: readonly EditionChange[] = [
  {
    name: "retrieval-date-always",
    field: "accessed",
    says: "What was read online is given with the day of retrieval: “Retrieved DATE, from ADDRESS”.",
    instead: "The day of retrieval is given only for what may change: “Retrieved from ADDRESS”.",
    source: "libguides.shadygrove.umd.edu",
    certainty: "source read",
    change: withRetrievalDate,
  },
  {
    name: "six-authors",
    field: "authors-list",
    says: "Up to six authors are listed; of more, the first six and “et al.”.",
    instead: "Up to seven authors are listed; of more, the first six, an ellipsis and the last (6.27).",
    source: "Publication Manual of the APA 5",
    certainty: "from memory",
    change: (style) => withBibliographyNames(style, { etAlMin: 7, etAlUseFirst: 6, etAlUseLast: false }),
  },
  {
    name: "doi-after-colon",
    field: "DOI",
    says: "A DOI stands after “doi:”.",
    instead: "A DOI is given as an address, https://doi.org/….",
    source: "Publication Manual of the APA 5",
    certainty: "from memory",
    change: (style) => withDoiAfter(style, "doi:"),
  },
];
