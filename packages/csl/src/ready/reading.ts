import { CodecFault } from "./fault.ts";

/** Parts may be used again and again; a style that unfolds to more than this many is none that anyone wrote. */
const mostObjects = 200_000;

/** Real styles nest some 50 lists deep; this only stops hostile ones. */
const deepest = 400;

/** One reading of a text: the parts that it shares, and how much has been read. */
export class Reading {
  readonly #parts: readonly unknown[];
  /** Parts consist of earlier ones alone, so that none holds itself. */
  #limit: number;
  #objects = 0;
  #depth = 0;

  constructor(parts: readonly unknown[]) {
    this.#parts = parts;
    this.#limit = parts.length;
  }

  /** How many objects the value has so far, each as often as it is used. */
  get objects(): number {
    return this.#objects;
  }

  /** @throws CodecFault if there are too many. */
  spend(objects: number): void {
    this.#objects += objects;
    if (this.#objects > mostObjects) throw new CodecFault(`of at most ${mostObjects} elements`);
  }

  part(index: number): unknown {
    if (!Number.isInteger(index) || index < 0 || index >= this.#limit) throw new CodecFault("an earlier part");
    return this.#parts[index];
  }

  /** Reads a part, within which only those before it may be used. */
  within<Value>(index: number, read: (part: unknown) => Value): Value {
    const part = this.part(index);
    const limit = this.#limit;
    this.#limit = index;
    const value = read(part);
    this.#limit = limit;
    return value;
  }

  /** @throws CodecFault if lists nest too deep. */
  enterList(): void {
    this.#depth += 1;
    if (this.#depth > deepest) throw new CodecFault(`nested less than ${deepest} lists deep`);
  }

  leaveList(): void {
    this.#depth -= 1;
  }
}
