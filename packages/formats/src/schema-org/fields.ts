import type { ItemType } from "@citable/model";
import { bareDoi, isDoi } from "../text/is-doi.ts";
import { readRows, type Row, rows, type TypeRow } from "../mapping/row.ts";

/** Types of schema.org. */
export const schemaTypes: readonly TypeRow[] = [
  { native: "ScholarlyArticle", type: "article-journal" },
  { native: "ScholarlyArticle", type: "paper-conference" },
  { native: "ScholarlyArticle", type: "article" },
  { native: "Article", type: "article-magazine" },
  { native: "NewsArticle", type: "article-newspaper" },
  { native: "BlogPosting", type: "post-weblog" },
  { native: "SocialMediaPosting", type: "post" },
  { native: "Book", type: "book" },
  { native: "Book", type: "classic" },
  { native: "Chapter", type: "chapter" },
  { native: "Article", type: "entry-encyclopedia" },
  { native: "Article", type: "entry-dictionary" },
  { native: "Article", type: "entry" },
  { native: "Collection", type: "collection" },
  { native: "Thesis", type: "thesis" },
  { native: "Report", type: "report" },
  { native: "WebPage", type: "webpage" },
  { native: "Dataset", type: "dataset" },
  { native: "SoftwareSourceCode", type: "software" },
  { native: "Periodical", type: "periodical" },
  { native: "Manuscript", type: "manuscript" },
  { native: "Map", type: "map" },
  { native: "Movie", type: "motion_picture" },
  { native: "Episode", type: "broadcast" },
  { native: "MusicRecording", type: "song" },
  { native: "SheetMusic", type: "musical_score" },
  { native: "VisualArtwork", type: "graphic" },
  { native: "ImageObject", type: "figure" },
  { native: "Legislation", type: "legislation" },
  { native: "Legislation", type: "bill" },
  { native: "Legislation", type: "regulation" },
  { native: "Review", type: "review" },
  { native: "Review", type: "review-book" },
  { native: "Message", type: "personal_communication" },
  { native: "CreativeWork", type: "document" },
];

const inPeriodicals: readonly ItemType[] = [
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "review",
  "review-book",
];

function isDoiAddress(text: string): boolean {
  return /^https?:\/\/(?:dx\.)?doi\.org\/10\./i.test(text);
}

/** Properties of schema.org by their paths. An article stands in an issue of a volume of a periodical. */
export const schemaRows: readonly Row[] = [
  ...rows({
    name: "title",
    alternativeHeadline: "title-short",
    author: "author",
    editor: "editor",
    translator: "translator",
  }),
  ...rows({
    contributor: "contributor",
    director: "director",
    illustrator: "illustrator",
    producer: "producer",
    composer: "composer",
  }),
  ...rows({ datePublished: "issued" }),
  ...rows(
    {
      "isPartOf.isPartOf.isPartOf.name": "container-title",
      "isPartOf.isPartOf.isPartOf.alternateName": "container-title-short",
    },
    inPeriodicals,
  ),
  ...rows({ "isPartOf.isPartOf.isPartOf.issn": "ISSN", "isPartOf.isPartOf.volumeNumber": "volume" }, inPeriodicals),
  ...rows({ "isPartOf.issueNumber": "issue" }, inPeriodicals),
  // A volume that is described as the periodical, too, as in the examples of schema.org.
  ...readRows(
    {
      "isPartOf.isPartOf.name": "container-title",
      "isPartOf.isPartOf.issn": "ISSN",
      "isPartOf.volumeNumber": "volume",
      "isPartOf.isPartOf.issueNumber": "issue",
    },
    inPeriodicals,
  ),
  ...rows({
    "isPartOf.name": "container-title",
    "isPartOf.alternateName": "container-title-short",
    "isPartOf.issn": "ISSN",
  }),
  ...rows({ "isPartOf.isbn": "ISBN" }, [
    "chapter",
    "entry",
    "entry-dictionary",
    "entry-encyclopedia",
    "paper-conference",
  ]),
  ...rows({ isbn: "ISBN", issn: "ISSN", volumeNumber: "volume" }),
  ...rows({ bookEdition: "edition", numberOfPages: "number-of-pages" }, ["book", "classic"]),
  ...rows({ pagination: "page", version: "version" }),
  ...rows({ "publisher.name": "publisher", "publisher.address": "publisher-place" }),
  ...rows({
    inLanguage: "language",
    abstract: "abstract",
    keywords: "keyword",
    genre: "genre",
    license: "license",
    url: "URL",
  }),
  { tag: "identifier", variable: "DOI", accepts: (text) => isDoi(bareDoi(text)) },
  { tag: "sameAs", variable: "DOI", accepts: isDoiAddress, only: "read" },
  { tag: "@id", variable: "DOI", accepts: isDoiAddress, only: "read" },
  ...readRows({ "inLanguage.alternateName": "language", "inLanguage.name": "language", copyrightYear: "issued" }),
];

/** Which things stand at the paths, where the properties alone do not say. */
export function thingAt(path: string, type: ItemType): string {
  if (path === "publisher") return "Organization";
  if (inPeriodicals.includes(type)) {
    if (path === "isPartOf") return "PublicationIssue";
    return path === "isPartOf.isPartOf" ? "PublicationVolume" : "Periodical";
  }
  if (type === "webpage" || type === "post" || type === "post-weblog") return "WebSite";
  return type === "dataset" || type === "document" ? "CreativeWork" : "Book";
}
