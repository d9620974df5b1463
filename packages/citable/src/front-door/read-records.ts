import { decodeStream } from "@citable/capture";
import { detectFormat, type Format, FormatError } from "@citable/formats";
import type { Issue, Item, Parsed } from "@citable/model";

/** Files up to so many characters are read as a whole: then every entry may refer to any other. */
const wholeLength = 32 * 1024 * 1024;

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
  const { head, isWhole } = await takeHead(texts);
  const format = file.format ?? formatOf(head, file.name);
  if (isWhole) {
    const parsed = format.read?.(head) ?? { value: [], issues: [] };
    yield { value: parsed.value, issues: [...issues, ...parsed.issues] };
    return;
  }
  if (format.readStream === undefined) throw tooLong(format);
  for await (const parsed of format.readStream(concatenated(head, texts))) {
    yield { value: [parsed.value], issues: [...issues.splice(0), ...parsed.issues] };
  }
  if (issues.length > 0) yield { value: [], issues };
}

/** The beginning of a text, all of it when it is short. */
async function takeHead(texts: AsyncIterator<string>): Promise<{ readonly head: string; readonly isWhole: boolean }> {
  const pieces: string[] = [];
  for (let length = 0; length <= wholeLength;) {
    const next = await texts.next();
    if (next.done === true) return { head: pieces.join(""), isWhole: true };
    pieces.push(next.value);
    length += next.value.length;
  }
  return { head: pieces.join(""), isWhole: false };
}

async function* concatenated(head: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  // In pieces, so that a reader that joins them to what is left over does not copy the whole.
  for (let offset = 0; offset < head.length; offset += 1 << 18) yield head.slice(offset, offset + (1 << 18));
  yield* rest;
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
