/** What a catalogue cannot do for its caller; each message is one sentence for people. */
export class CatalogueError extends Error {
  override readonly name: string = "CatalogueError";
}

/** No style of that name is at hand, or the name fits several. */
export class UnknownStyleError extends CatalogueError {
  override readonly name: string = "UnknownStyleError";
  /** The name as it was asked for. */
  readonly asked: string;
  /** Names that can be had instead, nearest first. */
  readonly nearest: readonly string[];

  constructor(message: string, asked: string, nearest: readonly string[]) {
    super(message);
    this.asked = asked;
    this.nearest = nearest;
  }
}

/** What was given as a locale is not a language tag. */
export class LocaleTagError extends CatalogueError {
  override readonly name: string = "LocaleTagError";

  constructor(tag: string) {
    super(`“${tag}” is not a language tag; write it like en-US, de or sr-Latn-RS.`);
  }
}

/** A folder, file, archive or package of styles that cannot be read. */
export class StyleSourceError extends CatalogueError {
  override readonly name: string = "StyleSourceError";
}

/** The reason in an unknown thrown value, for the end of a message. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
