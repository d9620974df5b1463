import type { ItemType } from "@citable/model";

/** A type of EndNote with its number in XML (EndNote XML, ref-type). */
export interface EndnoteType {
  readonly native: string;
  readonly number: number;
  readonly type: ItemType;
}

/** EndNote's reference types. */
export const endnoteTypes: readonly EndnoteType[] = [
  { native: "Journal Article", number: 17, type: "article-journal" },
  { native: "Magazine Article", number: 19, type: "article-magazine" },
  { native: "Newspaper Article", number: 23, type: "article-newspaper" },
  { native: "Book", number: 6, type: "book" },
  { native: "Book Section", number: 5, type: "chapter" },
  { native: "Conference Paper", number: 47, type: "paper-conference" },
  { native: "Encyclopedia", number: 53, type: "entry-encyclopedia" },
  { native: "Dictionary", number: 52, type: "entry-dictionary" },
  { native: "Thesis", number: 32, type: "thesis" },
  { native: "Report", number: 27, type: "report" },
  { native: "Web Page", number: 12, type: "webpage" },
  { native: "Blog", number: 56, type: "post-weblog" },
  { native: "Dataset", number: 59, type: "dataset" },
  { native: "Computer Program", number: 9, type: "software" },
  { native: "Bill", number: 4, type: "bill" },
  { native: "Case", number: 7, type: "legal_case" },
  { native: "Statute", number: 31, type: "legislation" },
  { native: "Legal Rule or Regulation", number: 50, type: "regulation" },
  { native: "Hearing", number: 18, type: "hearing" },
  { native: "Standard", number: 58, type: "standard" },
  { native: "Patent", number: 25, type: "patent" },
  { native: "Map", number: 20, type: "map" },
  { native: "Film or Broadcast", number: 21, type: "motion_picture" },
  { native: "Music", number: 61, type: "musical_score" },
  { native: "Artwork", number: 2, type: "graphic" },
  { native: "Figure", number: 37, type: "figure" },
  { native: "Personal Communication", number: 26, type: "personal_communication" },
  { native: "Interview", number: 64, type: "interview" },
  { native: "Manuscript", number: 36, type: "manuscript" },
  { native: "Pamphlet", number: 24, type: "pamphlet" },
  { native: "Serial", number: 57, type: "periodical" },
  { native: "Classical Work", number: 49, type: "classic" },
  { native: "Generic", number: 13, type: "document" },
  { native: "Conference Proceedings", number: 10, type: "paper-conference" },
  { native: "Edited Book", number: 28, type: "book" },
  { native: "Electronic Article", number: 43, type: "article-journal" },
  { native: "Electronic Book", number: 44, type: "book" },
  { native: "Electronic Book Section", number: 60, type: "chapter" },
  { native: "Online Database", number: 45, type: "dataset" },
  { native: "Online Multimedia", number: 48, type: "document" },
  { native: "Audiovisual Material", number: 3, type: "motion_picture" },
  { native: "Government Document", number: 46, type: "report" },
  { native: "Unpublished Work", number: 34, type: "manuscript" },
  { native: "Ancient Text", number: 51, type: "classic" },
  { native: "Chart or Table", number: 38, type: "figure" },
  { native: "Equation", number: 39, type: "figure" },
  { native: "Catalog", number: 8, type: "book" },
  { native: "Grant", number: 54, type: "document" },
  { native: "Aggregated Database", number: 55, type: "dataset" },
];
