import type { NoticePhrase } from "../notices/german.ts";
import type { EditionChange } from "./change.ts";
import { withDoiAfter } from "./address.ts";
import { withAuthorsRepeated, withBibliographyNames, withCitationNames } from "./names.ts";
import { withoutPagesOfChapters } from "./pages.ts";
import { withoutPlaceOfBooks } from "./place.ts";
import { withoutIbid } from "./positions.ts";
import { withPlainTitles, withUnder } from "./titles.ts";

const noPlaceOfBooks: EditionChange = {
  name: "no-place-of-books",
  field: "publisher-place",
  section: "14.30–31",
  says: "The place of publication is left out for books.",
  instead: "The place of publication stands before the publisher.",
  source: "discourse.citationstyles.org/t/1895",
  certainty: "source read",
  change: withoutPlaceOfBooks,
};

const authorsRepeated: EditionChange = {
  name: "authors-repeated",
  field: "repeated-author",
  section: "13.72–73",
  says: "The author's name is repeated with each work of the bibliography.",
  instead: "A dash stands for the author of the work before.",
  source: "libguides.nwpolytech.ca",
  certainty: "source read",
  change: withAuthorsRepeated,
};

const sixAuthors: EditionChange = {
  name: "six-authors",
  field: "authors-list",
  section: "13.78",
  says: "The bibliography lists up to six authors; of more, the first three and “et al.”.",
  instead: "The bibliography lists up to ten authors; of more, the first seven and “et al.”.",
  source: "libguides.nwpolytech.ca",
  certainty: "source read",
  change: (style) => withBibliographyNames(style, { etAlMin: 7, etAlUseFirst: 3 }),
};

const threeInCitations: EditionChange = {
  name: "three-authors-shortened",
  field: "authors-intext",
  says: "Of three authors and more, a citation or note names the first and “et al.”.",
  instead: "Of four authors and more, a citation or note names the first and “et al.”.",
  source: "output of the official styles",
  certainty: "source read",
  change: (style) => withCitationNames(style, { etAlMin: 3, etAlUseFirst: 1 }),
};

const noIbid: EditionChange = {
  name: "no-ibid",
  field: "subsequent-note",
  section: "13.37",
  says: "A source cited again is cited in the shortened form, also in the very next note.",
  instead: "A source cited in the note just before is cited more briefly still.",
  source: "libguides.nwpolytech.ca",
  certainty: "source read",
  change: withoutIbid,
};

const underHeadword: EditionChange = {
  name: "under-headword",
  field: "headword",
  section: "14.130",
  says: "A headword stands after “under”.",
  instead: "A headword stands after “s.v.”.",
  source: "libguides.lib.umanitoba.ca/CitingAltFormatChicago",
  certainty: "source read",
  change: withUnder,
};

const noPagesOfChapters: EditionChange = {
  name: "no-pages-of-chapters",
  field: "page",
  section: "14.8",
  says: "The pages of a chapter need not be given.",
  instead: "The pages of a chapter are given.",
  source: "libguides.mccd.edu",
  certainty: "source read",
  change: withoutPagesOfChapters,
};

const plainTitles: EditionChange = {
  name: "plain-titles",
  field: "title-case",
  says: "In reference lists titles are in sentence case, and titles of articles stand without quotation marks.",
  instead: "Titles are in headline style, and titles of articles stand in quotation marks.",
  source: "Chicago Manual of Style 15, chapter 17",
  certainty: "from memory",
  change: withPlainTitles,
};

const doiAfterColon: EditionChange = {
  name: "doi-after-colon",
  field: "DOI",
  says: "A DOI stands after “doi:”.",
  instead: "A DOI is given as an address, https://doi.org/….",
  source: "github.com/srophe/srophe-eXist-app/issues/810",
  certainty: "source read",
  change: (style) => withDoiAfter(style, "doi:"),
};

/** What an overlay cannot do, because a style cannot say it. */
export const chicago18Leaves: readonly NoticePhrase[] = [
  "prepositions of five letters and more keep their small letters in titles (8.160)",
  "the place of a book from before 1900 is left out too (14.31)",
];

/** The same, and what concerns reference lists. */
export const chicagoAuthorDate18Leaves: readonly NoticePhrase[] = [
  ...chicago18Leaves,
  "a full date repeats the year that stands after the author",
];

export const chicagoNotes18: readonly EditionChange[] = [
  noPlaceOfBooks,
  noPagesOfChapters,
  underHeadword,
  sixAuthors,
  authorsRepeated,
  threeInCitations,
  noIbid,
];
export const chicagoAuthorDate18: readonly EditionChange[] = [
  noPlaceOfBooks,
  noPagesOfChapters,
  sixAuthors,
  authorsRepeated,
  threeInCitations,
];
export const chicagoNotes15: readonly EditionChange[] = [doiAfterColon];
export const chicagoAuthorDate15: readonly EditionChange[] = [plainTitles, doiAfterColon];
