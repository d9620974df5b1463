import type { ItemType } from "@citable/model";
import { readRows, type Row, rows, type TypeRow } from "../mapping/row.ts";

/** Metadata formats and genres of OpenURL (ANSI/NISO Z39.88-2004, KEV formats for journals, books, dissertations …). */
export const coinsTypes: readonly TypeRow[] = [
  { native: "journal/article", type: "article-journal" },
  { native: "journal/article", type: "article-magazine" },
  { native: "journal/article", type: "article-newspaper" },
  { native: "journal/article", type: "review" },
  { native: "journal/article", type: "review-book" },
  { native: "journal/preprint", type: "article" },
  { native: "journal/journal", type: "periodical" },
  { native: "journal/proceeding", type: "paper-conference" },
  { native: "book/book", type: "book" },
  { native: "book/book", type: "classic" },
  { native: "book/bookitem", type: "chapter" },
  { native: "book/bookitem", type: "entry-encyclopedia" },
  { native: "book/bookitem", type: "entry-dictionary" },
  { native: "book/bookitem", type: "entry" },
  { native: "book/report", type: "report" },
  { native: "dissertation/", type: "thesis" },
  { native: "patent/", type: "patent" },
  { native: "dc/", type: "document" },
  { native: "journal/issue", type: "periodical" },
  { native: "journal/conference", type: "book" },
  { native: "journal/unknown", type: "article-journal" },
  { native: "book/conference", type: "book" },
  { native: "book/proceeding", type: "paper-conference" },
  { native: "book/document", type: "document" },
  { native: "book/unknown", type: "book" },
];

const articles: readonly ItemType[] = [
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "review",
  "review-book",
  "article",
  "paper-conference",
];
const parts: readonly ItemType[] = ["chapter", "entry", "entry-dictionary", "entry-encyclopedia"];
const wholeBooks: readonly ItemType[] = ["book", "classic", "report"];

/** Keys of OpenURL. `rft_id` holds addresses, told apart by how they begin. */
export const coinsRows: readonly Row[] = [
  ...rows({ "rft.atitle": "title", "rft.jtitle": "container-title" }, articles),
  ...rows({ "rft.atitle": "title", "rft.btitle": "container-title" }, parts),
  ...rows({ "rft.btitle": "title" }, wholeBooks),
  ...rows({ "rft.jtitle": "title" }, ["periodical"]),
  ...rows({ "rft.title": "title", "rft.source": "container-title" }),
  ...readRows({ "rft.title": "container-title" }, [...articles, ...parts]),
  ...rows({ "rft.stitle": "container-title-short", "rft.au": "author", "rft.editor": "editor", "rft.date": "issued" }),
  ...rows({ "rft.volume": "volume", "rft.issue": "issue", "rft.pages": "page", "rft.edition": "edition" }),
  ...rows({ "rft.series": "collection-title", "rft.tpages": "number-of-pages" }),
  ...rows({ "rft.inst": "publisher", "rft.degree": "genre" }, ["thesis"]),
  ...rows({ "rft.number": "number" }, ["patent"]),
  ...rows({ "rft.pub": "publisher", "rft.place": "publisher-place", "rft.issn": "ISSN", "rft.isbn": "ISBN" }),
  ...rows({
    "rft.language": "language",
    "rft.description": "abstract",
    "rft.rights": "license",
    "rft.subject": "keyword",
  }),
  { tag: "rft_id", variable: "DOI", accepts: (text) => /^10\.\d/.test(text) },
  { tag: "rft_id", variable: "PMID", accepts: (text) => /^\d+$/.test(text) },
  { tag: "rft_id", variable: "URL", accepts: (text) => !/^(?:10\.\d.*|\d+|urn:isbn:.*|info:.*)$/is.test(text) },
  ...readRows({ "rft.publisher": "publisher", "rft.creator": "author", "rft.inventor": "author", "rft.eissn": "ISSN" }),
];
