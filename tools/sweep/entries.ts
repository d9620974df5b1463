import type { DateValue, Item, SourceRecord } from "@citable/model";

/** The facts that the sweep looks for in what is printed. */
export const facts = {
  headword: "Aigun, Treaty of",
  work: "Encyclopedia of Russian History",
  author: "Levine",
  editor: "Millar",
  publisher: "Macmillan",
  accessYear: "2019",
} as const;

const accessed: DateValue = { kind: "calendar", start: { year: 2019, month: 2, day: 19 } };
const author = [{ kind: "person", family: facts.author, given: "Steven I." }] as const;
const editor = [{ kind: "person", family: facts.editor, given: "James R." }] as const;

const complete: Item = {
  id: "entry",
  type: "entry-encyclopedia",
  language: "en-US",
  fields: {
    title: facts.headword,
    "container-title": facts.work,
    publisher: "Macmillan Reference USA",
    "publisher-place": "New York",
  },
  names: { author, editor },
  dates: { issued: { kind: "calendar", start: { year: 2004 } } },
};

const bare: Item = {
  ...complete,
  fields: { title: facts.headword, "container-title": facts.work },
  names: {},
  dates: { accessed },
};

const items = {
  signed: complete,
  unsigned: { ...complete, names: { editor } },
  "author, title, work, access date": { ...bare, names: { author } },
  "title, work, access date": bare,
  "with address": {
    ...complete,
    fields: { ...complete.fields, URL: "https://reference.example/history/aigun-treaty" },
    dates: { ...complete.dates, accessed },
  },
} as const satisfies Readonly<Record<string, Item>>;

export type EntryForm = keyof typeof items;

export interface SampleEntry {
  readonly form: EntryForm;
  readonly record: SourceRecord;
}

/** One entry of a reference work, known in five degrees of completeness. */
export const sampleEntries: readonly SampleEntry[] = (
  ["signed", "unsigned", "author, title, work, access date", "title, work, access date", "with address"] as const
).map((form) => ({ form, record: { item: items[form], evidence: [], issues: [] } }));
