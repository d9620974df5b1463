import type { Issue, Item, Parsed } from "@citable/model";
import type { Format, Written } from "../format.ts";
import { lossesOf } from "../mapping/compare-items.ts";
import { UniqueNames } from "../mapping/unique-names.ts";
import { type LineSyntax, readTaggedLines, streamTaggedLines, type TaggedRecord } from "../syntax/tagged-lines.ts";
import { shortened } from "./shortened.ts";
import { formatIssue } from "../words/format-issue.ts";

/** What tells one format of tagged lines from another. */
export interface LineFormat extends Pick<Format, "name" | "label" | "extensions" | "mediaTypes" | "detect"> {
  readonly syntax: LineSyntax;
  /** What the tag is called that begins a record, for messages. */
  readonly opening: string;
  /** Reads a record; the id when it states none is `fallbackId`. Undefined for what is no record. */
  readRecord(record: TaggedRecord, fallbackId: string): Parsed<Item> | undefined;
  /** The lines of an item, with the one that ends it. */
  writeRecord(item: Item): string;
}

/** The format of a description, reading whole texts and streams, and writing. */
export function lineFormat(description: LineFormat): Format {
  const { name, label, extensions, mediaTypes, detect } = description;
  const read = (text: string): Parsed<readonly Item[]> => readAll(text, description);
  return {
    name,
    label,
    extensions,
    mediaTypes,
    detect,
    read,
    readStream: (chunks) => readStream(chunks, description),
    envelope: { open: "", between: "", close: "" },
    write: (items): Written => {
      const text = items.map((item) => description.writeRecord(item)).join("");
      return { text, issues: lossesOf(items, read(text).value, label) };
    },
  };
}

function readAll(text: string, description: LineFormat): Parsed<readonly Item[]> {
  const reader = new RecordReader(description);
  const found = readTaggedLines(text, description.syntax).flatMap((record) => reader.read(record) ?? []);
  const issues = found.flatMap((each) => each.issues);
  if (found.length === 0) issues.push(nothing(description));
  return { value: found.map(({ value }) => value), issues };
}

async function* readStream(chunks: AsyncIterable<string>, description: LineFormat): AsyncGenerator<Parsed<Item>> {
  const reader = new RecordReader(description);
  for await (const record of streamTaggedLines(chunks, description.syntax)) {
    const item = reader.read(record);
    if (item !== undefined) yield item;
  }
}

function nothing({ label, opening }: LineFormat): Issue {
  const kind = { code: "no-records", severity: "note" } as const;
  const words = { format: label, opening };
  return formatIssue(kind, "The text has no record of {format}: records begin with {opening}.", words);
}

class RecordReader {
  readonly #description: LineFormat;
  readonly #ids = new UniqueNames();
  #count = 0;

  constructor(description: LineFormat) {
    this.#description = description;
  }

  read(record: TaggedRecord): Parsed<Item> | undefined {
    const parsed = this.#description.readRecord(record, `item-${this.#count + 1}`);
    if (parsed === undefined) return undefined;
    this.#count += 1;
    const at = { line: record.line, column: 1 };
    const issues = parsed.issues.map((issue) => ({ at, ...issue }));
    if (!record.closed) {
      const words = { id: shortened(parsed.value.id), last: this.#description.syntax.last ?? "" };
      issues.push({ ...unclosed(words), at });
    }
    const id = this.#ids.take(parsed.value.id);
    return { value: id === parsed.value.id ? parsed.value : { ...parsed.value, id }, issues };
  }
}

function unclosed(words: { readonly id: string; readonly last: string }): Issue {
  const sentence = 'The record "{id}" has no last line ({last}): it ends where the next one begins.';
  return formatIssue({ code: "unclosed-record", severity: "note" }, sentence, words);
}

/** Issues for tags that a table does not know. */
export function unknownTags(tags: readonly string[], passedOver: ReadonlySet<string>, label: string): readonly Issue[] {
  return tags
    .filter((tag) => !passedOver.has(tag))
    .map((tag) =>
      formatIssue(
        { code: "unknown-field", severity: "note" },
        "{tag} has no variable for what {format} has there: it is left out.",
        // A key of YAML may be empty, or as long as the file.
        { tag: shortened(tag) || '""', format: label },
      ),
    );
}
