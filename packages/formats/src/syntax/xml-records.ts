import type { Issue, Item, Parsed } from "@citable/model";
import { UniqueNames } from "../mapping/unique-names.ts";
import { elementsNamed, type IsAround, parseXml, type XmlElement, XmlReading } from "./xml.ts";
import { formatIssue } from "../words/format-issue.ts";
import type { FormatPhrase } from "../words/german.ts";

/** How a format keeps its records in XML: each in an element of one name, which says all of it. */
export interface XmlRecords {
  /** The format's name. */
  readonly format: string;
  readonly element: string;
  /** The sentence for a text that has no such element. */
  readonly none: Extract<FormatPhrase, `The XML has no ${string}`>;
  /** The items of one element; `count` is how many were read before. */
  readonly read: (element: XmlElement, count: number, ids: UniqueNames) => readonly Item[];
  /** What there is to tell of an element that was read. */
  readonly tell?: (element: XmlElement) => readonly Issue[];
}

/** Reads all records of a text. */
export function readXmlRecords(text: string, records: XmlRecords): Parsed<readonly Item[]> {
  const { root, issues } = parseXml(text, records.format);
  const ids = new UniqueNames();
  const items: Item[] = [];
  const told: Issue[] = [];
  for (const element of elementsNamed(root, records.element)) {
    items.push(...records.read(element, items.length, ids));
    told.push(...(records.tell?.(element) ?? []));
  }
  const none: readonly Issue[] =
    items.length > 0 ? [] : [formatIssue({ code: "no-records", severity: "note" }, records.none, {})];
  return { value: items, issues: [...issues, ...told, ...none] };
}

/** Reads a file of any length, one record after the other; what is around them is not kept. */
export function streamXmlRecords(chunks: AsyncIterable<string>, records: XmlRecords): AsyncGenerator<Parsed<Item>> {
  const ids = new UniqueNames();
  let count = 0;
  return streamElements(chunks, {
    isAround: (name) => name !== records.element,
    read: (element) => {
      const items = records.read(element, count, ids);
      count += items.length;
      const told = records.tell?.(element) ?? [];
      return items.map((value, index) => ({ value, issues: index === 0 ? told : [] }));
    },
  });
}

/** How a file is read whose elements come one after the other. */
export interface ElementReader {
  readonly isAround: IsAround;
  /** What an element says, and what waited for it. */
  readonly read: (element: XmlElement) => readonly Parsed<Item>[];
  /** What waits for what did not come. */
  readonly end?: () => readonly Parsed<Item>[];
}

/** Reads the elements of a file of any length as they come. A fault is told with the last item before it. */
export async function* streamElements(
  chunks: AsyncIterable<string>,
  reader: ElementReader,
): AsyncGenerator<Parsed<Item>> {
  const reading = new XmlReading(reader.isAround);
  let last: Parsed<Item> | undefined;
  for await (const parsed of eachParsed(reading, chunks, reader)) {
    if (last !== undefined) yield last;
    last = parsed;
  }
  if (last !== undefined) yield { value: last.value, issues: [...last.issues, ...reading.issues] };
}

async function* eachParsed(
  reading: XmlReading,
  chunks: AsyncIterable<string>,
  { read, end }: ElementReader,
): AsyncGenerator<Parsed<Item>> {
  for await (const chunk of chunks) {
    reading.write(chunk);
    yield* reading.take().flatMap(read);
    if (reading.fault !== undefined) break;
  }
  reading.end();
  yield* reading.take().flatMap(read);
  if (end !== undefined) yield* end();
}
