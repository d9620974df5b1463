import type { Cite, CitePosition } from "@citable/csl";

/** One cite of a citation, its item by id. Some fixtures force its position from outside. */
export interface SuiteCite extends Omit<Cite, "item"> {
  readonly id: string;
}

/** A citation of a living document. */
export interface SuiteCitation {
  /** An edit with the id of a citation that is there replaces it. */
  readonly id: string | undefined;
  readonly cites: readonly SuiteCite[];
  /** 0 where the citation stands in the text itself. */
  readonly note: number;
}

/** Where a citation stands: its id and the number of its note, which later edits may change. */
export interface SuitePlace {
  readonly id: string;
  readonly note: number;
}

/** One edit: the citation that is put in, and all the others before and after it. */
export interface SuiteStep {
  readonly citation: SuiteCitation;
  readonly before: readonly SuitePlace[];
  readonly after: readonly SuitePlace[];
}

/** The cites of one citation of CITATION-ITEMS. */
export function readCites(value: unknown): readonly SuiteCite[] {
  return list(value).map((cite) => readCite(fields(cite)));
}

/** The edits of CITATIONS: `[citation, places before, places after]` each. */
export function readCitations(steps: readonly unknown[]): readonly SuiteStep[] {
  return steps.map((step) => {
    const [citation, before, after] = list(step);
    return { citation: readCitation(fields(citation)), before: readPlaces(before), after: readPlaces(after) };
  });
}

function readCitation(citation: Fields): SuiteCitation {
  const note = fields(citation["properties"])["noteIndex"];
  return {
    id: textOf(citation["citationID"]),
    cites: readCites(citation["citationItems"]),
    note: numberOf(note) ?? 0,
  };
}

function readPlaces(value: unknown): readonly SuitePlace[] {
  return list(value).map((place) => {
    const [id, note] = list(place);
    return { id: textOf(id) ?? "", note: numberOf(note) ?? 0 };
  });
}

/** What the numbers stand for. */
const positions: readonly CitePosition[] = ["first", "subsequent", "ibid", "ibid-with-locator"];

function readCite(cite: Fields): SuiteCite {
  return {
    id: textOf(cite["id"]) ?? "",
    ...present("locator", textOf(cite["locator"])),
    ...present("label", textOf(cite["label"])),
    ...present("prefix", textOf(cite["prefix"])),
    ...present("suffix", textOf(cite["suffix"])),
    ...present("suppressAuthor", flagOf(cite["suppress-author"])),
    ...present("authorOnly", flagOf(cite["author-only"])),
    ...present("position", positions[numberOf(cite["position"]) ?? -1]),
    ...present("nearNote", flagOf(cite["near-note"])),
    ...present("firstReferenceNoteNumber", numberOf(cite["first-reference-note-number"])),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function present<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  const field: Partial<Record<Key, Value>> = {};
  if (value !== undefined) field[key] = value;
  return field;
}

function fields(value: unknown): Fields {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Ids and locators are numbers in some fixtures. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value : undefined;
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === "string" ? Number.parseInt(value, 10) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

function flagOf(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}
