import type { ItemType } from "@citable/model";
import type { TypeRow } from "../mapping/row.ts";

/** Templates of the English Wikipedia (Help:Citation Style 1). */
export const citeTemplates: readonly TypeRow[] = [
  { native: "cite encyclopedia", type: "entry-encyclopedia" },
  { native: "cite journal", type: "article-journal" },
  { native: "cite magazine", type: "article-magazine" },
  { native: "cite news", type: "article-newspaper" },
  { native: "cite book", type: "book" },
  { native: "cite book", type: "chapter" },
  { native: "cite conference", type: "paper-conference" },
  { native: "cite thesis", type: "thesis" },
  { native: "cite report", type: "report" },
  { native: "cite web", type: "webpage" },
  { native: "cite preprint", type: "article" },
  { native: "cite map", type: "map" },
  { native: "cite av media", type: "motion_picture" },
  { native: "cite episode", type: "broadcast" },
  { native: "cite interview", type: "interview" },
  { native: "cite speech", type: "speech" },
  { native: "cite press release", type: "pamphlet" },
  { native: "citation", type: "document" },
  { native: "cite encyclopedia", type: "entry" },
  { native: "cite encyclopedia", type: "entry-dictionary" },
  { native: "cite dictionary", type: "entry-dictionary" },
  { native: "cite encyclopaedia", type: "entry-encyclopedia" },
  { native: "cite paper", type: "article-journal" },
  { native: "cite newspaper", type: "article-newspaper" },
  { native: "cite arxiv", type: "article" },
  { native: "cite biorxiv", type: "article" },
  { native: "cite techreport", type: "report" },
  { native: "cite tech report", type: "report" },
  { native: "cite website", type: "webpage" },
  { native: "cite video", type: "motion_picture" },
  { native: "cite podcast", type: "broadcast" },
  { native: "cite newsgroup", type: "post" },
  { native: "cite mailing list", type: "post" },
  { native: "cite tweet", type: "post" },
  { native: "cite q", type: "document" },
];

export const inPeriodicals: readonly ItemType[] = ["article-journal", "review", "review-book"];
export const inReferenceWorks: readonly ItemType[] = ["entry", "entry-dictionary", "entry-encyclopedia"];
