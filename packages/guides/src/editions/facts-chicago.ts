import type { EditionFact } from "./edition-facts.ts";

const guide = "Chicago Manual of Style";
const notes = { families: ["chicago-notes", "chicago-shortened-notes"], guide } as const;
const lists = { families: ["chicago-author-date"], guide } as const;
const both = { families: [...notes.families, ...lists.families], guide } as const;

/** Chicago Manual of Style 16 (2010), 17 (2017) and 18 (2024). */
export const chicagoFacts: readonly EditionFact[] = [
  {
    ...notes,
    field: "headword",
    editions: {
      16: { says: "The headword of an unsigned entry stands after “s.v.”.", section: "14.247" },
      17: { says: "The headword of an unsigned entry stands after “s.v.”.", section: "14.232" },
      18: { says: "The headword of an unsigned entry stands after “under”, in print only.", section: "14.130–131" },
    },
    source: "libguides.wvu.edu; library.nic.bc.ca; libguides.lib.umanitoba.ca",
  },
  {
    ...notes,
    field: "subsequent-note",
    editions: {
      16: { says: "A source cited in the note just before is “ibid.”.", remembered: true },
      17: { says: "A source cited again is shortened rather than “ibid.”.", section: "14.34" },
      18: { says: "A source cited again is shortened.", section: "13.37" },
    },
    source: "docslib.org; libguides.nwpolytech.ca",
  },
  {
    ...both,
    field: "repeated-author",
    editions: {
      16: { says: "A dash stands for the author of the work before.", remembered: true },
      17: { says: "A dash stands for the author of the work before.", remembered: true },
      18: { says: "The author's name is repeated with each work.", section: "13.72–73" },
    },
    source: "libguides.nwpolytech.ca",
  },
  {
    ...both,
    field: "authors-list",
    editions: {
      16: { says: "Up to ten authors are listed; of more, the first seven and “et al.”." },
      17: { says: "Up to ten authors are listed; of more, the first seven and “et al.”." },
      18: { says: "Up to six authors are listed; of more, the first three and “et al.”.", section: "13.78, 13.107" },
    },
    source: "docslib.org; libguides.nwpolytech.ca",
  },
  {
    ...both,
    field: "page",
    editions: {
      16: { says: "The pages of a chapter are given.", remembered: true },
      17: { says: "The pages of a chapter are given.", remembered: true },
      18: { says: "The pages of a chapter need not be given.", section: "14.8" },
    },
    source: "libguides.mccd.edu",
  },
  {
    ...both,
    field: "title-case",
    editions: {
      16: { says: "Prepositions have small letters in titles.", remembered: true },
      17: { says: "Prepositions have small letters in titles.", remembered: true },
      18: { says: "Prepositions of five letters and more have a capital letter in titles.", section: "8.160" },
    },
    source: "libguides.mccd.edu; github.com/citation-style-language/styles/issues/7897",
  },
  {
    ...both,
    field: "DOI",
    editions: {
      16: { says: "A DOI stands after “doi:”." },
      17: { says: "A DOI is given as an address: https://doi.org/….", section: "14.8" },
      18: { says: "A DOI is given as an address: https://doi.org/…." },
    },
    source: "github.com/srophe/srophe-eXist-app/issues/810; docslib.org",
  },
  {
    ...both,
    field: "container-title",
    editions: {
      16: { says: "The name of a website is upright." },
      17: { says: "The name of a website is italic only if it is that of a printed work." },
      18: { says: "The name of a website is upright, like that of a publisher.", section: "14.104" },
    },
    source: "github.com/citation-style-language/styles/pull/2962; comments in the official style",
  },
  {
    ...lists,
    field: "issued",
    editions: {
      16: { says: "Without a year of publication the year of access stands for it." },
      17: { says: "Without a year of publication “n.d.” stands for it; a full date may repeat the year." },
      18: { says: "Without a year of publication “n.d.” stands for it; a full date does not repeat the year." },
    },
    source: "output of the official styles; github.com/citation-style-language/styles/pull/7679",
  },
];
