import {
  type DateVariable,
  isDateVariable,
  isNameVariable,
  type ItemType,
  type NameVariable,
  type NumberVariable,
  type TextVariable,
  type Variable,
} from "@citable/model";

/**
 * One line of a mapping table: a place of the format and the variable that stands there. The table reads both ways.
 * Of several rows for one variable the first is written; of several that are found in a record the first is read.
 */
export interface Row {
  /** The place: a tag ("JO"), a field ("journaltitle"), a path of elements or keys ("titles/title"). */
  readonly tag: string;
  readonly variable: Variable;
  /** The types of items of which the row speaks; absent for all. */
  readonly types?: readonly ItemType[];
  /** For a place that is only understood ("read") or only filled ("write"). */
  readonly only?: "read" | "write";
  /** Whether a text found at that place is meant, where one place holds several things (RIS: SN is ISBN or ISSN). */
  readonly accepts?: (text: string) => boolean;
}

/** One line of the table of types. Of several with the same type or the same native name the first counts. */
export interface TypeRow {
  readonly native: string;
  readonly type: ItemType;
}

/** Rows for several variables in short: `rows({ TI: "title", VL: "volume" }, ["book"])`. */
export function rows(places: Readonly<Record<string, Variable>>, types?: readonly ItemType[]): readonly Row[] {
  return Object.entries(places).map(([tag, variable]) => ({
    tag,
    variable,
    ...(types === undefined ? {} : { types }),
  }));
}

/** Rows for places that are understood and never written. */
export function readRows(places: Readonly<Record<string, Variable>>, types?: readonly ItemType[]): readonly Row[] {
  return rows(places, types).map((row) => ({ ...row, only: "read" }));
}

/** The native name of an item's type: the first row's. */
export function nativeType(table: readonly TypeRow[], type: ItemType): string | undefined {
  return table.find((row) => row.type === type)?.native;
}

/** The item's type for a native name in any case: the first row's. */
export function itemType(table: readonly TypeRow[], native: string): ItemType | undefined {
  const wanted = native.trim().toLowerCase();
  return table.find((row) => row.native.toLowerCase() === wanted)?.type;
}

/** The rows that count for a type of items, by their tags. */
export type RowsByTag = ReadonlyMap<string, readonly RankedRow[]>;

/** A row in its table. */
interface Ranked extends Row {
  /** The place in the table: of two rows for a variable the lower rank wins. */
  readonly rank: number;
  /** Whether other rows of the table are for the same variable. */
  readonly hasRivals: boolean;
}

/** A row in its table, told apart by what its variable holds. */
export type RankedRow =
  | (Ranked & { readonly kind: "text"; readonly variable: TextVariable | NumberVariable })
  | (Ranked & { readonly kind: "names"; readonly variable: NameVariable })
  | (Ranked & { readonly kind: "date"; readonly variable: DateVariable });

function rankedRow(row: Row, rank: number, hasRivals: boolean): RankedRow {
  const { variable } = row;
  if (isNameVariable(variable)) return { ...row, rank, hasRivals, kind: "names", variable };
  if (isDateVariable(variable)) return { ...row, rank, hasRivals, kind: "date", variable };
  return { ...row, rank, hasRivals, kind: "text", variable };
}

/** Prepares a table for reading and writing: answers the rows of a type, indexed once. */
export class RowTable {
  readonly #rows: readonly RankedRow[];
  readonly #readable = new Map<ItemType, RowsByTag>();
  readonly #writable = new Map<ItemType, ReadonlyMap<Variable, RankedRow>>();

  constructor(table: readonly Row[]) {
    const counts = new Map<Variable, number>();
    for (const { variable } of table) counts.set(variable, (counts.get(variable) ?? 0) + 1);
    this.#rows = table.map((row, rank) => rankedRow(row, rank, (counts.get(row.variable) ?? 0) > 1));
  }

  /** The rows by which records of a type are read, by tag. */
  readable(type: ItemType): RowsByTag {
    return this.#readable.get(type) ?? this.#indexReadable(type);
  }

  /** The row by which each variable of items of a type is written. */
  writable(type: ItemType): ReadonlyMap<Variable, RankedRow> {
    return this.#writable.get(type) ?? this.#indexWritable(type);
  }

  #indexReadable(type: ItemType): RowsByTag {
    const index = new Map<string, RankedRow[]>();
    for (const row of this.#rows) {
      if (row.only === "write" || row.types?.includes(type) === false) continue;
      const list = index.get(row.tag);
      if (list === undefined) index.set(row.tag, [row]);
      else list.push(row);
    }
    this.#readable.set(type, index);
    return index;
  }

  #indexWritable(type: ItemType): ReadonlyMap<Variable, RankedRow> {
    const index = new Map<Variable, RankedRow>();
    for (const row of this.#rows) {
      if (row.only === "read" || row.types?.includes(type) === false || index.has(row.variable)) continue;
      index.set(row.variable, row);
    }
    this.#writable.set(type, index);
    return index;
  }
}
