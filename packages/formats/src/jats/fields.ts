import type { ItemType, NameVariable } from "@citable/model";
import { readRows, type Row, rows, type TypeRow } from "../mapping/row.ts";

/** `publication-type` of a citation: the values that JATS recommends, and those of publishers. */
export const jatsTypes: readonly TypeRow[] = [
  { native: "journal", type: "article-journal" },
  { native: "book", type: "book" },
  { native: "chapter", type: "chapter" },
  { native: "confproc", type: "paper-conference" },
  { native: "conf-proc", type: "paper-conference" },
  { native: "preprint", type: "article" },
  { native: "thesis", type: "thesis" },
  { native: "report", type: "report" },
  { native: "gov", type: "report" },
  { native: "web", type: "webpage" },
  { native: "webpage", type: "webpage" },
  { native: "data", type: "dataset" },
  { native: "software", type: "software" },
  { native: "patent", type: "patent" },
  { native: "standard", type: "standard" },
  { native: "newspaper", type: "article-newspaper" },
  { native: "letter", type: "personal_communication" },
  { native: "commun", type: "personal_communication" },
  { native: "discussion", type: "post" },
  { native: "blog", type: "post-weblog" },
  { native: "other", type: "document" },
];

/** What is a work of its own has its title in `<source>`; what stands in another has it in `<article-title>`. */
const whole: readonly ItemType[] = [
  "book",
  "classic",
  "collection",
  "thesis",
  "report",
  "software",
  "periodical",
  "motion_picture",
  "pamphlet",
  "manuscript",
];

/** Elements of `<element-citation>` (JATS 1.3); `[…]` tells elements of one name apart by an attribute. */
export const jatsRows: readonly Row[] = [
  ...rows({ source: "title" }, whole),
  ...readRows({ "chapter-title": "title", "article-title": "title", "data-title": "title", "part-title": "title" }),
  ...rows({ "article-title": "title", source: "container-title" }),
  ...rows({ series: "collection-title", edition: "edition", volume: "volume", issue: "issue", version: "version" }),
  ...rows({ pages: "page", "elocation-id": "number", "size[pages]": "number-of-pages", date: "issued" }),
  ...rows({ "publisher-name": "publisher", "publisher-loc": "publisher-place" }),
  ...rows({ "conf-name": "event-title", "conf-loc": "event-place", "conf-date": "event-date" }),
  ...rows({ "pub-id[doi]": "DOI", "pub-id[pmid]": "PMID", "pub-id[pmcid]": "PMCID", isbn: "ISBN", issn: "ISSN" }),
  ...rows({ "ext-link": "URL", "date-in-citation": "accessed", comment: "note", annotation: "annote" }),
  ...readRows({ uri: "URL", year: "issued" }),
];

/** `person-group-type`, and the roles they are. */
export const jatsRoles: readonly (readonly [role: string, variable: NameVariable])[] = [
  ["author", "author"],
  ["editor", "editor"],
  ["translator", "translator"],
  ["compiler", "compiler"],
  ["director", "director"],
  ["curator", "curator"],
  ["guest-editor", "editorial-director"],
  ["", "author"],
  ["allauthors", "author"],
  ["inventor", "author"],
];
