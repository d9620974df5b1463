import { isJsonObject, type JsonObject } from "@citable/model";
import { listOf, textOf } from "../syntax/json-tree.ts";

const deepest = 4;
/**
 * So many values are put in place of references for each object of the graph, which no description comes near to: where all
 * objects refer to all others, each step has as many times more.
 */
const mostFilled = 50;

/** The objects of a graph by their addresses, which others refer to: `"author": {"@id": "#jane"}` (JSON-LD 1.1, 4.5.1). */
export class Described {
  readonly #byAddress = new Map<string, JsonObject>();
  #left: number;

  constructor(objects: readonly JsonObject[]) {
    this.#left = (objects.length + 100) * mostFilled;
    for (const object of objects) {
      const address = textOf(object["@id"]);
      if (address !== undefined && !isReference(object)) this.#byAddress.set(address, object);
    }
  }

  /** An object with what it refers to in place of the references; not for ever, for they may go round. */
  filled(object: JsonObject): JsonObject {
    return this.#byAddress.size === 0 ? object : this.#fill(object, 0);
  }

  #fill(object: JsonObject, depth: number): JsonObject {
    if (depth >= deepest) return object;
    const entries = Object.entries(object).map(([key, value]) => {
      const values = listOf(value).map((each) => (isJsonObject(each) ? this.#target(each, depth) : each));
      return [key, values.length === 1 ? values[0] : values] as const;
    });
    return Object.fromEntries(entries);
  }

  #target(object: JsonObject, depth: number): JsonObject {
    const target = isReference(object) ? this.#byAddress.get(textOf(object["@id"]) ?? "") : undefined;
    if (target === undefined) return this.#fill(object, depth + 1);
    if (this.#left <= 0) return object;
    this.#left -= Object.values(target).flatMap(listOf).length;
    return this.#fill(target, depth + 1);
  }
}

function isReference(object: JsonObject): boolean {
  return Object.keys(object).every((key) => key === "@id" || key === "@type");
}
