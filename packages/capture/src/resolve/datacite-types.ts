import type { ItemType } from "@citable/model";

/** DataCite's general resource types (Metadata Schema 4.5, 10.a). */
const general: Readonly<Record<string, ItemType>> = {
  Audiovisual: "motion_picture",
  Book: "book",
  BookChapter: "chapter",
  Collection: "collection",
  ComputationalNotebook: "software",
  ConferencePaper: "paper-conference",
  ConferenceProceeding: "book",
  DataPaper: "article-journal",
  Dataset: "dataset",
  Dissertation: "thesis",
  Event: "event",
  Film: "motion_picture",
  Image: "graphic",
  InteractiveResource: "webpage",
  Journal: "periodical",
  JournalArticle: "article-journal",
  PeerReview: "review",
  Preprint: "article",
  Report: "report",
  Software: "software",
  Sound: "song",
  Standard: "standard",
  Workflow: "software",
};

/** The depositor's own words for it, where the general type says little ("Text", "Other"). */
const own: readonly (readonly [RegExp, ItemType])[] = [
  [/thes[ie]s|dissertation|tesis|thèse/i, "thesis"],
  [/blog/i, "post-weblog"],
  [/preprint/i, "article"],
  [/book\s?chapter|buchkapitel|chapter/i, "chapter"],
  [/conference\s?(?:paper|proceeding|contribution)|tagungsbeitrag/i, "paper-conference"],
  [/journal\s?article|zeitschriftenartikel|research article|^article$/i, "article-journal"],
  [/report|working\s?paper|deliverable/i, "report"],
  [/monogra(?:ph|f)|^book$|^buch$/i, "book"],
  [/presentation|poster|slides|talk|lecture/i, "speech"],
  [/figure|abbildung/i, "figure"],
  [/patent/i, "patent"],
  [/dataset|data set|forschungsdaten/i, "dataset"],
  [/software/i, "software"],
  [/encyclopedia|lexikonartikel/i, "entry-encyclopedia"],
];

/** The item type for DataCite's two words on it. */
export function typeFromDatacite(
  resourceTypeGeneral: string,
  resourceType: string,
  container: string | undefined,
): ItemType {
  const known = general[resourceTypeGeneral];
  if (known === "graphic" && /figure/i.test(resourceType)) return "figure";
  if (known !== undefined) return known;
  const stated = own.find(([words]) => words.test(resourceType))?.[1];
  if (stated !== undefined) return stated;
  if (container === undefined || resourceTypeGeneral !== "Text") return "document";
  return /conference|proceedings|symposium|workshop/i.test(container) ? "paper-conference" : "article-journal";
}
