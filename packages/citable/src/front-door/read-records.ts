import { decodeStream } from "@citable/capture";
import { detectFormat, type Format, FormatError } from "@citable/formats";
import type { Issue, Item, Parsed } from "@citable/model";

/** Files up to so many characters are read as a whole: then every entry may refer to any other. */
const wholeLength = 32 * 1024 * 1024;

/** The same for formats that are read as they come: what is held of a longer file is no more than this. */
const streamedLength = 4 * 1024 * 1024;

/** So many characters tell the format. */
const tellingLength = 64 * 1024;

/** What is known of a file of records besides its content. */
export interface RecordsFile {
  /** Its name: the ending helps to tell its format. */
  readonly name: string;
  /** The format, if it is not to be detected. */
  readonly format?: Format;
}

/**
 * Reads a file of records in any format that can be read, as it comes: long files in memory that does not grow with
 * them, where their format can be read so. Issues without a record come with the next one, or alone at the end.
 * @throws FormatError for what is of no known format, or of which nothing can be read
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  file: RecordsFile,
): AsyncGenerator<Parsed<readonly Item[]>> {
  const issues: Issue[] = [];
  const texts = decodeStream(chunks, (issue) => issues.push(issue));
  const head = new Head(texts);
  await head.take(tellingLength);
  const format = file.format ?? formatOf(head.text, file.name);
  await head.take(format.readStream === undefined ? wholeLength : streamedLength);
  if (head.isWhole) {
    const parsed = format.read?.(head.text) ?? { value: [], issues: [] };
    yield { value: parsed.value, issues: [...issues, ...parsed.issues] };
    return;
  }
  if (format.readStream === undefined) throw tooLong(format);
  for await (const parsed of format.readStream(head.followed())) {
    yield { value: [parsed.value], issues: [...issues.splice(0), ...parsed.issues] };
  }
  if (issues.length > 0) yield { value: [], issues };
}

/** The beginning of a text that comes in pieces. */
class Head {
  readonly #texts: AsyncIterator<string>;
  #pieces: string[] = [];
  #length = 0;
  /** Whether it is all of the text. */
  isWhole = false;

  constructor(texts: AsyncIterator<string>) {
    this.#texts = texts;
  }

  get text(): string {
    return this.#pieces.join("");
  }

  /** Takes pieces until there are more characters than that. */
  async take(length: number): Promise<void> {
    while (this.#length <= length && !this.isWhole) {
      const next = await this.#texts.next();
      this.isWhole = next.done === true;
      if (next.done === true) break;
      this.#pieces.push(next.value);
      this.#length += next.value.length;
    }
  }

  /** All of the text; what was taken is let go of as it is read. */
  async *followed(): AsyncGenerator<string> {
    for (let piece = this.#pieces.shift(); piece !== undefined; piece = this.#pieces.shift()) yield piece;
    yield* { [Symbol.asyncIterator]: () => this.#texts };
  }
}

function formatOf(text: string, name: string): Format {
  if (text.trim() === "") throw new FormatError("", "It is empty; give a file with records.");
  const format = detectFormat(text, name);
  if (format !== undefined) return format;
  const message =
    "It looks like none of the formats that can be read; name its format with --from, " +
    "or read a page or document with: citable record FILE --format FORMAT.";
  throw new FormatError("", message);
}

function tooLong({ label, name }: Format): FormatError {
  const megabytes = wholeLength / 1024 / 1024;
  return new FormatError(name, `It is longer than ${megabytes} MB, and ${label} is read as a whole; cut it in parts.`);
}
