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
import { finishItem, newDraft } from "./mapping/item-draft.ts";

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

const textual = recordVariables.filter((variable) => !isNameVariable(variable));

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
 * Measures what a format carries, by writing items of each type with each variable and reading them back: what the
 * tables claim counts for nothing. Undefined for formats that only read.
 */
export function carriageOf(format: Format): Carriage | undefined {
  if (format.write === undefined) return undefined;
  const written = [...groups(textual, 10), ...groups(recordVariables.filter(isNameVariable), 3)].flatMap((group) =>
    itemTypes.map((type) => ({ type, group, item: sampleOf(type, group) })),
  );
  const faults = new Set(format.write(written.map(({ item }) => item)).issues.map(({ path }) => path ?? ""));
  const variables = new Map<Variable, ItemType[]>(recordVariables.map((variable) => [variable, []]));
  written.forEach(({ type, group }, index) => {
    for (const variable of group) if (!faults.has(`[${index}].${variable}`)) variables.get(variable)?.push(type);
  });
  return { types: itemTypes.filter((_, index) => !faults.has(`[${index}].type`)), variables };
}

/** The variables in groups of some that stand far apart in the table, so that few share a place in a format. */
function groups(variables: readonly Variable[], size: number): readonly (readonly Variable[])[] {
  const count = Math.ceil(variables.length / size);
  return Array.from({ length: count }, (_, start) => variables.filter((__, index) => index % count === start));
}

function sampleOf(type: ItemType, variables: readonly Variable[]): Item {
  const draft = newDraft();
  draft.fields.title = "A title";
  for (const variable of variables) {
    if (isNameVariable(variable)) draft.names[variable] = [{ kind: "person", family: "Doe", given: "Jane" }];
    else if (isDateVariable(variable))
      draft.dates[variable] = { kind: "calendar", start: { year: 2001, month: 5, day: 7 } };
    else draft.fields[variable] = samples[variable] ?? (isNumber(variable) ? "12" : "Some words");
  }
  return finishItem(`sample-${type}`, type, draft);
}

const numbers: ReadonlySet<string> = new Set(numberVariables);

function isNumber(variable: Variable): boolean {
  return numbers.has(variable);
}
