import type { Json } from "./codec.ts";

/** JSON with its repeated objects taken out: where one stood, there is its number among the parts. */
export interface SharedJson {
  readonly parts: readonly Json[];
  readonly root: Json;
}

/** Stands for an object inside another one while equal ones are looked for. */
interface Reference {
  readonly "\0": number;
}

type Shallow = string | number | boolean | null | Reference | readonly Shallow[];

/** An object with references for those inside it. */
type Entries = readonly (readonly [string, Shallow])[];

/** Shorter ones are not worth a number. */
const shortest = 16;

/**
 * Takes out the objects that come more than once; most of a long style are such. A part uses none but earlier parts.
 * Numbers must not stand where objects do.
 */
export function share(json: Json): SharedJson {
  const sharer = new Sharer();
  const root = sharer.intern(json);
  return sharer.unfold(root);
}

class Sharer {
  readonly #ids = new Map<string, number>();
  readonly #objects: { readonly entries: Entries; readonly length: number; uses: number }[] = [];
  readonly #parts: Json[] = [];
  readonly #numbers = new Map<number, number>();

  intern(json: Json): Shallow {
    if (typeof json !== "object" || json === null) return json;
    if (isList(json)) return json.map((item) => this.intern(item));
    const entries = Object.entries(json).map(([key, value]): [string, Shallow] => [key, this.intern(value)]);
    const key = JSON.stringify(entries);
    const known = this.#ids.get(key);
    const id = known ?? this.#objects.length;
    if (known === undefined) {
      this.#ids.set(key, id);
      this.#objects.push({ entries, length: key.length, uses: 0 });
      for (const [, value] of entries) this.#use(value);
    }
    return { "\0": id };
  }

  #use(value: Shallow): void {
    if (typeof value !== "object" || value === null) return;
    if (!isReference(value)) {
      for (const item of value) this.#use(item);
      return;
    }
    const object = this.#objects[value["\0"]];
    if (object !== undefined) object.uses += 1;
  }

  unfold(root: Shallow): SharedJson {
    return { root: this.#unfolded(root), parts: this.#parts };
  }

  #unfolded(value: Shallow): Json {
    if (typeof value !== "object" || value === null) return value;
    if (!isReference(value)) return value.map((item) => this.#unfolded(item));
    const id = value["\0"];
    const number = this.#numbers.get(id);
    if (number !== undefined) return number;
    const object = this.#objects[id];
    const json = Object.fromEntries((object?.entries ?? []).map(([key, part]) => [key, this.#unfolded(part)]));
    if (object === undefined || object.uses < 2 || object.length < shortest) return json;
    this.#numbers.set(id, this.#parts.length);
    this.#parts.push(json);
    return this.#parts.length - 1;
  }
}

/** JSON without what stands under one key, wherever it stands. */
export function without(key: string, json: Json): Json {
  if (typeof json !== "object" || json === null) return json;
  if (isList(json)) return json.map((item) => without(key, item));
  const kept = Object.entries(json).filter(([each]) => each !== key);
  return Object.fromEntries(kept.map(([each, value]) => [each, without(key, value)]));
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}

function isReference(value: Reference | readonly Shallow[]): value is Reference {
  return "\0" in value;
}
