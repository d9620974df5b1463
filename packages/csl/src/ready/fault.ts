/** A value that is not what it should be; the way to it grows while the fault passes outwards. */
export class CodecFault extends Error {
  override readonly name = "CodecFault";
  readonly #steps: string[] = [];

  from(step: string): this {
    this.#steps.unshift(step);
    return this;
  }

  get path(): string {
    return this.#steps.join("");
  }
}

/** Adds where a fault happened, on its way out. */
export function located(error: unknown, step: string): unknown {
  return error instanceof CodecFault ? error.from(step) : error;
}
