import type { ItemType } from "@citable/model";

/** What Wikidata's classes (P31) are in CSL; a class that is not here says nothing. */
const types: Readonly<Record<string, ItemType>> = {
  Q13442814: "article-journal",
  Q18918145: "article-journal",
  Q191067: "article",
  Q7318358: "review",
  Q580922: "article",
  Q5707594: "article-newspaper",
  Q30070590: "article-magazine",
  Q571: "book",
  Q3331189: "book",
  Q7725634: "book",
  Q47461344: "book",
  Q8261: "book",
  Q1980247: "chapter",
  Q13433827: "entry-encyclopedia",
  Q10389811: "entry-encyclopedia",
  Q19389637: "entry-encyclopedia",
  Q1580166: "entry-dictionary",
  Q23927052: "paper-conference",
  Q1266946: "thesis",
  Q187685: "thesis",
  Q10870555: "report",
  Q1172284: "dataset",
  Q7397: "software",
  Q11424: "motion_picture",
  Q17928402: "post-weblog",
  Q131569: "treaty",
  Q5633421: "periodical",
  Q41298: "periodical",
};

export function typeFromWikidata(classes: readonly string[]): ItemType {
  return classes.map((id) => types[id]).find((type) => type !== undefined) ?? "document";
}
