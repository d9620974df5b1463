import { isNameVariable, type Variable } from "@citable/model";
import { printTagged, type Printed, type Tag, type Vocabulary } from "./print-tagged.ts";
import type { Settled } from "./tree.ts";
import type { Unit } from "./units.ts";

/** Prints a line as a `<mixed-citation>` of JATS 1.3 (ANSI/NISO Z39.96), every value that it has an element for tagged. */
export function printJats(settled: Settled): string {
  const content = printTagged(settled, jats);
  const namespace = content.includes("xlink:") ? ' xmlns:xlink="http://www.w3.org/1999/xlink"' : "";
  return `<mixed-citation${namespace}>${content}</mixed-citation>`;
}

const jats: Vocabulary = {
  marks: {
    italic: (text) => `<italic>${text}</italic>`,
    bold: (text) => `<bold>${text}</bold>`,
    smallCaps: (text) => `<sc>${text}</sc>`,
    underline: (text) => `<underline>${text}</underline>`,
    superscript: (text) => `<sup>${text}</sup>`,
    subscript: (text) => `<sub>${text}</sub>`,
  },
  link: (address, content) => `<ext-link ext-link-type="uri" xlink:href="${address}">${content}</ext-link>`,
  tag,
  groupTag,
};

const elements: Readonly<Partial<Record<Variable, Tag>>> = {
  "collection-title": { name: "series" },
  "container-title": { name: "source" },
  "container-title-short": { name: "source" },
  DOI: { name: "pub-id", attributes: 'pub-id-type="doi"', plain: true },
  edition: { name: "edition" },
  "event-place": { name: "conf-loc" },
  "event-title": { name: "conf-name" },
  ISBN: { name: "isbn", plain: true },
  ISSN: { name: "issn", plain: true },
  issue: { name: "issue" },
  "page-first": { name: "fpage", plain: true },
  "part-title": { name: "part-title" },
  PMCID: { name: "pub-id", attributes: 'pub-id-type="pmcid"', plain: true },
  PMID: { name: "pub-id", attributes: 'pub-id-type="pmid"', plain: true },
  publisher: { name: "publisher-name" },
  "publisher-place": { name: "publisher-loc" },
  "supplement-number": { name: "supplement" },
  version: { name: "version" },
  volume: { name: "volume" },
};

function tag({ origin, name, runs }: Unit, printed: Printed): Tag | undefined {
  if (origin?.variable === undefined) return undefined;
  if (name !== undefined) return { name: "string-name" };
  if (origin.part !== undefined) return isDated(origin.variable) ? { name: origin.part, plain: true } : undefined;
  if (origin.variable === "title") return { name: titleElement(printed) };
  if (origin.variable === "page") {
    const single = runs.every(({ text }) => /^\w+$/.test(text));
    return single ? { name: "fpage", plain: true } : { name: "page-range", plain: true };
  }
  return elements[origin.variable];
}

/** A work of its own is a source; a chapter is told from an article by the publisher of its book. */
function titleElement(printed: Printed): string {
  if (!printed.has("container-title") && !printed.has("container-title-short")) return "source";
  return printed.has("publisher") ? "chapter-title" : "article-title";
}

/** Other dates than these would be taken for the year of publication. */
function isDated(variable: Variable): boolean {
  return variable === "issued" || variable === "accessed";
}

const dateGroups: Readonly<Partial<Record<Variable, Tag>>> = {
  accessed: { name: "date-in-citation", attributes: 'content-type="access-date"' },
  "event-date": { name: "conf-date" },
};

function groupTag(variable: Variable): Tag | undefined {
  return isNameVariable(variable)
    ? { name: "person-group", attributes: `person-group-type="${variable}"` }
    : dateGroups[variable];
}
