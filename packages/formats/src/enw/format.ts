import type { Item, Parsed } from "@citable/model";
import type { Format } from "../format.ts";
import { finishItem } from "../mapping/item-draft.ts";
import { readMapped, writeMapped } from "../mapping/mapped.ts";
import { itemType, nativeType, readRows, type Row, rows, RowTable, type TypeRow } from "../mapping/row.ts";
import type { LineSyntax, TaggedRecord } from "../syntax/tagged-lines.ts";
import { completeDate } from "../text/complete-date.ts";
import { lineFormat, unknownTags } from "../text/line-format.ts";
import { LineReader, LineWriter } from "../text/line-values.ts";
import { isIssn } from "../text/serial-numbers.ts";
import { endnoteTypes } from "../endnote-xml/types.ts";
import { shortened } from "../text/shortened.ts";
import { formatIssue } from "../words/format-issue.ts";

const syntax: LineSyntax = {
  tagged: /^\s{0,3}%([A-Z0-9!@#$%^&*()?<>~+|=:;_,."'`{}[\]/\\-])(?: (.*)|\s*)$/i,
  first: new Set(["0"]),
  blankEnds: true,
};

/** Tags of refer/BibIX as EndNote writes them (EndNote manual, "EndNote Import"). */
const enwRows: readonly Row[] = [
  ...rows({ A: "author", E: "editor", Y: "collection-editor", "?": "translator" }),
  ...rows({ T: "title", "!": "title-short" }),
  ...rows({ J: "container-title" }, ["article-journal", "article-magazine", "review", "review-book"]),
  ...rows({ B: "container-title", S: "collection-title", O: "container-title-short" }),
  ...readRows({ J: "container-title" }),
  ...rows({ "8": "issued", "[": "accessed" }),
  ...readRows({ D: "issued" }),
  ...rows({ V: "volume", N: "issue", "6": "number-of-volumes", "7": "edition", P: "page", "&": "section" }),
  ...rows({ I: "publisher", C: "publisher-place", "9": "genre" }),
  { tag: "@", variable: "ISSN", accepts: isIssn, only: "read" },
  { tag: "@", variable: "ISBN", accepts: (text) => text.replaceAll(/[\s-]/g, "").length > 8 },
  { tag: "@", variable: "ISSN" },
  ...rows({ R: "DOI", U: "URL", L: "call-number", "~": "source", W: "archive", G: "language" }),
  ...rows({ K: "keyword", X: "abstract", Z: "note", "<": "annote", "]": "number" }),
];

const table = new RowTable(enwRows);
const reader = new LineReader();
const writer = new LineWriter();

/** EndNote's names of types as ENW has them. */
const enwTypes: readonly TypeRow[] = endnoteTypes.map(({ native, type }) => ({ native, type }));

const passedOver: ReadonlySet<string> = new Set([
  "0",
  "F",
  "M",
  "+",
  ">",
  "1",
  "2",
  "3",
  "4",
  "H",
  "^",
  "$",
  "#",
  "(",
  ")",
  "*",
  "|",
]);

function readRecord({ tags }: TaggedRecord, fallbackId: string): Parsed<Item> {
  const type = itemType(enwTypes, tags.get("0")?.[0] ?? "");
  const { draft, unknown } = readMapped(table, type ?? "document", tags, reader);
  completeDate(draft, tags.get("D")?.[0]);
  const issues = [
    ...unknownTags(
      unknown.map((tag) => (tag === "" ? "%" : tag)),
      passedOver,
      "ENW",
    ),
  ];
  if (type === undefined) {
    issues.unshift(
      formatIssue(
        { code: "unknown-type", severity: "warning" },
        '"{type}" is no type of EndNote: the record is read as a document.',
        { type: shortened(tags.get("0")?.[0] ?? "") },
      ),
    );
  }
  return { value: finishItem(tags.get("F")?.[0] ?? fallbackId, type ?? "document", draft), issues };
}

function writeRecord(item: Item): string {
  const lines = [`%0 ${nativeType(enwTypes, item.type) ?? "Generic"}`];
  for (const [tag, values] of writeMapped(table, item, writer)) {
    for (const value of values) lines.push(`%${tag} ${value.replaceAll(/\n\s*\n?/g, "\n")}`);
    const year = tag === "8" ? /^\d{4}/.exec(values[0] ?? "")?.[0] : undefined;
    if (year !== undefined) lines.push(`%D ${year}`);
  }
  lines.push(`%F ${item.id.replaceAll(/\s+/g, " ").trim()}`);
  return `${lines.join("\n")}\n\n`;
}

/** ENW: the tagged lines of refer, BibIX and EndNote, which publishers offer as "Download to EndNote". */
export const enw: Format = lineFormat({
  name: "enw",
  label: "EndNote ENW",
  extensions: [".enw"],
  mediaTypes: ["application/x-endnote-refer"],
  detect: (text) => (/^%0 [A-Z]/m.test(text.slice(0, 5_000)) ? 0.95 : 0),
  syntax,
  opening: '"%0 "',
  readRecord,
  writeRecord,
});
