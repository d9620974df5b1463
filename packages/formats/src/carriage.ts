import {
  dateVariables,
  isDateVariable,
  isNameVariable,
  type Item,
  type ItemType,
  itemTypes,
  nameVariables,
  numberVariables,
  textVariables,
  type Variable,
} from "@citable/model";
import type { Format } from "./format.ts";

/** What a format carries: for each variable the types of items of which it reads back as it was written. */
export interface Carriage {
  /** Types that read back as themselves. */
  readonly types: readonly ItemType[];
  readonly variables: ReadonlyMap<Variable, readonly ItemType[]>;
}

/** Variables that the document or the style makes, not the source: no format of records has them. */
const ofTheDocument: ReadonlySet<Variable> = new Set([
  "citation-label",
  "citation-number",
  "first-reference-note-number",
  "locator",
  "year-suffix",
  "event",
]);

/** All variables that a record may have. */
export const recordVariables: readonly Variable[] = [
  ...textVariables,
  ...numberVariables,
  ...nameVariables,
  ...dateVariables,
].filter((variable) => !ofTheDocument.has(variable));

const samples: Readonly<Partial<Record<Variable, string>>> = {
  DOI: "10.1000/182",
  ISBN: "978-0-306-40615-7",
  ISSN: "0317-8471",
  PMID: "12345",
  PMCID: "PMC12345",
  URL: "https://example.org/a",
  language: "en-US",
  page: "12-15",
  "page-first": "12",
  keyword: "one, two",
};

/**
 * Measures what a format carries, by writing an item of each type with each variable and reading it back: what the
 * tables claim counts for nothing. Undefined for formats that only read.
 */
export function carriageOf(format: Format): Carriage | undefined {
  if (format.write === undefined) return undefined;
  const faulty = (items: readonly Item[]): ReadonlySet<string> =>
    new Set(format.write?.(items).issues.map(({ path }) => path ?? ""));
  const plain = faulty(itemTypes.map((type) => sampleOf(type, undefined)));
  return {
    types: itemTypes.filter((_, index) => !plain.has(`[${index}].type`) && !plain.has(`[${index}]`)),
    variables: new Map(recordVariables.map((variable) => [variable, carriedTypes(variable, faulty)])),
  };
}

function carriedTypes(
  variable: Variable,
  faulty: (items: readonly Item[]) => ReadonlySet<string>,
): readonly ItemType[] {
  const faults = faulty(itemTypes.map((type) => sampleOf(type, variable)));
  return itemTypes.filter((_, index) => !faults.has(`[${index}].${variable}`) && !faults.has(`[${index}]`));
}

function sampleOf(type: ItemType, variable: Variable | undefined): Item {
  const fields = { title: "A title" };
  const item: Item = { id: `sample-${type}`, type, fields, names: {}, dates: {} };
  if (variable === undefined) return item;
  if (isNameVariable(variable))
    return { ...item, names: { [variable]: [{ kind: "person", family: "Doe", given: "Jane" }] } };
  if (isDateVariable(variable)) {
    return { ...item, dates: { [variable]: { kind: "calendar", start: { year: 2001, month: 5, day: 7 } } } };
  }
  const text = samples[variable] ?? (isNumber(variable) ? "12" : "Some words");
  const language = variable === "language" ? { language: text } : {};
  return { ...item, ...language, fields: { ...fields, [variable]: text } };
}

const numbers: ReadonlySet<string> = new Set(numberVariables);

function isNumber(variable: Variable): boolean {
  return numbers.has(variable);
}
