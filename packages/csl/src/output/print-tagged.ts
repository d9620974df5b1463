import type { Variable } from "@citable/model";
import { escapeXml } from "./escape-xml.ts";
import { marked, mergeRuns, type Marks } from "./marks.ts";
import { printBlocks } from "./print-blocks.ts";
import type { Run, Settled } from "./tree.ts";
import { unitsOf, type Unit } from "./units.ts";
import { webAddress } from "./web-address.ts";

/** An element of a vocabulary for citations, with its attributes as they stand in its start tag. */
export interface Tag {
  readonly name: string;
  readonly attributes?: string;
  /** It may hold text alone: no formatting, no link. */
  readonly plain?: true;
}

/** What a line prints besides: a title is tagged one way beside a container and another way alone. */
export type Printed = ReadonlySet<Variable>;

/** How a vocabulary (JATS, TEI) tags a line. */
export interface Vocabulary {
  readonly marks: Marks;
  readonly link: (address: string, content: string) => string;
  /** The element of a single value or name. */
  readonly tag: (unit: Unit, printed: Printed) => Tag | undefined;
  /** The element around neighbouring names or parts of a date that belong to one variable. */
  readonly groupTag: (variable: Variable) => Tag | undefined;
}

/** Prints a line with each value in the element that the vocabulary has for it. */
export function printTagged(settled: Settled, vocabulary: Vocabulary): string {
  const rows = printBlocks(settled).map(({ runs }) => unitsOf(runs));
  const printed: Printed = new Set(rows.flat().flatMap(({ origin }) => origin?.variable ?? []));
  return rows.map((units) => printRow(units, printed, vocabulary)).join(" ");
}

function printRow(units: readonly Unit[], printed: Printed, vocabulary: Vocabulary): string {
  const single = (unit: Unit): string => printUnit(unit, vocabulary.tag(unit, printed), vocabulary);
  let xml = "";
  for (let start = 0; start < units.length;) {
    const end = endOfGroup(units, start);
    const content = units.slice(start, end).map(single).join("");
    const [first] = units.slice(start, start + 1);
    const tag = first && groupTag(first, vocabulary);
    xml += tag === undefined ? content : enclosed(content, tag);
    start = end;
  }
  return xml;
}

function groupTag({ origin, name }: Unit, vocabulary: Vocabulary): Tag | undefined {
  if (origin?.variable === undefined || !isPartOfMany({ origin, name })) return undefined;
  return vocabulary.groupTag(origin.variable);
}

/** Names and parts of dates come several in a row; delimiters between them belong to the group. */
function endOfGroup(units: readonly Unit[], start: number): number {
  const first = units[start];
  let end = start + 1;
  if (first === undefined || !isPartOfMany(first)) return end;
  for (let index = end; index < units.length; index += 1) {
    const unit = units[index];
    if (unit?.origin === undefined) continue;
    if (unit.origin.variable !== first.origin?.variable || !isPartOfMany(unit)) break;
    end = index + 1;
  }
  return end;
}

function isPartOfMany({ origin, name }: Pick<Unit, "origin" | "name">): boolean {
  return origin !== undefined && (name !== undefined || origin.part !== undefined);
}

function printUnit({ runs }: Unit, tag: Tag | undefined, vocabulary: Vocabulary): string {
  if (tag?.plain === true) return enclosed(escapeXml(runs.map(({ text }) => text).join("")), tag);
  const content = mergeRuns(runs)
    .map((run) => printRun(run, vocabulary))
    .join("");
  return tag === undefined ? content : enclosed(content, tag);
}

function printRun({ text, formatting, link }: Run, { marks, link: printLink }: Vocabulary): string {
  const content = marked(escapeXml(text), formatting, marks);
  const address = webAddress(link);
  return address === undefined ? content : printLink(escapeXml(address), content);
}

function enclosed(content: string, { name, attributes }: Tag): string {
  return `<${name}${attributes === undefined ? "" : ` ${attributes}`}>${content}</${name}>`;
}
