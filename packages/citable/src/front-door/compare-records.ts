import { printEdtf, type Issue, type Item, type Name, type SourceRecord } from "@citable/model";
import { checkIssue } from "./check-issue.ts";

/** What a service says of a work, with the service's name and what was asked. */
export interface Known {
  readonly record: SourceRecord;
  readonly service: string;
  /** The identifier that was asked for, or that of the nearest work that was found; absent where that one has none. */
  readonly asked?: string;
  /** Whether the work was found by its words, so that it may be another. */
  readonly isNearest?: boolean;
}

/** One fact in words, of which two sources may say different things. */
interface Fact {
  readonly name: "title" | "year" | "authors" | "container" | "volume" | "pages";
  readonly read: (item: Item) => string | undefined;
  /** Two texts that say the same are equal in this form. */
  readonly plain: (text: string) => string;
}

const facts: readonly Fact[] = [
  { name: "title", read: ({ fields }) => fields.title, plain: plainWords },
  { name: "year", read: ({ dates }) => yearOf(dates.issued), plain: (year) => year },
  { name: "authors", read: ({ names }) => families(names.author), plain: plainWords },
  { name: "container", read: ({ fields }) => fields["container-title"], plain: plainWords },
  { name: "volume", read: ({ fields }) => fields.volume, plain: plainWords },
  { name: "pages", read: ({ fields }) => fields.page, plain: firstPage },
];

/**
 * What a reference says otherwise than a service: advice that names both, and changes nothing. A fact that only one of
 * them states is no difference; neither is case, punctuation, a subtitle left out, or a journal's name shortened.
 */
export function differences(
  { item }: SourceRecord,
  { record, service, asked, isNearest = false }: Known,
): readonly Issue[] {
  return facts.flatMap(({ name, read, plain }) => {
    const here = read(item);
    const there = read(record.item);
    if (here === undefined || there === undefined || isSame(plain(here), plain(there))) return [];
    return [differs({ fact: [name], here, there, service }, asked, isNearest)];
  });
}

interface Differing {
  readonly fact: readonly [Fact["name"]];
  readonly here: string;
  readonly there: string;
  readonly service: string;
}

function differs(words: Differing, asked: string | undefined, isNearest: boolean): Issue {
  const kind = { code: "differs", severity: "warning" } as const;
  if (asked === undefined)
    return checkIssue(
      kind,
      "This reference has the {fact} “{here}”; {service} has “{there}” for the nearest title that it lists. Check which is right.",
      words,
    );
  const sentence = isNearest
    ? "This reference has the {fact} “{here}”; {service} has “{there}” for {asked}, the nearest that it lists. Check which is right."
    : "This reference has the {fact} “{here}”; {service} has “{there}” for {asked}. Check which is right.";
  return checkIssue(kind, sentence, { ...words, asked });
}

function isSame(here: string, there: string): boolean {
  return (
    here === there ||
    there.startsWith(`${here} `) ||
    here.startsWith(`${there} `) ||
    isShortened(here, there) ||
    isShortened(there, here)
  );
}

/** "j riv hist" for "journal of river history": every word begins one of the other's, in order. */
function isShortened(short: string, long: string): boolean {
  const rest = long.split(" ");
  const parts = short.split(" ");
  if (parts.length < 2 || parts.every((part) => rest.includes(part))) return false;
  return parts.every((part) => {
    const at = rest.findIndex((word) => word.startsWith(part));
    rest.splice(0, at + 1);
    return at !== -1;
  });
}

/** Lower case, without accents and marks. */
export function plainWords(text: string): string {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}|<[^>]*>/gu, "")
    .toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

function firstPage(text: string): string {
  return /[\p{L}\d]+/u.exec(text)?.[0].toLowerCase() ?? "";
}

function yearOf(date: Item["dates"]["issued"]): string | undefined {
  return date?.kind === "calendar" ? printEdtf({ kind: "calendar", start: { year: date.start.year } }) : undefined;
}

function families(names: readonly Name[] | undefined): string | undefined {
  return names?.map((name) => (name.kind === "literal" ? name.literal : (name.family ?? name.given ?? ""))).join(", ");
}
