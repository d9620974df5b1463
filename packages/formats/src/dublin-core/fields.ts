import { readRows, type Row, rows, type TypeRow } from "../mapping/row.ts";

/** Elements of Dublin Core and terms of DCMI; identifiers are told apart by their schemes. */
export const dublinCoreRows: readonly Row[] = [
  ...rows({ title: "title", alternative: "title-short", creator: "author", contributor: "contributor" }),
  ...rows({ isPartOf: "container-title", publisher: "publisher", date: "issued", language: "language" }),
  ...rows({
    description: "abstract",
    subject: "keyword",
    rights: "license",
    source: "source",
    extent: "number-of-pages",
  }),
  ...rows({
    "identifier[doi]": "DOI",
    "identifier[isbn]": "ISBN",
    "identifier[issn]": "ISSN",
    "identifier[url]": "URL",
  }),
  ...readRows({ issued: "issued", abstract: "abstract", available: "issued", created: "issued", license: "license" }),
];

/** Types that archives state: the DCMI vocabulary, those of the DRIVER guidelines, and words that people write. */
export const dublinCoreTypes: readonly TypeRow[] = [
  { native: "journal article", type: "article-journal" },
  { native: "article", type: "article-journal" },
  { native: "preprint", type: "article" },
  { native: "workingPaper", type: "report" },
  { native: "technical report", type: "report" },
  { native: "report", type: "report" },
  { native: "book", type: "book" },
  { native: "bookPart", type: "chapter" },
  { native: "book chapter", type: "chapter" },
  { native: "conferenceObject", type: "paper-conference" },
  { native: "conference paper", type: "paper-conference" },
  { native: "conferencePaper", type: "paper-conference" },
  { native: "doctoralThesis", type: "thesis" },
  { native: "masterThesis", type: "thesis" },
  { native: "bachelorThesis", type: "thesis" },
  { native: "thesis", type: "thesis" },
  { native: "lecture", type: "speech" },
  { native: "review", type: "review" },
  { native: "patent", type: "patent" },
  { native: "Dataset", type: "dataset" },
  { native: "Software", type: "software" },
  { native: "Image", type: "graphic" },
  { native: "StillImage", type: "graphic" },
  { native: "MovingImage", type: "motion_picture" },
  { native: "Sound", type: "song" },
];
