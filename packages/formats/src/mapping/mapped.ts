import type { DateValue, Item, ItemType, Name } from "@citable/model";
import { addNames, contentsOf, type ItemDraft, newDraft } from "./item-draft.ts";
import type { RankedRow, Row, RowsByTag, RowTable } from "./row.ts";

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
  const reading = new MappedReading(table, type, reader);
  for (const [tag, values] of tags) reading.take(tag, values);
  return reading;
}

/** A record while it is read by a table, one tag after the other. */
export class MappedReading<Value> implements MappedRecord {
  readonly draft: ItemDraft = newDraft();
  readonly unknown: string[] = [];
  readonly #index: RowsByTag;
  readonly #reader: ValueReader<Value>;
  /** Of the rows for variables that other rows fill, too: those that did. Few, so that a list does. */
  readonly #filled: RankedRow[] = [];

  constructor(table: RowTable, type: ItemType, reader: ValueReader<Value>) {
    this.#index = table.readable(type);
    this.#reader = reader;
  }

  /** Of several rows for a tag the first counts; one that accepts only some values leaves the others to the next. */
  take(tag: string, values: readonly Value[]): void {
    const found = this.#index.get(tag);
    if (found === undefined) {
      this.unknown.push(tag);
      return;
    }
    let left = values;
    for (const row of found) {
      if (row.accepts === undefined) return this.#read(row, left);
      const meant = this.#meant(row, left);
      if (meant.length > 0) this.#read(row, meant);
      left = left.filter((value) => !meant.includes(value));
      if (left.length === 0) return;
    }
  }

  #meant(row: RankedRow, values: readonly Value[]): readonly Value[] {
    return values.filter((value) => row.accepts?.(this.#reader.text([value], row) ?? "") !== false);
  }

  #read(row: RankedRow, values: readonly Value[]): void {
    if (row.kind === "names") return addNames(this.draft, row.variable, this.#reader.names(values, row));
    if (row.hasRivals && this.#filled.some(({ variable, rank }) => variable === row.variable && rank <= row.rank))
      return;
    if (row.kind === "date") {
      const date = this.#reader.date(values, row);
      if (date === undefined) return;
      this.draft.dates[row.variable] = date;
    } else {
      const text = this.#reader.text(values, row);
      if (text === undefined || text.trim() === "") return;
      this.draft.fields[row.variable] = text;
    }
    if (row.hasRivals) this.#filled.push(row);
  }
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
