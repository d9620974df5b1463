import type { EditionFact } from "./edition-facts.ts";

const mla = { families: ["mla", "mla-notes"], guide: "MLA Handbook" } as const;

/** MLA Handbook 7 (2009), 8 (2016) and 9 (2021). */
export const mlaFacts: readonly EditionFact[] = [
  {
    ...mla,
    field: "order",
    editions: {
      7: { says: "Each kind of source has its own order of facts." },
      8: { says: "Every source has the same elements in the same order; those that are not known are left out." },
      9: { says: "Every source has the same elements in the same order; those that are not known are left out." },
    },
    source: "libraryguides.goucher.edu",
  },
  {
    ...mla,
    field: "medium",
    editions: {
      7: { says: "The medium is always stated: Web, Print." },
      8: { says: "The medium is not stated." },
      9: { says: "The medium is not stated, but may end the entry where it matters.", section: "5.112" },
    },
    source: "penandthepad.com/mla-citation-example-online-encyclopedia-2204; comments in the official style",
  },
  {
    ...mla,
    field: "issued",
    editions: {
      7: { says: "An unknown date is “n.d.”." },
      8: { says: "An unknown date is left out." },
      9: { says: "An unknown date is left out; an uncertain one has a question mark." },
    },
    source: "scribd.com/document/47247865; moorparkcollege.libguides.com",
  },
  {
    ...mla,
    field: "season",
    editions: {
      7: { says: "Seasons have a capital letter.", remembered: true },
      8: { says: "Seasons have a capital letter.", remembered: true },
      9: { says: "Seasons have small letters." },
    },
    source: "moorparkcollege.libguides.com",
  },
  {
    ...mla,
    field: "DOI",
    editions: {
      7: { says: "A DOI stands after “doi:”.", remembered: true },
      8: { says: "A DOI stands after “doi:”." },
      9: { says: "A DOI is given as an address: https://doi.org/…." },
    },
    source: "github.com/citation-style-language/styles/pull/5556 and 5561",
  },
  {
    ...mla,
    field: "editor",
    editions: {
      7: { says: "The work's editor follows its title as “Ed. Name.”." },
      8: { says: "The work's editor follows its title as “edited by Name,”." },
      9: { says: "The work's editor follows its title as “edited by Name,”." },
    },
    source: "moorparkcollege.libguides.com",
  },
  {
    ...mla,
    field: "volume",
    editions: {
      7: { says: "Volume, issue, year and pages of an article read “20.3 (2004): 12”." },
      8: { says: "Volume, issue, year and pages of an article read “vol. 20, no. 3, 2004, p. 12”." },
      9: { says: "Volume, issue, year and pages of an article read “vol. 20, no. 3, 2004, p. 12”." },
    },
    source: "moorparkcollege.libguides.com",
  },
  {
    ...mla,
    field: "authors-list",
    editions: {
      7: { says: "Of four authors and more, the first may be named with “et al.”.", remembered: true },
      8: { says: "Of three authors and more, the first is named with “et al.”." },
      9: { says: "Of three authors and more, the first is named with “et al.”." },
    },
    source: "libraryguides.goucher.edu",
  },
];
