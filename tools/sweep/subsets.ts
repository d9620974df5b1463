import type { Item } from "@citable/model";
import fc from "fast-check";

const fields = {
  publisher: "Quay House",
  "publisher-place": "Utrecht",
  volume: "3",
  issue: "2",
  page: "14-19",
  edition: "2",
  URL: "https://ports.example/locks",
  DOI: "10.1234/ports.2",
} as const;
const names = {
  author: [{ kind: "person", family: "Roe", given: "Ann-mary B." }],
  editor: [
    { kind: "person", family: "Stein", given: "Karl" },
    { kind: "literal", literal: "Board of Canals" },
  ],
} as const;
const dates = {
  issued: { kind: "calendar", start: { year: 1998, month: 4 } },
  accessed: { kind: "calendar", start: { year: 2020, month: 7, day: 3 } },
} as const;

const types = ["entry-encyclopedia", "entry-dictionary", "book", "article-journal", "webpage", "chapter"] as const;

/** An item of some type with some of the facts. A title it always has: nothing can be cited without. */
export const items: fc.Arbitrary<Item> = fc
  .record({
    type: fc.constantFrom(...types),
    fields: fc.record(constants(fields), { requiredKeys: [] }),
    names: fc.record(constants(names), { requiredKeys: [] }),
    dates: fc.record(constants(dates), { requiredKeys: [] }),
    host: fc.boolean(),
  })
  .map(({ host, ...item }) => ({
    ...item,
    id: "item",
    language: "en-US",
    fields: { ...item.fields, title: "Locks, History of", ...(host && { "container-title": "The Book of Harbours" }) },
  }));

function constants<Values extends object>(values: Values): { [Key in keyof Values]: fc.Arbitrary<Values[Key]> };
function constants(values: Readonly<Record<string, unknown>>): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, fc.constant(value)]));
}

/** The same items every time: a sample of all subsets. */
export function sampleSubsets(count: number): readonly Item[] {
  return fc.sample(items, { numRuns: count, seed: 690 });
}
