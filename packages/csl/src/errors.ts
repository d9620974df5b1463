import type { Position } from "@citable/model";

/** A style or locale that cannot be read. The message says what is wrong, where, and what to do. */
export class StyleError extends Error {
  override readonly name = "StyleError";
  readonly at: Position | undefined;

  constructor(message: string, at?: Position) {
    super(at === undefined ? message : `${message} (line ${at.line}, column ${at.column})`);
    this.at = at;
  }
}
