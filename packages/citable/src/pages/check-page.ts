import type { CaptureResult } from "@citable/capture";
import type { Item, SourceRecord } from "@citable/model";
import { captureSource, ownCitations } from "@citable/capture";
import { jsonLdItem } from "./json-ld-record.ts";
import { lineAt, only, pageParts, type Stretch } from "./page-parts.ts";
import { agree, comparedFields, familyOf, fold, statementOf, type ComparedField } from "./statements.ts";

/** Two parts of a page that do not say the same. */
export interface Disagreement {
  readonly field: ComparedField;
  /** The line of the second part. */
  readonly line: number;
  /** One sentence. */
  readonly message: string;
}

/** What one part of the page says. */
interface Witness {
  readonly name: string;
  readonly record: SourceRecord;
}

/** A cite box, or a citation in it with what was read from it. */
interface CiteBox extends Stretch {
  readonly record?: SourceRecord;
}

/** How sure a reading of what the page shows must be to be held against its metadata. */
const sure = 0.6;

/**
 * Compares what a page says of itself in its meta tags, its JSON-LD, to its readers' eyes, and in its cite box: a
 * `<cite-this>` element, or the citations under a heading like “Cite this article”.
 */
export function checkPage(page: CaptureResult): readonly Disagreement[] {
  const { text } = page;
  const printed = ownCitations(text);
  const parts = pageParts(text, printed);
  const inElement = ({ start }: Stretch): boolean => parts.citeBox.some((box) => box.start <= start && start < box.end);
  const boxes: readonly CiteBox[] = [...parts.citeBox, ...printed.filter((each) => !inElement(each))];
  const witnesses = [
    ...witness("The meta tags", recordOf(only(text, parts.metaTags))),
    ...parts.jsonLd.flatMap((script) => witness("The JSON-LD", linkedRecord(text, script))),
    ...witness("The page itself", recordOf(only(text, parts.shown)), surely),
  ];
  const pairs = witnesses.flatMap((first, index) =>
    witnesses.slice(index + 1).map((second) => [first, second] as const),
  );
  const [main] = witnesses;
  return [
    ...pairs.flatMap(([first, second]) => disagreements(text, first, second)),
    ...(main === undefined ? [] : boxes.flatMap((box) => missingInBox(text, box, main))),
  ];
}

function witness(
  name: string,
  record: SourceRecord | undefined,
  treat: (record: SourceRecord) => SourceRecord = (each) => each,
): readonly Witness[] {
  return record === undefined ? [] : [{ name, record: treat(record) }];
}

/** A script's statements, all of them placed at its start. */
function linkedRecord(text: string, { start, end }: Stretch): SourceRecord | undefined {
  const item = jsonLdItem(text.slice(start, end));
  if (item === undefined) return undefined;
  const evidence = comparedFields.map((field) => ({
    field,
    value: statementOf(item, field) ?? "",
    quote: "",
    place: { kind: "text", start, end } as const,
    method: "JSON-LD",
    confidence: 1,
  }));
  return { item, evidence, issues: [] };
}

function recordOf(text: string): SourceRecord | undefined {
  try {
    return captureSource(text, { name: "page.html" }).records[0];
  } catch {
    // Nothing but blanks is left of a page without such a part.
    return undefined;
  }
}

/** The record without what was only guessed. */
function surely({ item, evidence, issues }: SourceRecord): SourceRecord {
  const isSure = ([field]: readonly [string, unknown]): boolean =>
    evidence.some((each) => each.field === field && each.confidence >= sure);
  return {
    item: {
      ...item,
      fields: Object.fromEntries(Object.entries(item.fields).filter(isSure)),
      names: Object.fromEntries(Object.entries(item.names).filter(isSure)),
      dates: Object.fromEntries(Object.entries(item.dates).filter(isSure)),
    },
    evidence,
    issues,
  };
}

function disagreements(text: string, first: Witness, second: Witness): readonly Disagreement[] {
  return comparedFields.flatMap((field) =>
    agree(first.record.item, second.record.item, field) ? [] : [disagreement(text, first, second, field)],
  );
}

function disagreement(text: string, first: Witness, second: Witness, field: ComparedField): Disagreement {
  const [here, there] = [placed(text, first, field), placed(text, second, field)];
  const say = first.name.endsWith("s") ? "say" : "says";
  const message = `${first.name} (line ${here.line}) ${say} “${here.value}”, ${second.name.replace(/^T/, "t")} “${there.value}”.`;
  return { field, line: there.line, message };
}

function placed(
  text: string,
  { record }: Witness,
  field: ComparedField,
): { readonly line: number; readonly value: string } {
  const place = record.evidence.find((each) => each.field === field)?.place;
  return {
    line: lineAt(text, place !== undefined && "start" in place ? (place.start ?? 0) : 0),
    value: statementOf(record.item, field) ?? "",
  };
}

/**
 * The box need not say everything, but what the work is called, whose it is, and from when. Its words count; what was
 * read from them is only told, for there are more forms of citation than rules to read them.
 */
function missingInBox(text: string, { start, end, record }: CiteBox, main: Witness): readonly Disagreement[] {
  const shown = fold(text.slice(start, end).replaceAll(/<script\b[\s\S]*?<\/script>/gi, ""));
  if (shown === "") return [];
  const { item } = main.record;
  return wantedInBox(item).flatMap(([field, words]): readonly Disagreement[] => {
    if (` ${shown} `.includes(` ${fold(words)} `)) return [];
    if (record === undefined || statementOf(record.item, field) === undefined) {
      return [{ field, line: lineAt(text, start), message: `The cite box does not say “${words}”.` }];
    }
    return agree(item, record.item, field) ? [] : [disagreement(text, main, { name: "The cite box", record }, field)];
  });
}

function wantedInBox({ fields, names, dates }: Item): readonly (readonly [ComparedField, string])[] {
  const [author] = names.author ?? [];
  const wanted: readonly (readonly [ComparedField, string | undefined])[] = [
    ["title", fields.title],
    ["author", author && familyOf(author)],
    ["issued", dates.issued?.kind === "calendar" ? String(dates.issued.start.year) : undefined],
  ];
  return wanted.flatMap(([field, words]) => (words === undefined ? [] : [[field, words] as const]));
}
