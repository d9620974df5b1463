import { type Row, readRows, rows, type TypeRow } from "../mapping/row.ts";

/** Types of references (CFF schema 1.2.0, definitions.reference.type). */
export const cffTypes: readonly TypeRow[] = [
  { native: "article", type: "article-journal" },
  { native: "magazine-article", type: "article-magazine" },
  { native: "newspaper-article", type: "article-newspaper" },
  { native: "book", type: "book" },
  { native: "conference-paper", type: "paper-conference" },
  { native: "encyclopedia", type: "entry-encyclopedia" },
  { native: "dictionary", type: "entry-dictionary" },
  { native: "thesis", type: "thesis" },
  { native: "report", type: "report" },
  { native: "website", type: "webpage" },
  { native: "blog", type: "post-weblog" },
  { native: "data", type: "dataset" },
  { native: "software", type: "software" },
  { native: "bill", type: "bill" },
  { native: "legal-case", type: "legal_case" },
  { native: "statute", type: "legislation" },
  { native: "legal-rule", type: "regulation" },
  { native: "hearing", type: "hearing" },
  { native: "standard", type: "standard" },
  { native: "patent", type: "patent" },
  { native: "map", type: "map" },
  { native: "video", type: "motion_picture" },
  { native: "sound-recording", type: "song" },
  { native: "music", type: "musical_score" },
  { native: "art", type: "graphic" },
  { native: "personal-communication", type: "personal_communication" },
  { native: "manuscript", type: "manuscript" },
  { native: "pamphlet", type: "pamphlet" },
  { native: "serial", type: "periodical" },
  { native: "historical-work", type: "classic" },
  { native: "generic", type: "document" },
  { native: "dataset", type: "dataset" },
  { native: "database", type: "dataset" },
  { native: "software-code", type: "software" },
  { native: "software-container", type: "software" },
  { native: "software-executable", type: "software" },
  { native: "conference", type: "paper-conference" },
  { native: "proceedings", type: "book" },
  { native: "edited-work", type: "book" },
  { native: "government-document", type: "report" },
  { native: "grant", type: "document" },
  { native: "multimedia", type: "motion_picture" },
  { native: "film-broadcast", type: "motion_picture" },
  { native: "audiovisual", type: "motion_picture" },
  { native: "slides", type: "speech" },
  { native: "unpublished", type: "manuscript" },
];

export const cffNameLists: ReadonlySet<string> = new Set([
  "authors",
  "editors",
  "editors-series",
  "translators",
  "recipients",
  "contact",
]);

/** Addresses are the web's (CFF schema 1.2.0, definitions.url). */
function isAddress(text: string): boolean {
  return /^(?:https?|s?ftp):\/\/\S+$/.test(text);
}

/** How far a work is (CFF schema 1.2.0, definitions.reference.status), as people write it. */
const cffStatuses: ReadonlySet<string> = new Set([
  "abstract",
  "advance online",
  "in preparation",
  "in press",
  "preprint",
  "submitted",
]);

/** Keys of a reference (CFF schema 1.2.0, definitions.reference). */
export const cffRows: readonly Row[] = [
  ...rows({ title: "title", authors: "author", editors: "editor", "editors-series": "collection-editor" }),
  ...rows({ translators: "translator", recipients: "recipient" }),
  ...rows({ "date-released": "issued" }, ["software", "dataset"]),
  ...rows({ "date-published": "issued", "date-accessed": "accessed" }),
  ...rows({ "collection-title": "container-title" }, [
    "paper-conference",
    "entry-encyclopedia",
    "entry-dictionary",
    "chapter",
  ]),
  ...rows({ "collection-title": "collection-title" }, ["book"]),
  ...rows({ journal: "container-title", abbreviation: "container-title-short", volume: "volume", issue: "issue" }),
  ...rows({ "volume-title": "volume-title", edition: "edition", pages: "number-of-pages", section: "section" }),
  ...rows({ "publisher.name": "publisher", "location.name": "publisher-place", "conference.name": "event-title" }),
  ...rows({ doi: "DOI", isbn: "ISBN", issn: "ISSN", number: "number", version: "version" }),
  { tag: "url", variable: "URL", accepts: isAddress },
  { tag: "pmcid", variable: "PMCID", accepts: (text) => /^PMC\d{7}$/.test(text) },
  { tag: "status", variable: "status", accepts: (text) => cffStatuses.has(text) },
  { tag: "repository", variable: "source", accepts: isAddress },
  ...rows({ "number-volumes": "number-of-volumes", abstract: "abstract", keywords: "keyword", license: "license" }),
  ...rows({
    languages: "language",
    medium: "medium",
    notes: "note",
    "thesis-type": "genre",
  }),
  ...rows({ start: "page" }),
  ...readRows({
    "collection-title": "collection-title",
    "date-released": "issued",
    "institution.name": "publisher",
    "repository-code": "URL",
    "publisher.city": "publisher-place",
    "conference.city": "event-place",
    "conference.location": "event-place",
    "conference.date-start": "event-date",
    "year-original": "original-date",
  }),
];
