import type { ItemType, NameVariable } from "@citable/model";
import { readRows, type Row, rows } from "../mapping/row.ts";

/** Classes of the Bibliographic Ontology (purl.org/net/biblio) for works that state no type of Zotero's. */
export const bibClasses: readonly { readonly name: string; readonly type: ItemType }[] = [
  { name: "Article", type: "article-journal" },
  { name: "Book", type: "book" },
  { name: "BookSection", type: "chapter" },
  { name: "Thesis", type: "thesis" },
  { name: "Report", type: "report" },
  { name: "Manuscript", type: "manuscript" },
  { name: "Letter", type: "personal_communication" },
  { name: "Interview", type: "interview" },
  { name: "MotionPicture", type: "motion_picture" },
  { name: "Patent", type: "patent" },
  { name: "Legislation", type: "legislation" },
  { name: "Map", type: "map" },
  { name: "Image", type: "graphic" },
  { name: "Recording", type: "song" },
  { name: "Data", type: "dataset" },
  { name: "ConferenceProceedings", type: "paper-conference" },
  { name: "Document", type: "document" },
];

/** What works of a type stand in. */
export const containers: ReadonlyMap<ItemType, string> = new Map([
  ["article-journal", "bib:Journal"],
  ["article-magazine", "bib:Periodical"],
  ["article-newspaper", "bib:Newspaper"],
  ["chapter", "bib:Book"],
  ["entry-encyclopedia", "bib:Book"],
  ["entry-dictionary", "bib:Book"],
  ["webpage", "z:Website"],
  ["post-weblog", "z:Blog"],
  ["post", "z:Forum"],
]);

/** What stands before an identifier, and which it is. */
export const identifierPrefixes: readonly (readonly [start: string, tag: string])[] = [
  ["DOI ", "doi"],
  ["ISBN ", "isbn"],
  ["ISSN ", "issn"],
];

const inPeriodicals: readonly ItemType[] = ["article-journal", "article-magazine", "article-newspaper"];

/** Elements by their names; those of the container and of the series below their own. */
export const rdfRows: readonly Row[] = [
  ...rows({ "container/title": "container-title", "container/alternative": "container-title-short" }),
  ...rows({ "container/volume": "volume", "container/number": "issue", "container/issn": "ISSN" }, inPeriodicals),
  ...readRows({ "container/volume": "volume", "container/number": "issue", "container/issn": "ISSN" }),
  ...readRows({ "container/isbn": "ISBN", "container/doi": "DOI" }),
  ...rows({
    "series/title": "collection-title",
    "series/number": "collection-number",
    "series/identifier": "collection-number",
  }),
  ...rows({
    title: "title",
    shortTitle: "title-short",
    date: "issued",
    publisher: "publisher",
    place: "publisher-place",
  }),
  ...rows({
    volume: "volume",
    number: "number",
    issue: "issue",
    edition: "edition",
    pages: "page",
    numPages: "number-of-pages",
  }),
  ...rows({ numberOfVolumes: "number-of-volumes", section: "section", versionNumber: "version" }),
  ...rows({ doi: "DOI", isbn: "ISBN", issn: "ISSN", url: "URL", dateSubmitted: "accessed" }),
  ...rows({ language: "language", abstract: "abstract", rights: "license", description: "note", subject: "keyword" }),
  ...rows({
    archive: "archive",
    archiveLocation: "archive_location",
    callNumber: "call-number",
    libraryCatalog: "source",
  }),
  ...rows({ genre: "genre", medium: "medium", authority: "authority", conferenceName: "event-title", scale: "scale" }),
];

/** Lists of persons, and the roles they are. */
export const rdfRoles: readonly (readonly [role: string, variable: NameVariable])[] = [
  ["authors", "author"],
  ["editors", "editor"],
  ["contributors", "contributor"],
  ["translators", "translator"],
  ["seriesEditors", "collection-editor"],
  ["bookAuthors", "container-author"],
  ["reviewedAuthors", "reviewed-author"],
  ["interviewers", "interviewer"],
  ["recipients", "recipient"],
  ["directors", "director"],
  ["composers", "composer"],
  ["performers", "performer"],
  ["producers", "producer"],
  ["scriptwriters", "script-writer"],
  ["interviewees", "author"],
  ["artists", "author"],
  ["inventors", "author"],
  ["presenters", "author"],
  ["programmers", "author"],
];
