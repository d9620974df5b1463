import { type ItemType, itemTypes } from "@citable/model";
import { isDoi } from "../text/is-doi.ts";
import { isIsbn, isIssn } from "../text/serial-numbers.ts";
import { type Row, readRows, rows } from "../mapping/row.ts";

const books: readonly ItemType[] = ["book", "classic", "collection", "pamphlet"];
const elsewhere = itemTypes.filter((type) => !books.includes(type));
const inSeries: readonly ItemType[] = [
  ...books,
  "chapter",
  "entry",
  "entry-dictionary",
  "entry-encyclopedia",
  "paper-conference",
];

/** The tags of RIS. What the specification calls otherwise from type to type is told apart by type. */
export const risRows: readonly Row[] = [
  ...rows({ AU: "author", ED: "editor" }, books),
  ...rows({ AU: "author", A2: "editor", A3: "collection-editor", A4: "translator" }),
  ...rows({ TI: "title", ST: "title-short" }),
  ...rows({ T2: "container-title" }, elsewhere),
  ...readRows({ T2: "collection-title" }, books),
  ...rows({ J2: "container-title-short", T3: "collection-title" }),
  ...rows({ DA: "issued", Y2: "accessed" }),
  ...rows({ VL: "volume", IS: "issue" }),
  ...rows({ M1: "collection-number" }, inSeries),
  ...rows({ M1: "number" }),
  ...rows({ SP: "page", NV: "number-of-volumes", ET: "edition", SE: "section" }),
  ...rows({ PB: "publisher", CY: "publisher-place" }),
  ...rows({ C3: "event-title", C1: "event-place" }, ["paper-conference"]),
  { tag: "SN", variable: "ISBN", accepts: isIsbn },
  { tag: "SN", variable: "ISSN", accepts: isIssn },
  { tag: "SN", variable: "number", types: ["report", "patent", "standard"], only: "read" },
  { tag: "SN", variable: "ISSN", only: "read" },
  ...rows({ DO: "DOI", UR: "URL", CN: "call-number", DP: "source", DB: "archive", AV: "archive_location" }),
  // Where exporters have put a DOI before RIS had a tag for it.
  { tag: "M3", variable: "DOI", accepts: isDoi, only: "read" },
  ...rows({ M3: "genre", LA: "language", KW: "keyword", N1: "note", AB: "abstract", RN: "annote" }),
  ...readRows({ T1: "title", CT: "title", BT: "container-title", JF: "container-title", JO: "container-title" }),
  ...readRows({ JA: "container-title-short", J1: "container-title-short" }),
  ...readRows({ A1: "author", ED: "editor", A2: "editor", TA: "translator" }),
  ...readRows({ Y1: "issued", PY: "issued", YR: "issued", N2: "abstract", PP: "publisher-place", LK: "URL" }),
];
