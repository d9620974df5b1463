import type { DateValue, Item, ItemType, Name } from "@citable/model";

/** A fact that an item of a kind may have or lack. */
export type Fact =
  | { readonly field: keyof Item["fields"]; readonly value: string }
  | { readonly names: keyof Item["names"]; readonly value: readonly Name[] }
  | { readonly date: keyof Item["dates"]; readonly value: DateValue };

/** A kind of work with the facts that vary; a title it always has: nothing can be cited without. */
export interface Kind {
  readonly name: "entry" | "book" | "article" | "web page";
  readonly type: ItemType;
  readonly title: string;
  readonly facts: readonly Fact[];
}

const author: Fact = { names: "author", value: [{ kind: "person", family: "Roe", given: "Ann-mary B." }] };
const editor: Fact = {
  names: "editor",
  value: [
    { kind: "person", family: "Stein", given: "Karl" },
    { kind: "literal", literal: "Board of Canals" },
  ],
};
const published: readonly Fact[] = [
  { field: "publisher", value: "Quay House" },
  { field: "publisher-place", value: "Utrecht" },
];
const issued: Fact = { date: "issued", value: { kind: "calendar", start: { year: 1998, month: 4 } } };
const online: readonly Fact[] = [
  { date: "accessed", value: { kind: "calendar", start: { year: 2020, month: 7, day: 3 } } },
  { field: "URL", value: "https://ports.example/locks" },
];
const edition: Fact = { field: "edition", value: "2" };
const volume: Fact = { field: "volume", value: "3" };
const page: Fact = { field: "page", value: "14-19" };
const doi: Fact = { field: "DOI", value: "10.1234/ports.2" };

function host(title: string): Fact {
  return { field: "container-title", value: title };
}

/** The four kinds of work, with the facts that a citation of them usually has. */
export const kinds: readonly Kind[] = [
  {
    name: "entry",
    type: "entry-encyclopedia",
    title: "Locks, History of",
    facts: [author, editor, host("The Book of Harbours"), edition, volume, ...published, issued, page, ...online],
  },
  {
    name: "book",
    type: "book",
    title: "The History of Locks",
    facts: [author, editor, edition, volume, ...published, issued, doi, ...online],
  },
  {
    name: "article",
    type: "article-journal",
    title: "Locks and Their Keepers",
    facts: [author, host("Annals of Canals"), volume, { field: "issue", value: "2" }, issued, page, doi, ...online],
  },
  {
    name: "web page",
    type: "webpage",
    title: "How Locks Work",
    facts: [author, host("Ports Online"), { field: "publisher", value: "Quay House" }, issued, ...online],
  },
];

/** An item of a kind with some of its facts. */
export function itemOf(kind: Kind, facts: readonly Fact[]): Item {
  const fields: Record<string, string> = { title: kind.title };
  const names: Record<string, readonly Name[]> = {};
  const dates: Record<string, DateValue> = {};
  for (const fact of facts) {
    if ("field" in fact) fields[fact.field] = fact.value;
    else if ("names" in fact) names[fact.names] = fact.value;
    else dates[fact.date] = fact.value;
  }
  return { id: "item", type: kind.type, language: "en-US", fields, names, dates };
}
