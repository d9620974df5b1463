import type { CalendarDate, DateValue } from "../date.ts";
import { parseDate } from "../dates/parse-date.ts";
import { parseEdtf } from "../dates/edtf.ts";
import { seasonNamed } from "../dates/month-names.ts";
import { isJsonObject, type JsonObject } from "../json.ts";
import { readDateParts } from "./read-date-parts.ts";
import { type Reading, report, reportWrongType, within } from "./reading.ts";
import { readSwitch } from "./read-text.ts";

/** A date: an object with date-parts, edtf, raw or literal, or the date as text; undefined when it says nothing. */
export function readDate(value: unknown, reading: Reading): DateValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string") return parseDate(value);
  if (typeof value === "number") return parseDate(String(value));
  if (!isJsonObject(value)) return reportWrongType(reading, value, "a date");
  const date = readDateObject(value, reading);
  if (date?.kind !== "calendar") return date;
  return withCirca(withSeason(date, value["season"], within(reading, "season")), value["circa"]);
}

/** The most exact statement wins: date-parts, EDTF, text as people write it, a literal. */
function readDateObject(json: JsonObject, reading: Reading): DateValue | undefined {
  return (
    readDateParts(json["date-parts"], within(reading, "date-parts")) ??
    readEdtf(json["edtf"], within(reading, "edtf")) ??
    readWords(json["raw"], parseDate, within(reading, "raw")) ??
    readWords(json["literal"], literalDate, within(reading, "literal"))
  );
}

function readEdtf(value: unknown, reading: Reading): DateValue | undefined {
  const date = readWords(value, parseEdtf, reading);
  if (date === undefined && typeof value === "string" && value.trim() !== "") {
    const kind = { code: "invalid-date", severity: "error" } as const;
    report(reading, kind, "{path} is not an EDTF date: “{value}” is left out.", { path: reading.path, value });
  }
  return date;
}

function readWords(
  value: unknown,
  read: (text: string) => DateValue | undefined,
  reading: Reading,
): DateValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number") return read(String(value));
  return typeof value === "string" ? read(value) : reportWrongType(reading, value, "text");
}

function literalDate(text: string): DateValue | undefined {
  return text.trim() === "" ? undefined : { kind: "literal", literal: text.trim() };
}

/** A season belongs to a date that names no month. */
function withSeason(date: CalendarDate, value: unknown, reading: Reading): CalendarDate {
  if (value === null || value === undefined || value === "") return date;
  const { month, season: stated, year } = date.start;
  if (month !== undefined || stated !== undefined) return date;
  const season = readSeason(value);
  if (season !== undefined) return { ...date, start: { year, season } };
  const kind = { code: "invalid-date", severity: "warning" } as const;
  report(reading, kind, "{path} is no season: write 1 (spring) to 4 (winter).", { path: reading.path });
  return date;
}

function readSeason(value: unknown): number | undefined {
  const number = typeof value === "string" ? (seasonNamed(value.trim()) ?? Number(value)) : value;
  if (typeof number !== "number" || !Number.isInteger(number)) return undefined;
  const season = number > 20 ? number - 20 : number;
  return season >= 1 && season <= 4 ? season : undefined;
}

function withCirca(date: CalendarDate, value: unknown): CalendarDate {
  return readSwitch(value) ? { ...date, circa: true } : date;
}
