import type { Issue, Item, Parsed } from "@citable/model";
import type { Format } from "../format.ts";
import { finishItem, type ItemDraft } from "../mapping/item-draft.ts";
import { readMapped, writeMapped } from "../mapping/mapped.ts";
import { itemType, nativeType, RowTable } from "../mapping/row.ts";
import type { LineSyntax, TaggedRecord } from "../syntax/tagged-lines.ts";
import { lineFormat, unknownTags } from "../text/line-format.ts";
import { LineReader, LineWriter } from "../text/line-values.ts";
import { completeDate } from "../text/complete-date.ts";
import { joinPages, splitPages } from "../text/pages.ts";
import { readRisDate, writeRisDate } from "./dates.ts";
import { risRows } from "./fields.ts";
import { risTypes } from "./types.ts";
import { shortened } from "../text/shortened.ts";
import { formatIssue } from "../words/format-issue.ts";

const tagPattern = /^\s{0,3}([A-Z][A-Z0-9]) {1,2}-(?: (.*)|\s*)$/;
const syntax: LineSyntax = { tagged: tagPattern, first: new Set(["TY"]), last: "ER", blankEnds: false };
const table = new RowTable(risRows);

/** Tags that say nothing about the work, or that users fill as they like. */
const passedOver: ReadonlySet<string> = new Set(
  "TY ID EP L1 L2 L3 L4 U1 U2 U3 U4 U5 C2 C4 C5 C6 C7 C8 AD AN CA DS ER PA RI RP TT VO".split(" "),
);

class RisReader extends LineReader {
  override date(values: readonly string[]): ReturnType<typeof readRisDate> {
    const text = values.find((value) => value.trim() !== "");
    return text === undefined ? undefined : readRisDate(text);
  }
}

class RisWriter extends LineWriter {
  override date(date: Parameters<typeof writeRisDate>[0]): readonly string[] {
    return [writeRisDate(date)];
  }
}

const reader = new RisReader();
const writer = new RisWriter();

function readRecord({ tags }: TaggedRecord, fallbackId: string): Parsed<Item> | undefined {
  const native = tags.get("TY")?.[0];
  const type = native === undefined ? undefined : itemType(risTypes, native);
  const issues: Issue[] = type === undefined ? [unknownType(native)] : [];
  const { draft, unknown } = readMapped(table, type ?? "document", tags, reader);
  completePages(draft, tags);
  completeDate(draft, tags.get("PY")?.[0] ?? tags.get("Y1")?.[0]);
  issues.push(...unknownTags(unknown, passedOver, "RIS"));
  const id = tags.get("ID")?.find((each) => each !== "");
  return { value: finishItem(id ?? fallbackId, type ?? "document", draft), issues };
}

function unknownType(native: string | undefined): Issue {
  const kind = { code: "unknown-type", severity: "warning" } as const;
  if (native === undefined) return formatIssue(kind, "The record has no TY line: it is read as a document.", {});
  const sentence = '"{type}" is no reference type of RIS: the record is read as a document.';
  return formatIssue(kind, sentence, { type: shortened(native) });
}

function completePages(draft: ItemDraft, tags: ReadonlyMap<string, readonly string[]>): void {
  const page = joinPages(draft.fields.page, tags.get("EP")?.[0]);
  if (page !== undefined) draft.fields.page = page;
}

function writeRecord(item: Item): string {
  const lines: (readonly [string, string])[] = [["TY", nativeType(risTypes, item.type) ?? "GEN"]];
  for (const [tag, values] of writeMapped(table, item, writer)) {
    const range = tag === "SP" ? splitPages(values[0] ?? "") : undefined;
    if (range !== undefined) lines.push(["SP", range[0]], ["EP", range[1]]);
    else for (const value of values) lines.push([tag, value]);
    // Many programs look for the year only.
    const year = tag === "DA" ? /^\d{4}/.exec(values[0] ?? "")?.[0] : undefined;
    if (year !== undefined) lines.push(["PY", year]);
  }
  lines.push(["ID", item.id.replaceAll(/\s+/g, " ").trim()], ["ER", ""]);
  return `${lines.map(([tag, value]) => `${tag}  - ${value.replaceAll("\n", "\n  ")}`).join("\n")}\n\n`;
}

/** RIS, the format of reference managers and databases (RIS format specifications, Research Information Systems). */
export const ris: Format = lineFormat({
  name: "ris",
  label: "RIS",
  extensions: [".ris"],
  mediaTypes: ["application/x-research-info-systems"],
  detect: (text) => (/^\s*TY {1,2}- [A-Z]{2,7}\s*$/m.test(text.slice(0, 5_000)) ? 1 : 0),
  syntax,
  opening: '"TY  - "',
  readRecord: (record, fallbackId) => readRecord(record, fallbackId),
  writeRecord,
});
