import type { ItemType } from "@citable/model";
import { type Row, readRows, rows } from "../mapping/row.ts";

const inPeriodicals: readonly ItemType[] = [
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "review",
  "review-book",
  "periodical",
];
const numbered: readonly ItemType[] = [
  "report",
  "patent",
  "standard",
  "legal_case",
  "legislation",
  "bill",
  "regulation",
  "hearing",
  "treaty",
  "thesis",
  "manuscript",
  "dataset",
  "software",
  "article",
  "webpage",
  "document",
  "pamphlet",
];
const byInstitution: readonly ItemType[] = ["thesis", "report"];
const byOrganization: readonly ItemType[] = ["webpage", "post", "post-weblog", "standard", "document"];
const inBooks: readonly ItemType[] = [
  "book",
  "chapter",
  "paper-conference",
  "entry",
  "entry-dictionary",
  "entry-encyclopedia",
  "classic",
];

/** Fields that both dialects have (btxdoc, 3.2; biblatex manual, 2.2). */
const shared: readonly Row[] = [
  ...rows({ author: "author", editor: "editor", title: "title" }),
  ...rows({ volume: "volume" }),
  ...rows({ series: "collection-title" }),
  ...rows({ number: "issue" }, inPeriodicals),
  ...rows({ number: "collection-number" }, inBooks),
  ...rows({ number: "number" }, numbered),
  ...readRows({ number: "number" }),
  ...rows({ issue: "issue" }),
  ...rows({ volumes: "number-of-volumes", pages: "page", edition: "edition", chapter: "chapter-number" }),
];

/** Fields that BibTeX's own styles do not print, but which everyone writes and reads. */
const common: readonly Row[] = [
  ...rows({ doi: "DOI", isbn: "ISBN", issn: "ISSN", url: "URL", urldate: "accessed" }),
  ...rows({ pmid: "PMID", pmcid: "PMCID", translator: "translator", eventtitle: "event-title", venue: "event-place" }),
  ...rows({ shorttitle: "title-short", abstract: "abstract", keywords: "keyword", note: "note", type: "genre" }),
  ...rows({ pagetotal: "number-of-pages", version: "version", part: "part-number", howpublished: "medium" }),
  ...rows({ "call-number": "call-number", copyright: "license", library: "source" }),
];

const roles: readonly Row[] = [
  ...rows({ bookauthor: "container-author", "editor+series": "collection-editor" }),
  ...rows({ "editor+compiler": "compiler", "editor+director": "director", "editor+illustrator": "illustrator" }),
  ...rows({ "editor+organizer": "organizer", "editor+producer": "producer", "editor+interviewer": "interviewer" }),
  ...rows({ "editor+composer": "composer", "editor+performer": "performer", "editor+narrator": "narrator" }),
  ...rows({
    "editor+host": "host",
    "editor+guest": "guest",
    "editor+recipient": "recipient",
    "editor+curator": "curator",
  }),
  ...rows({ "editor+collaborator": "contributor", "editor+chair": "chair", "editor+scriptwriter": "script-writer" }),
];

export const biblatexRows: readonly Row[] = [
  ...shared,
  ...rows({ journaltitle: "container-title" }, inPeriodicals),
  ...rows({ booktitle: "container-title" }),
  ...rows({ shortjournal: "container-title-short" }),
  ...rows({ date: "issued", origdate: "original-date", eventdate: "event-date" }),
  ...rows({ institution: "publisher" }, byInstitution),
  ...rows({ organization: "publisher" }, byOrganization),
  ...rows({ publisher: "publisher", location: "publisher-place" }),
  ...rows({ eprinttype: "archive", eprint: "archive_location", eprintclass: "archive_collection" }),
  ...rows({
    origtitle: "original-title",
    origpublisher: "original-publisher",
    origlocation: "original-publisher-place",
  }),
  ...rows({ volumetitle: "volume-title", parttitle: "part-title" }),
  ...rows({ annotation: "annote", pubstate: "status", langid: "language" }),
  ...common,
  ...roles,
  // What classic BibTeX and its users call the same things.
  ...readRows({ journaltitle: "container-title", journal: "container-title", maintitle: "container-title" }),
  ...readRows({ address: "publisher-place", school: "publisher", institution: "publisher", organization: "publisher" }),
  ...readRows({ annote: "annote", language: "language", archiveprefix: "archive", primaryclass: "archive_collection" }),
  ...readRows({ keyword: "keyword", journalabbr: "container-title-short", "journal-iso": "container-title-short" }),
  ...readRows({
    holder: "author",
    callnumber: "call-number",
    lccn: "call-number",
    license: "license",
    status: "status",
  }),
];

export const bibtexRows: readonly Row[] = [
  ...shared,
  ...rows({ journal: "container-title" }, inPeriodicals),
  ...rows({ booktitle: "container-title" }),
  ...rows({ year: "issued" }),
  ...rows({ school: "publisher" }, ["thesis"]),
  ...rows({ institution: "publisher" }, ["report"]),
  ...rows({ publisher: "publisher", address: "publisher-place" }),
  ...rows({ archiveprefix: "archive", eprint: "archive_location", primaryclass: "archive_collection" }),
  ...rows({ annote: "annote", language: "language" }),
  ...common,
];

/** Fields with no variable of their own that say nothing about the work, or whose meaning is read elsewhere. */
export const passedOver: ReadonlySet<string> = new Set(
  (
    "crossref xref xdata ids options entryset related relatedtype relatedstring execute sortkey sorttitle " +
    "sortname sortyear presort label shorthand key keywords+ timestamp file owner groups date-added " +
    "date-modified date-modified bdsk-url-1 bdsk-file-1 bdsk-url-2 year month day subtitle titleaddon " +
    "booksubtitle booktitleaddon mainsubtitle entrysubtype journalsubtitle editortype editora editoratype " +
    "editorb editorbtype editorc editorctype editor+editor useprefix biburl bibsource added-at interhash " +
    "intrahash gender indextitle"
  ).split(" "),
);

/** Fields whose braces protect the case of letters. */
export const titles: ReadonlySet<string> = new Set(
  (
    "title booktitle maintitle shorttitle origtitle eventtitle volumetitle parttitle subtitle " +
    "booksubtitle mainsubtitle titleaddon series journaltitle journal"
  ).split(" "),
);

/** Fields that hold addresses and codes, not LaTeX (biblatex manual, 2.2.1: verbatim and uri). */
export const verbatim: ReadonlySet<string> = new Set(["url", "doi", "eprint", "file"]);
