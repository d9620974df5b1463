import type { DateValue } from "../date.ts";
import type { Issue, Parsed } from "../issue.ts";
import type { Item } from "../item.ts";
import { type Draft, isJsonArray, isJsonObject, type JsonObject } from "../json.ts";
import { parseLanguage } from "../languages/languages.ts";
import type { Name } from "../name.ts";
import {
  type DateVariable,
  isDateVariable,
  isNameVariable,
  isNumberVariable,
  isTextVariable,
  type NameVariable,
  type NumberVariable,
  type TextVariable,
} from "../variables.ts";
import { readDate } from "./read-date.ts";
import { readItemType } from "./read-item-type.ts";
import { readNames } from "./read-names.ts";
import { readText } from "./read-text.ts";
import { itemIssue, type Reading, report, reportWrongType, within } from "./reading.ts";

/**
 * Reads CSL-JSON: a list of items, or one item. Never throws: what does not fit is left out and named in an issue
 * with its path.
 *
 * @example parseCslItems([{id: 1, type: "book", volume: 3}]).value[0].fields.volume → "3"
 */
export function parseCslItems(json: unknown): Parsed<readonly Item[]> {
  if (!isJsonArray(json)) {
    const { value, issues } = parseCslItem(json);
    return { value: value === undefined ? [] : [value], issues };
  }
  const parsed = json.map((entry, index) => readItem(entry, { path: `[${index}]`, issues: [] }, `item-${index + 1}`));
  const value = parsed.flatMap(({ value: item }) => item ?? []);
  return { value, issues: [...parsed.flatMap(({ issues }) => issues), ...repeatedIds(value)] };
}

/** Reads one item of CSL-JSON; `path` is where it stands in what is being read, for the issues. */
export function parseCslItem(json: unknown, path = ""): Parsed<Item | undefined> {
  return readItem(json, { path, issues: [] }, "item-1");
}

interface ItemDraft {
  language?: string;
  readonly fields: Partial<Record<TextVariable | NumberVariable, string>>;
  readonly names: Partial<Record<NameVariable, readonly Name[]>>;
  readonly dates: Partial<Record<DateVariable, DateValue>>;
}

function readItem(json: unknown, reading: Reading, fallbackId: string): Parsed<Item | undefined> {
  if (!isJsonObject(json)) {
    reportWrongType(reading, json, "an item of CSL-JSON (an object with id and type)");
    return { value: undefined, issues: reading.issues };
  }
  const draft: ItemDraft = { fields: {}, names: {}, dates: {} };
  for (const [key, value] of Object.entries(json)) readVariable(draft, key, { value, reading: within(reading, key) });
  readAliases(draft, json, reading);
  readLanguage(draft);
  const id = readId(json, reading) ?? fallbackId;
  return { value: { id, type: readItemType(json["type"], within(reading, "type")), ...draft }, issues: reading.issues };
}

function readId(json: JsonObject, reading: Reading): string | undefined {
  const id = readText(json["id"], within(reading, "id"));
  if (id !== undefined) return id;
  const path = reading.path === "" ? (["The item"] as const) : reading.path;
  return report(reading, { code: "missing-id", severity: "note" }, "{path} has no id: it is given one.", { path });
}

interface Entry {
  readonly value: unknown;
  readonly reading: Reading;
}

function readVariable(draft: ItemDraft, key: string, { value, reading }: Entry): void {
  if (isTextVariable(key) || isNumberVariable(key)) return setField(draft, key, readText(value, reading));
  if (isNameVariable(key)) {
    const names = readNames(value, reading);
    if (names !== undefined) draft.names[key] = names;
    return;
  }
  if (isDateVariable(key)) {
    const date = readDate(value, reading);
    if (date !== undefined) draft.dates[key] = date;
    return;
  }
  reportUnknown(key, reading);
}

function setField(draft: ItemDraft, key: TextVariable | NumberVariable, text: string | undefined): void {
  if (text !== undefined) draft.fields[key] = text;
}

// Read elsewhere, or free by the schema for what is no variable.
const otherKeys: ReadonlySet<string> = new Set(["id", "type", "shortTitle", "journalAbbreviation", "categories"]);

function reportUnknown(key: string, reading: Reading): void {
  if (otherKeys.has(key) || /^_|^custom/.test(key)) return;
  const kind = { code: "unknown-variable", severity: "note" } as const;
  report(reading, kind, "{path} is no variable of CSL: it is left out.", { path: reading.path });
}

/** Names that CSL-JSON still allows for what has a newer name; the newer one wins where both stand. */
function readAliases(draft: ItemDraft, json: JsonObject, reading: Reading): void {
  const { fields } = draft;
  if (fields["title-short"] === undefined) {
    setField(draft, "title-short", readText(json["shortTitle"], within(reading, "shortTitle")));
  }
  if (fields["container-title-short"] === undefined) {
    const abbreviation = readText(json["journalAbbreviation"], within(reading, "journalAbbreviation"));
    setField(draft, "container-title-short", abbreviation);
  }
  // CSL 1.0.2, Appendix IV: `event` is the deprecated name of `event-title`; old styles still ask for it.
  if (fields["event-title"] === undefined) setField(draft, "event-title", fields.event);
}

/** A language in words we do not know is still not English: "und", undetermined, keeps its titles as they are. */
function readLanguage(draft: Draft<ItemDraft>): void {
  const { language } = draft.fields;
  if (language !== undefined) draft.language = parseLanguage(language) ?? "und";
}

function repeatedIds(items: readonly Item[]): readonly Issue[] {
  const counts = new Map<string, number>();
  for (const { id } of items) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].flatMap(([id, count]) => {
    if (count === 1) return [];
    const kind = { code: "repeated-id", severity: "warning" } as const;
    const words = { id, count: String(count) };
    return [itemIssue(kind, "The id “{id}” stands for {count} items: give each its own.", words)];
  });
}
