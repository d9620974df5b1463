import { isNameVariable, type Variable } from "@citable/model";
import { printTagged, type Printed, type Tag, type Vocabulary } from "./print-tagged.ts";
import type { Settled } from "./tree.ts";
import type { Unit } from "./units.ts";

/** Prints a line as a `<bibl>` of TEI P5, every value that it has an element for tagged. */
export function printTei(settled: Settled): string {
  return `<bibl>${printTagged(settled, tei)}</bibl>`;
}

function rendered(rend: string): (text: string) => string {
  return (text) => `<hi rend="${rend}">${text}</hi>`;
}

const tei: Vocabulary = {
  marks: {
    italic: rendered("italic"),
    bold: rendered("bold"),
    smallCaps: rendered("smallcaps"),
    underline: rendered("underline"),
    superscript: rendered("superscript"),
    subscript: rendered("subscript"),
  },
  link: (address, content) => `<ref target="${address}">${content}</ref>`,
  tag,
  groupTag,
};

function scope(unit: string): Tag {
  return { name: "biblScope", attributes: `unit="${unit}"` };
}

function identifier(type: string): Tag {
  return { name: "idno", attributes: `type="${type}"` };
}

const elements: Readonly<Partial<Record<Variable, Tag>>> = {
  "chapter-number": scope("chapter"),
  "collection-number": scope("series"),
  "collection-title": { name: "title", attributes: 'level="s"' },
  DOI: identifier("DOI"),
  edition: { name: "edition" },
  "event-title": { name: "title", attributes: 'type="event"' },
  ISBN: identifier("ISBN"),
  ISSN: identifier("ISSN"),
  issue: scope("issue"),
  locator: { name: "citedRange" },
  page: scope("page"),
  "page-first": scope("page"),
  PMCID: identifier("PMCID"),
  PMID: identifier("PMID"),
  publisher: { name: "publisher" },
  "publisher-place": { name: "pubPlace" },
  URL: identifier("URI"),
  volume: scope("volume"),
};

function tag({ origin, name }: Unit, printed: Printed): Tag | undefined {
  if (origin?.variable === undefined) return undefined;
  if (name !== undefined) return nameTag(origin.variable);
  switch (origin.variable) {
    case "title":
      return { name: "title", attributes: `level="${hasContainer(printed) ? "a" : "m"}"` };
    case "container-title":
    case "container-title-short":
      // Books have volumes too, but what has issues is a periodical.
      return { name: "title", attributes: `level="${printed.has("issue") || isUnpublished(printed) ? "j" : "m"}"` };
    default:
      return elements[origin.variable];
  }
}

function hasContainer(printed: Printed): boolean {
  return printed.has("container-title") || printed.has("container-title-short");
}

/** A volume without a publisher: journals go by their title alone. */
function isUnpublished(printed: Printed): boolean {
  return printed.has("volume") && !printed.has("publisher");
}

function nameTag(variable: Variable): Tag {
  if (variable === "author" || variable === "editor") return { name: variable };
  return { name: "editor", attributes: `role="${variable}"` };
}

function groupTag(variable: Variable): Tag | undefined {
  if (isNameVariable(variable)) return undefined;
  return variable === "issued" ? { name: "date" } : { name: "date", attributes: `type="${variable}"` };
}
