import {
  isDateVariable,
  isItemType,
  isNameVariable,
  isNumberVariable,
  isTextVariable,
  parseLanguage,
  type DatePoint,
  type DateValue,
  type Item,
  type Name,
  isJsonObject,
} from "@citable/model";
import { openDraft, type OpenDraft } from "../page/draft.ts";
import { readDay } from "../page/days.ts";
import { RecordError } from "./record-error.ts";

/**
 * Reads an item of CSL-JSON as `toCslJson` of @citable/model writes it and reference managers export it: texts,
 * names in parts, dates as date-parts. It is strict where the model's own reader is lenient: a publisher's record
 * that has a fault is not guessed at.
 * @throws RecordError if a variable holds what it cannot hold
 */
export function readCslItem(json: unknown): Item {
  if (!isJsonObject(json)) throw new RecordError("The record is no item of CSL-JSON.");
  const { id, type } = json;
  if (typeof type !== "string" || !isItemType(type)) throw new RecordError(`“${String(type)}” is no type of CSL.`);
  const draft = openDraft();
  for (const [variable, value] of Object.entries(json)) readVariable(draft, variable, value);
  const { fields, names, dates } = draft;
  const { language } = fields;
  const named = typeof id === "string" || typeof id === "number" ? String(id) : "record";
  return {
    id: named,
    type,
    ...(language !== undefined && { language: parseLanguage(language) ?? "und" }),
    fields,
    names,
    dates,
  };
}

function readVariable(draft: OpenDraft, variable: string, value: unknown): void {
  if (value === null || value === "") return;
  if (isTextVariable(variable) || isNumberVariable(variable)) {
    if (typeof value !== "string" && typeof value !== "number") throw wrong(variable);
    draft.fields[variable] = String(value).trim();
  } else if (isNameVariable(variable)) {
    if (!Array.isArray(value)) throw wrong(variable);
    const names = value.map((name: unknown) => readName(name) ?? fail(variable));
    if (names.length > 0) draft.names[variable] = names;
  } else if (isDateVariable(variable)) {
    draft.dates[variable] = readDate(value) ?? fail(variable);
  }
}

function wrong(variable: string): RecordError {
  return new RecordError(`The record's “${variable}” is not as CSL-JSON has it.`);
}

function fail(variable: string): never {
  throw wrong(variable);
}

const nameParts = ["family", "given", "suffix"] as const;

function readName(value: unknown): Name | undefined {
  if (!isJsonObject(value)) return undefined;
  const literal = textOf(value["literal"]);
  if (literal !== undefined) return { kind: "literal", literal };
  const dropping = textOf(value["dropping-particle"]);
  const staying = textOf(value["non-dropping-particle"]);
  const named = nameParts.flatMap((part) => textOf(value[part]) ?? []);
  if (named.length === 0) return undefined;
  return {
    kind: "person",
    ...Object.fromEntries(
      nameParts.flatMap((part) => (textOf(value[part]) === undefined ? [] : [[part, value[part]]])),
    ),
    ...(dropping !== undefined && { droppingParticle: dropping }),
    ...(staying !== undefined && { nonDroppingParticle: staying }),
    ...(Boolean(value["comma-suffix"]) && { commaSuffix: true }),
    ...(Boolean(value["static-ordering"]) && { staticOrdering: true }),
  };
}

function readDate(value: unknown): DateValue | undefined {
  if (typeof value === "string") return readDay(value);
  if (!isJsonObject(value)) return undefined;
  const words = textOf(value["literal"]) ?? textOf(value["raw"]);
  const parts: unknown = value["date-parts"];
  if (!Array.isArray(parts))
    return words === undefined ? undefined : (readDay(words) ?? { kind: "literal", literal: words });
  const [first, last] = parts.map((part: unknown) => part);
  const start = readPoint(first);
  if (start === undefined) return undefined;
  const end = isOpen(last) ? "open" : readPoint(last);
  return {
    kind: "calendar",
    start: { ...start, ...seasonOf(value["season"], start) },
    ...(end !== undefined && { end }),
    ...(Boolean(value["circa"]) && { circa: true }),
  };
}

/** A season stands where no month is known. */
function seasonOf(value: unknown, { month }: DatePoint): Pick<DatePoint, "season"> {
  const season = Number(value);
  return month === undefined && season >= 1 && season <= 4 ? { season } : {};
}

/** [0] is the end of a range that has not ended. */
function isOpen(value: unknown): boolean {
  return Array.isArray(value) && Number(value[0]) === 0;
}

function readPoint(value: unknown): DatePoint | undefined {
  if (!Array.isArray(value)) return undefined;
  const [year = Number.NaN, month = 0, day = 0] = value.map(Number);
  if (!Number.isInteger(year) || year === 0 || !isWithin(month, 12) || !isWithin(day, 31)) return undefined;
  return { year, ...(month > 0 && { month, ...(day > 0 && { day }) }) };
}

/** 0 stands for a part that is not known. */
function isWithin(number: number, most: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= most;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
