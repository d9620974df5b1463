import type { EditionFact } from "./edition-facts.ts";

const apa = { families: ["apa"], guide: "APA Publication Manual" } as const;

/** APA Publication Manual 5 (2001), 6 (2009) and 7 (2019). */
export const apaFacts: readonly EditionFact[] = [
  {
    ...apa,
    field: "URL",
    editions: {
      5: { says: "An address stands after “Retrieved DATE, from”." },
      6: { says: "An address stands after “Retrieved from”.", section: "6.32" },
      7: {
        says: "An address stands by itself; “Retrieved DATE, from” only with a retrieval date.",
        section: "9.34–36",
      },
    },
    source: "libguides.shadygrove.umd.edu; westlibrary.txwes.edu",
  },
  {
    ...apa,
    field: "DOI",
    editions: {
      5: { says: "A DOI stands after “doi:”.", remembered: true },
      6: { says: "A DOI stands after “doi:”, or is given as an address." },
      7: { says: "A DOI is given as an address: https://doi.org/…." },
    },
    source: "unimelb.libguides.com; goodwin.libguides.com",
  },
  {
    ...apa,
    field: "authors-list",
    editions: {
      5: { says: "Up to six authors are listed; of more, the first six and “et al.”.", remembered: true },
      6: { says: "Up to seven authors are listed; of more, the first six, an ellipsis and the last.", section: "6.27" },
      7: {
        says: "Up to twenty authors are listed; of more, the first nineteen, an ellipsis and the last.",
        section: "9.8",
      },
    },
    source: "westlibrary.txwes.edu; libguides.umgc.edu",
  },
  {
    ...apa,
    field: "authors-intext",
    editions: {
      5: { says: "Three to five authors are all named the first time.", remembered: true },
      6: { says: "Three to five authors are all named the first time.", remembered: true },
      7: { says: "Of three authors and more, the first is named with “et al.” at once.", section: "8.17" },
    },
    source: "libguides.umgc.edu; jculibrarynews",
  },
  {
    ...apa,
    field: "publisher",
    editions: {
      5: { says: "A publisher that is also the author is called “Author”.", remembered: true },
      6: { says: "A publisher that is also the author is called “Author”.", section: "7.02" },
      7: { says: "A publisher that is also the author is left out.", section: "9.24" },
    },
    source: "westlibrary.txwes.edu",
  },
  {
    ...apa,
    field: "issue",
    editions: {
      5: { says: "The issue is given only where each issue starts at page 1.", remembered: true },
      6: { says: "The issue is given only where each issue starts at page 1.", section: "6.30, 7.01" },
      7: { says: "The issue is always given.", section: "9.25" },
    },
    source: "westlibrary.txwes.edu",
  },
  {
    ...apa,
    field: "medium",
    editions: {
      6: { says: "The format of an e-book is stated: [Kindle version]." },
      7: { says: "The format of an e-book is not stated, but its publisher." },
    },
    source: "goodwin.libguides.com",
  },
  {
    ...apa,
    field: "title",
    editions: {
      6: { says: "The title of a web page is upright." },
      7: { says: "The title of a web page is italic." },
    },
    source: "libguides.umgc.edu; goodwin.libguides.com",
  },
  {
    ...apa,
    field: "issued",
    editions: {
      6: { says: "The year is given." },
      7: {
        says: "The full date is given where the source states it; a copyright year that renews itself counts as none.",
      },
    },
    source: "jculibrarynews",
  },
  {
    ...apa,
    field: "locator",
    editions: {
      6: { says: "A text without pages is cited by paragraph." },
      7: { says: "A text without pages is cited by paragraph, section, slide or time.", section: "8.13, 8.28" },
    },
    source: "libguides.umgc.edu",
  },
];
