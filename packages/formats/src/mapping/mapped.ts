import {
  type DateValue,
  isDateVariable,
  isNameVariable,
  type Item,
  type ItemType,
  type Name,
  type Variable,
} from "@citable/model";
import { addNames, contentsOf, type ItemDraft, newDraft } from "./item-draft.ts";
import type { RankedRow, Row, RowTable } from "./row.ts";

/** The values of one record by their tags; what a value is, the format says: text, or a node of its tree. */
export type Tags<Value> = ReadonlyMap<string, readonly Value[]>;

/** How a format's values are read: all values of one tag at once. Undefined and no names mean: nothing there. */
export interface ValueReader<Value> {
  text(values: readonly Value[], row: Row): string | undefined;
  names(values: readonly Value[], row: Row): readonly Name[];
  date(values: readonly Value[], row: Row): DateValue | undefined;
}

/** How a format's values are written. An empty list: this cannot be written there. */
export interface ValueWriter<Value> {
  text(text: string, row: Row): readonly Value[];
  names(names: readonly Name[], row: Row): readonly Value[];
  date(date: DateValue, row: Row): readonly Value[];
}

export interface MappedRecord {
  readonly draft: ItemDraft;
  /** Tags for which the table has no row. */
  readonly unknown: readonly string[];
}

/** Reads a record by a table. */
export function readMapped<Value>(
  table: RowTable,
  type: ItemType,
  tags: Tags<Value>,
  reader: ValueReader<Value>,
): MappedRecord {
  const index = table.readable(type);
  const reading: Reading<Value> = { draft: newDraft(), ranks: new Map(), reader };
  const unknown: string[] = [];
  for (const [tag, values] of tags) {
    const found = index.get(tag);
    if (found === undefined) unknown.push(tag);
    else readTag(reading, found, values);
  }
  return { draft: reading.draft, unknown };
}

interface Reading<Value> {
  readonly draft: ItemDraft;
  /** The rank of the row that filled a variable. */
  readonly ranks: Map<Variable, number>;
  readonly reader: ValueReader<Value>;
}

/** Of several rows for a tag the first counts; one that accepts only some values leaves the others to the next. */
function readTag<Value>(reading: Reading<Value>, found: readonly RankedRow[], values: readonly Value[]): void {
  let left = values;
  for (const row of found) {
    const { accepts } = row;
    const isMeant = (value: Value): boolean => accepts?.(reading.reader.text([value], row) ?? "") !== false;
    const meant = accepts === undefined ? left : left.filter(isMeant);
    if (meant.length > 0) readRow(reading, row, meant);
    left = accepts === undefined ? [] : left.filter((value) => !isMeant(value));
    if (left.length === 0) return;
  }
}

function readRow<Value>({ draft, ranks, reader }: Reading<Value>, row: RankedRow, values: readonly Value[]): void {
  const { variable } = row;
  if (isNameVariable(variable)) return addNames(draft, variable, reader.names(values, row));
  if ((ranks.get(variable) ?? Infinity) <= row.rank) return;
  if (isDateVariable(variable)) {
    const date = reader.date(values, row);
    if (date === undefined) return;
    draft.dates[variable] = date;
  } else {
    const text = reader.text(values, row);
    if (text === undefined || text.trim() === "") return;
    draft.fields[variable] = text;
  }
  ranks.set(variable, row.rank);
}

/** One tag with its values, as written. */
export type WrittenTag<Value> = readonly [tag: string, values: readonly Value[]];

/** Writes what an item says by a table, in the table's order. What has no row is left out. */
export function writeMapped<Value>(
  table: RowTable,
  item: Item,
  writer: ValueWriter<Value>,
): readonly WrittenTag<Value>[] {
  const index = table.writable(item.type);
  const found: WrittenTag<Value>[] = [];
  const ranked = contentsOf(item).flatMap((content) => {
    const row = index.get(content.variable);
    return row === undefined ? [] : [{ content, row }];
  });
  for (const { content, row } of ranked.sort((a, b) => a.row.rank - b.row.rank)) {
    const values = writeContent(content, row, writer);
    if (values.length > 0) found.push([row.tag, values]);
  }
  return found;
}

function writeContent<Value>(
  content: ReturnType<typeof contentsOf>[number],
  row: Row,
  writer: ValueWriter<Value>,
): readonly Value[] {
  switch (content.kind) {
    case "text":
      return row.accepts?.(content.text) === false ? [] : writer.text(content.text, row);
    case "names":
      return writer.names(content.names, row);
    case "date":
      return writer.date(content.date, row);
  }
}
