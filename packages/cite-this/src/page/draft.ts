import type {
  DateValue,
  DateVariable,
  ItemType,
  Name,
  NameVariable,
  NumberVariable,
  TextVariable,
} from "@citable/model";

/** What one kind of metadata says of the page. Absent is unsaid. */
export interface Draft {
  readonly type?: ItemType | undefined;
  readonly language?: string | undefined;
  readonly fields: Readonly<Partial<Record<TextVariable | NumberVariable, string>>>;
  readonly names: Readonly<Partial<Record<NameVariable, readonly Name[]>>>;
  readonly dates: Readonly<Partial<Record<DateVariable, DateValue>>>;
}

/** A draft being written. */
export interface OpenDraft extends Draft {
  type?: ItemType | undefined;
  language?: string | undefined;
  readonly fields: Partial<Record<TextVariable | NumberVariable, string>>;
  readonly names: Partial<Record<NameVariable, readonly Name[]>>;
  readonly dates: Partial<Record<DateVariable, DateValue>>;
}

export function openDraft(): OpenDraft {
  return { fields: {}, names: {}, dates: {} };
}

/** The words of a value without doubled spaces; undefined for none. */
export function words(text: string | null | undefined): string | undefined {
  const tidy = text?.replace(/\s+/g, " ").trim();
  return tidy === "" ? undefined : tidy;
}

/** Sets a field unless nothing is said or something was said before. */
export function say(draft: OpenDraft, field: TextVariable | NumberVariable, text: string | null | undefined): void {
  const said = words(text);
  if (said !== undefined && said.length < 2_000) draft.fields[field] ??= said;
}

/** Names are listed once each: pages repeat an author per tag and per object. */
export function sayNames(draft: OpenDraft, field: NameVariable, names: readonly Name[]): void {
  const known = new Set<string>();
  const distinct = names.filter((name) => {
    const key = JSON.stringify(name);
    return !known.has(key) && known.add(key);
  });
  if (distinct.length > 0) draft.names[field] ??= distinct;
}

/** The surest draft first: each fact is taken from the first that has it. */
export function mergeDrafts(drafts: readonly Draft[]): Draft {
  const merged = openDraft();
  for (const { type, language, fields, names, dates } of drafts) {
    merged.type ??= type;
    merged.language ??= language;
    Object.assign(merged.fields, { ...fields, ...merged.fields });
    Object.assign(merged.names, { ...names, ...merged.names });
    Object.assign(merged.dates, { ...dates, ...merged.dates });
  }
  return merged;
}
