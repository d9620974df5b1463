import { isJsonArray } from "../json.ts";
import { type Reading, report, reportWrongType } from "./reading.ts";

/** A text or number variable: text, or a number written out; undefined when empty. */
export function readText(value: unknown, reading: Reading): string | undefined {
  if (typeof value === "string") return filled(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (value === null || value === undefined) return undefined;
  if (isJsonArray(value)) return readOnlyText(value, reading);
  return reportWrongType(reading, value, "text or a number");
}

/** Crossref and others give lists where CSL-JSON has one text ("ISSN": ["1234-5678"]). */
function readOnlyText(list: readonly unknown[], reading: Reading): string | undefined {
  const texts = list.filter((entry) => typeof entry === "string" || typeof entry === "number");
  if (texts.length < list.length) return reportWrongType(reading, list, "text or a number");
  if (texts.length > 1) {
    report(
      reading,
      { code: "too-many-values", severity: "warning" },
      "{path} is a list of {count} texts where one belongs: only the first is kept.",
      { path: reading.path, count: String(texts.length) },
    );
  }
  return filled(String(texts[0] ?? ""));
}

function filled(text: string): string | undefined {
  return text.trim() === "" ? undefined : text;
}

/** A switch that JSON in use writes as true, "true", 1 or "1". */
export function readSwitch(value: unknown): boolean {
  if (typeof value === "string") return !["", "0", "false", "no"].includes(value.trim().toLowerCase());
  return value === true || (typeof value === "number" && value !== 0);
}
