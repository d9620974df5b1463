import { readRows, type Row, rows } from "../mapping/row.ts";
import { inPeriodicals, inReferenceWorks } from "./templates.ts";

/** Parameters of the citation templates (Help:Citation Style 1, "Parameters"). Names stand in numbered ones. */
export const wikipediaRows: readonly Row[] = [
  ...rows({ author: "author", editor: "editor", translator: "translator", interviewer: "interviewer" }),
  ...rows({ chapter: "title", title: "container-title" }, ["chapter"]),
  ...rows({ "script-title": "original-title" }),
  ...rows({ title: "title" }),
  ...rows({ encyclopedia: "container-title" }, inReferenceWorks),
  ...rows({ journal: "container-title" }, inPeriodicals),
  ...rows({ magazine: "container-title" }, ["article-magazine"]),
  ...rows({ newspaper: "container-title" }, ["article-newspaper"]),
  ...rows({ "book-title": "container-title", conference: "event-title" }, ["paper-conference"]),
  ...rows({ series: "container-title" }, ["broadcast"]),
  ...rows({ website: "container-title" }),
  ...rows({ date: "issued", "orig-date": "original-date", "access-date": "accessed" }),
  ...rows({ edition: "edition", series: "collection-title", volume: "volume", issue: "issue" }),
  ...rows({ number: "number", type: "genre", pages: "page", publisher: "publisher", location: "publisher-place" }),
  ...rows({ language: "language", url: "URL", doi: "DOI", isbn: "ISBN", issn: "ISSN", pmid: "PMID", pmc: "PMCID" }),
  ...rows({ section: "section", via: "source", quote: "note" }),
  ...readRows({
    page: "page",
    year: "issued",
    at: "section",
    "publication-place": "publisher-place",
    place: "publisher-place",
  }),
  ...readRows({
    work: "container-title",
    dictionary: "container-title",
    encyclopaedia: "container-title",
    journal: "container-title",
  }),
  ...readRows({
    magazine: "container-title",
    newspaper: "container-title",
    periodical: "container-title",
    contribution: "title",
  }),
  ...readRows({
    entry: "title",
    article: "title",
    institution: "publisher",
    "publication-date": "issued",
    degree: "genre",
  }),
  ...readRows({ agency: "source", accessdate: "accessed", "chapter-url": "URL", lang: "language", medium: "medium" }),
];

/** Parameters that only steer how the template prints. */
export const passedOver: ReadonlySet<string> = new Set(
  (
    "url-status archive-url archive-date archiveurl archivedate mode ref df name-list-style display-authors " +
    "display-editors postscript quote-page author-link author-mask editor-link trans-title trans-chapter url-access " +
    "doi-access last-author-amp separator no-pp editor-mask dead-url hdl jstor bibcode oclc s2cid citeseerx arxiv others"
  ).split(" "),
);
