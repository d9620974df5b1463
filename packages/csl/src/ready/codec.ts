import { CodecFault, located } from "./fault.ts";
import type { Reading } from "./reading.ts";

/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Writes values of one type as JSON, and reads them back with every part of them checked. */
export interface Codec<Value> {
  write(value: Value): Json;
  /** @throws CodecFault if the JSON is anything else than what `write` makes. */
  read(json: unknown, reading: Reading): Value;
}

function fault(wanted: string): never {
  throw new CodecFault(wanted);
}

/** Styles in XML may say no more than 1,000 characters in one place to print, and somewhat more about themselves. */
const longest = 10_000;

export const text: Codec<string> = {
  write: (value) => value,
  read: (json) =>
    typeof json === "string" && json.length <= longest ? json : fault(`a text of at most ${longest} characters`),
};

export const flag: Codec<boolean> = {
  write: (value) => value,
  read: (json) => (typeof json === "boolean" ? json : fault("true or false")),
};

export const count: Codec<number> = {
  write: (value) => value,
  read: (json) =>
    typeof json === "number" && Number.isSafeInteger(json) && json >= 0 ? json : fault("a whole number"),
};

/** A word that a test knows: the name of a variable. */
export function known<Word extends string>(isKnown: (word: string) => word is Word, what: string): Codec<Word> {
  return {
    write: (value) => value,
    read: (json) => (typeof json === "string" && isKnown(json) ? json : fault(what)),
  };
}

/** One of a few words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Codec<Word> {
  const all: ReadonlySet<string> = new Set(words);
  return known((word): word is Word => all.has(word), `one of ${words.join(", ")}`);
}

export function list<Value>(codec: Codec<Value>): Codec<readonly Value[]> {
  return {
    write: (values) => values.map((value) => codec.write(value)),
    read: (json, reading) => {
      if (!Array.isArray(json)) return fault("a list");
      reading.enterList();
      const items: readonly unknown[] = json;
      let index = 0;
      try {
        const values: Value[] = [];
        for (; index < items.length; index += 1) values.push(codec.read(items[index], reading));
        reading.leaveList();
        return values;
      } catch (error) {
        throw located(error, `[${index}]`);
      }
    },
  };
}

/** A codec that is looked up when it is used, for types that contain themselves. */
export function later<Value>(codec: () => Codec<Value>): Codec<Value> {
  return { write: (value) => codec().write(value), read: (json, reading) => codec().read(json, reading) };
}

/** A type that is written as another one. */
export function as<Value, Written>(
  codec: Codec<Written>,
  toWritten: (value: Value) => Written,
  fromWritten: (written: Written) => Value,
): Codec<Value> {
  return {
    write: (value) => codec.write(toWritten(value)),
    read: (json, reading) => fromWritten(codec.read(json, reading)),
  };
}
