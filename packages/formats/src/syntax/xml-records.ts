import type { Issue, Item, Parsed } from "@citable/model";
import { UniqueNames } from "../mapping/unique-names.ts";
import { elementsNamed, parseXml, type XmlElement, XmlReading } from "./xml.ts";
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
}

/** Reads all records of a text. */
export function readXmlRecords(text: string, records: XmlRecords): Parsed<readonly Item[]> {
  const { root, issues } = parseXml(text, records.format);
  const ids = new UniqueNames();
  const items: Item[] = [];
  for (const element of elementsNamed(root, records.element)) items.push(...records.read(element, items.length, ids));
  const none: readonly Issue[] =
    items.length > 0 ? [] : [formatIssue({ code: "no-records", severity: "note" }, records.none, {})];
  return { value: items, issues: [...issues, ...none] };
}

/**
 * Reads a file of any length, one record after the other; what is around them is not kept. A fault comes with the last
 * record before it.
 */
export async function* streamXmlRecords(
  chunks: AsyncIterable<string>,
  records: XmlRecords,
): AsyncGenerator<Parsed<Item>> {
  const reading = new XmlReading(records.element);
  const ids = new UniqueNames();
  const held: Item[] = [];
  let count = 0;
  const readOn = (): void => {
    for (const element of reading.take()) {
      const items = records.read(element, count, ids);
      count += items.length;
      held.push(...items);
    }
  };
  for await (const chunk of chunks) {
    reading.write(chunk);
    readOn();
    for (const value of held.splice(0, Math.max(0, held.length - 1))) yield { value, issues: [] };
    if (reading.fault !== undefined) break;
  }
  reading.end();
  readOn();
  for (const [index, value] of held.entries()) yield { value, issues: index === held.length - 1 ? reading.issues : [] };
}
