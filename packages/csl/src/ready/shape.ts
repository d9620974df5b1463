import { isJsonObject } from "@citable/model";
import type { Codec, Json } from "./codec.ts";
import { CodecFault, located } from "./fault.ts";
import type { Reading } from "./reading.ts";

/** One property of a shape, and what its absence in the JSON stands for. */
interface Field<Value> {
  readonly codec: Codec<Value>;
  readonly absence: Absence<Value>;
}

type Absence<Value> =
  | { readonly kind: "fault" }
  /** The property is absent from the value too. */
  | { readonly kind: "no-property" }
  | { readonly kind: "value"; readonly value: Value; isIt(value: Value): boolean };

export function required<Value>(codec: Codec<Value>): Field<Value> {
  return { codec, absence: { kind: "fault" } };
}

/** For `name?: Value`. */
export function optional<Value>(codec: Codec<Value>): Field<Value> {
  return { codec, absence: { kind: "no-property" } };
}

/** For `name: Value | undefined`. */
export function maybe<Value>(codec: Codec<Value>): Field<Value | undefined> {
  const present: Codec<Value | undefined> = {
    write: (value) => (value === undefined ? null : codec.write(value)),
    read: (json, reading) => codec.read(json, reading),
  };
  const isIt = (value: Value | undefined): boolean => value === undefined;
  return { codec: present, absence: { kind: "value", value: undefined, isIt } };
}

/** A property that most often has one value, which is not written. */
export function usually<Value>(usual: Value, codec: Codec<Value>): Field<Value> {
  return { codec, absence: { kind: "value", value: usual, isIt: (value) => value === usual } };
}

/** A list that is most often empty. */
export function usuallyEmpty<Value>(codec: Codec<readonly Value[]>): Field<readonly Value[]> {
  return { codec, absence: { kind: "value", value: [], isIt: (value) => value.length === 0 } };
}

type Fields<Value> = { readonly [Key in keyof Value]-?: Field<Required<Value>[Key]> };

/** The properties that stand in every element have names of one letter. */
export const shortNames: Readonly<Record<string, string>> = {
  at: "@",
  children: "c",
  conditions: "i",
  delimiter: "d",
  form: "m",
  formatting: "f",
  kind: "k",
  name: "n",
  prefix: "p",
  source: "o",
  suffix: "s",
  values: "a",
  variable: "v",
};

interface Row<Value> {
  readonly property: string;
  readonly key: string;
  readonly field: Field<unknown>;
  readonly of: (value: Value) => unknown;
}

/** An object with these properties and no others. */
export function shape<Value extends object>(fields: Fields<Value>): Codec<Value> {
  const rows = rowsOf(fields);
  const blank = blankOf(rows);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const needed = rows.filter(({ field }) => field.absence.kind === "fault").map(({ property }) => property);
  const isWhole = (made: object): made is Value =>
    needed.every((property) => Reflect.get(made, property) !== undefined);
  const readObject = (json: unknown, reading: Reading): Value => {
    if (!isJsonObject(json)) throw new CodecFault("an object");
    reading.spend(1);
    const made: Record<string, unknown> = { ...blank };
    for (const key in json) fill(made, byKey.get(key), json[key], reading);
    if (!isWhole(made)) throw new CodecFault(`an object with ${needed.join(", ")}`);
    return made;
  };
  const readPart = partReader(readObject);
  return {
    write: (value) => writeRows(value, rows),
    read: (json, reading) => (typeof json === "number" ? readPart(json, reading) : readObject(json, reading)),
  };
}

/** Reads a part once; wherever else it is used, the same value stands. */
function partReader<Value>(
  readObject: (json: unknown, reading: Reading) => Value,
): (index: number, reading: Reading) => Value {
  const readings = new WeakMap<Reading, Map<number, { readonly value: Value; readonly objects: number }>>();
  return (index, reading) => {
    const made = readings.get(reading) ?? new Map<number, { readonly value: Value; readonly objects: number }>();
    readings.set(reading, made);
    const known = made.get(index);
    if (known !== undefined) {
      reading.part(index);
      reading.spend(known.objects);
      return known.value;
    }
    const before = reading.objects;
    const value = reading.within(index, (part) => readObject(part, reading));
    made.set(index, { value, objects: reading.objects - before });
    return value;
  };
}

function rowsOf<Value extends object>(fields: Fields<Value>): readonly Row<Value>[] {
  const rows: Row<Value>[] = [];
  for (const property in fields) {
    if (!Object.hasOwn(fields, property)) continue;
    rows.push({
      property,
      key: shortNames[property] ?? property,
      field: fields[property],
      of: (value) => value[property],
    });
  }
  return rows;
}

/** What an object is before its JSON is looked at: the same properties in the same order, which engines like. */
function blankOf<Value>(rows: readonly Row<Value>[]): Readonly<Record<string, unknown>> {
  const blank: Record<string, unknown> = {};
  for (const { property, field } of rows) {
    if (field.absence.kind === "no-property") continue;
    blank[property] = field.absence.kind === "value" ? field.absence.value : undefined;
  }
  return blank;
}

function writeRows<Value>(value: Value, rows: readonly Row<Value>[]): Json {
  const written: Record<string, Json> = {};
  for (const { key, field, of } of rows) {
    const part = of(value);
    const { absence } = field;
    const absent = absence.kind === "value" ? absence.isIt(part) : absence.kind === "no-property" && part === undefined;
    if (!absent) written[key] = field.codec.write(part);
  }
  return written;
}

function fill<Value>(
  made: Record<string, unknown>,
  row: Row<Value> | undefined,
  part: unknown,
  reading: Reading,
): void {
  if (row === undefined) throw new CodecFault("without properties that it does not have");
  try {
    made[row.property] = row.field.codec.read(part, reading);
  } catch (error) {
    throw located(error, `.${row.property}`);
  }
}

const kindName = shortNames["kind"] ?? "kind";

/** One of several shapes, told apart by their kind. */
export function union<Value extends { readonly kind: string }>(
  codecs: Readonly<Record<Value["kind"], Codec<Value>>>,
): Codec<Value> {
  const byKind = new Map(Object.entries<Codec<Value>>(codecs));
  const kinds = `of the kind ${[...byKind.keys()].join(", ")}`;
  const codecOf = (kind: unknown): Codec<Value> => {
    const codec = typeof kind === "string" ? byKind.get(kind) : undefined;
    if (codec === undefined) throw new CodecFault(kinds);
    return codec;
  };
  return {
    write: (value) => codecOf(value.kind).write(value),
    read: (json, reading) => {
      const object = typeof json === "number" ? reading.part(json) : json;
      return codecOf(isJsonObject(object) ? object[kindName] : undefined).read(json, reading);
    },
  };
}
