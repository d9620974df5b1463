import type { ItemType, NameVariable } from "@citable/model";
import { readRows, type Row, rows } from "../mapping/row.ts";

/** Elements of MODS by their paths; `[…]` holds the attribute or kind that tells one from another (MODS 3.8). */
const parts: readonly ItemType[] = [
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "chapter",
  "paper-conference",
  "entry",
  "entry-dictionary",
  "entry-encyclopedia",
  "review",
  "review-book",
  "post",
  "post-weblog",
  "webpage",
  "article",
  "song",
  "broadcast",
];

const host = "relatedItem[host]";

export const modsRows: readonly Row[] = [
  ...rows({ "titleInfo/title": "title", "titleInfo[abbreviated]/title": "title-short" }),
  ...rows({
    [`${host}/titleInfo/title`]: "container-title",
    [`${host}/titleInfo[abbreviated]/title`]: "container-title-short",
  }),
  ...rows(
    { [`${host}/originInfo/publisher`]: "publisher", [`${host}/originInfo/place/placeTerm`]: "publisher-place" },
    parts,
  ),
  ...rows({ [`${host}/originInfo/edition`]: "edition" }, parts),
  ...rows({ [`${host}/identifier[isbn]`]: "ISBN", [`${host}/identifier[issn]`]: "ISSN" }, parts),
  ...rows({ [`${host}/part/detail[volume]/number`]: "volume", [`${host}/part/detail[issue]/number`]: "issue" }, parts),
  ...rows({ [`${host}/part/extent[pages]/list`]: "page" }, parts),
  ...rows({
    "relatedItem[series]/titleInfo/title": "collection-title",
    "relatedItem[series]/titleInfo/partNumber": "collection-number",
  }),
  ...rows({
    "originInfo/dateIssued": "issued",
    "originInfo/publisher": "publisher",
    "originInfo/place/placeTerm": "publisher-place",
  }),
  ...rows({
    "originInfo/edition": "edition",
    "part/detail[volume]/number": "volume",
    "part/detail[issue]/number": "issue",
  }),
  ...rows({
    "part/extent[pages]/list": "page",
    "part/detail[chapter]/number": "chapter-number",
    "physicalDescription/extent": "number-of-pages",
  }),
  ...rows({
    "identifier[isbn]": "ISBN",
    "identifier[issn]": "ISSN",
    "identifier[doi]": "DOI",
    "identifier[pmid]": "PMID",
  }),
  ...rows({
    "identifier[pmcid]": "PMCID",
    "identifier[report number]": "number",
    "location/url": "URL",
    "location/url@dateLastAccessed": "accessed",
  }),
  ...rows({
    "location/shelfLocator": "call-number",
    "location/physicalLocation": "archive",
    "recordInfo/recordContentSource": "source",
  }),
  ...rows({ "language/languageTerm": "language", abstract: "abstract", note: "note", "note[annotation]": "annote" }),
  ...rows({
    "subject/topic": "keyword",
    genre: "genre",
    accessCondition: "license",
    "originInfo/dateOther[event]": "event-date",
  }),
  ...rows({
    "relatedItem[original]/originInfo/dateIssued": "original-date",
    "relatedItem[original]/titleInfo/title": "original-title",
  }),
  ...rows({ "relatedItem[original]/originInfo/publisher": "original-publisher" }),
  ...readRows({
    "originInfo/dateCreated": "issued",
    "originInfo/copyrightDate": "issued",
    [`${host}/originInfo/dateIssued`]: "issued",
  }),
  ...readRows({
    "part/date": "issued",
    [`${host}/part/date`]: "issued",
    [`${host}/part/detail[number]/number`]: "issue",
  }),
  ...readRows({
    [`${host}/originInfo/publisher`]: "publisher",
    [`${host}/titleInfo[uniform]/title`]: "container-title",
    "titleInfo[uniform]/title": "original-title",
  }),
];

/** MARC relator codes and terms and the roles they are; "host" before it: a name of the host. */
export const roles: readonly (readonly [role: string, variable: NameVariable])[] = [
  ["aut", "author"],
  ["edt", "editor"],
  ["trl", "translator"],
  ["com", "compiler"],
  ["cmp", "composer"],
  ["drt", "director"],
  ["ill", "illustrator"],
  ["ivr", "interviewer"],
  ["prf", "performer"],
  ["pro", "producer"],
  ["nrt", "narrator"],
  ["hst", "host"],
  ["ctb", "contributor"],
  ["rcp", "recipient"],
  ["cur", "curator"],
  ["orm", "organizer"],
  ["aus", "script-writer"],
  ["host aut", "container-author"],
  ["host edt", "editor"],
  ["series edt", "collection-editor"],
  ["author", "author"],
  ["creator", "author"],
  ["cre", "author"],
  ["editor", "editor"],
  ["translator", "translator"],
  ["", "author"],
];

/** Genre terms of authority "csl"; terms of MARC that other programs write. */
export const genres: ReadonlyMap<string, ItemType> = new Map([
  ["journal article", "article-journal"],
  ["article", "article-journal"],
  ["newspaper article", "article-newspaper"],
  ["magazine article", "article-magazine"],
  ["book", "book"],
  ["book chapter", "chapter"],
  ["chapter", "chapter"],
  ["conference publication", "paper-conference"],
  ["conference paper", "paper-conference"],
  ["thesis", "thesis"],
  ["theses", "thesis"],
  ["technical report", "report"],
  ["report", "report"],
  ["web site", "webpage"],
  ["web page", "webpage"],
  ["encyclopedia", "book"],
  ["dictionary", "book"],
  ["periodical", "periodical"],
  ["journal", "periodical"],
  ["patent", "patent"],
  ["letter", "personal_communication"],
  ["map", "map"],
  ["motion picture", "motion_picture"],
  ["videorecording", "motion_picture"],
  ["legislation", "legislation"],
  ["dataset", "dataset"],
  ["computer program", "software"],
]);

/** `<typeOfResource>` of what states no genre. */
export const resources: ReadonlyMap<string, ItemType> = new Map([
  ["text", "book"],
  ["cartographic", "map"],
  ["notated music", "musical_score"],
  ["sound recording", "song"],
  ["sound recording-musical", "song"],
  ["still image", "graphic"],
  ["moving image", "motion_picture"],
  ["software, multimedia", "software"],
]);
