import type { Issue, Item, Parsed } from "@citable/model";
import { FormatError } from "../format.ts";
import { streamLines } from "./stream-lines.ts";
import { parseYaml } from "./yaml.ts";
import { type YamlLayout, type YamlRecord, YamlRecords } from "./yaml-records.ts";

/** How a format is read from YAML that comes in pieces. */
export interface YamlStream {
  /** The format's name. */
  readonly format: string;
  readonly layout: YamlLayout;
  /** The items of the parsed text of one record; `count` is how many were read before. */
  readonly read: (value: unknown, count: number) => Parsed<readonly Item[]>;
}

/** Records with anchors are kept up to so many characters, for those that refer to them. */
const mostAnchored = 64 * 1024;

/**
 * Reads YAML of any length, one record after the other; each is parsed by itself, so that a fault in one leaves the
 * others as they are.
 * @throws FormatError for a text whose records are not laid out in lines
 */
export async function* streamYaml(chunks: AsyncIterable<string>, stream: YamlStream): AsyncGenerator<Parsed<Item>> {
  const records = new YamlRecords(stream.layout);
  const reading = new RecordReading(stream);
  for await (const line of streamLines(chunks)) {
    for (const record of records.push(line)) yield* reading.read(record);
  }
  for (const record of records.end()) yield* reading.read(record);
  if (reading.count > 0) return;
  throw new FormatError(
    stream.format,
    "The YAML has no records one below the other: cut it in parts, which are read as a whole.",
  );
}

class RecordReading {
  readonly #stream: YamlStream;
  #anchored = "";
  /** Of records without an item: they are told with the next one. */
  #issues: Issue[] = [];
  count = 0;

  constructor(stream: YamlStream) {
    this.#stream = stream;
  }

  *read(record: YamlRecord): Generator<Parsed<Item>> {
    const { value: items, issues } = this.#parsed(record);
    this.#issues.push(...issues);
    for (const value of items) {
      this.count += 1;
      yield { value, issues: this.#issues };
      this.#issues = [];
    }
  }

  #parsed({ text, linesBefore }: YamlRecord): Parsed<readonly Item[]> {
    const before = /(?:^|[\s,:[{])\*[^\s,[\]{}]/.test(text) ? this.#anchored : "";
    if (/(?:^|[\s,:[{-])&[^\s,[\]{}]/.test(text) && this.#anchored.length + text.length <= mostAnchored)
      this.#anchored += text;
    const shift = linesBefore - (before.split("\n").length - 1);
    try {
      const { value, issues } = parseYaml(before + text, this.#stream.format);
      const read = this.#stream.read(before === "" ? value : lastOf(value), this.count);
      return { value: read.value, issues: [...issues.map((issue) => shifted(issue, shift)), ...read.issues] };
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      const at = { line: linesBefore + 1, column: 1 };
      return { value: [], issues: [{ code: "broken-yaml", severity: "error", message: error.message, at }] };
    }
  }
}

function shifted(issue: Issue, lines: number): Issue {
  return issue.at === undefined ? issue : { ...issue, at: { ...issue.at, line: issue.at.line + lines } };
}

/** The last item of a list, or the last key of a map with its value, in one of its own. */
function lastOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(-1);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).slice(-1));
}
