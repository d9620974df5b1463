import { type DateValue, parseDate, parseEdtf, printEdtf } from "@citable/model";

/**
 * Reads a date of RIS: "YYYY/MM/DD/other information", each part may be missing (RIS format specifications: Y1, Y2).
 * The other information says what numbers cannot: a range, a season, "in press".
 */
export function readRisDate(text: string): DateValue | undefined {
  const match = /^\s*(-?\d{1,6})?\/([\d ]{0,2})(?:\/([\d ]{0,2})(?:\/([^]*))?)?$/.exec(text);
  if (match === null) return parseDate(text);
  const [, year = "", month = "", day = "", other = ""] = match.map((part) => part?.trim());
  if (year === "") return parseDate(other);
  const exact = [year.padStart(4, "0"), month, day].map((part) => part.padStart(2, "0"));
  const stated = parseEdtf(other) ?? withYear(other, year, month);
  const parts = [month, day].filter((part) => part !== "").length;
  return stated ?? parseEdtf(exact.slice(0, parts + 1).join("-")) ?? parseDate(year);
}

/** "Spring", "May" beside a year. */
function withYear(other: string, year: string, month: string): DateValue | undefined {
  if (other === "" || month !== "") return undefined;
  const date = parseDate(`${other} ${year}`);
  return date?.kind === "calendar" ? date : undefined;
}

export function writeRisDate(date: DateValue): string {
  if (date.kind === "literal") return `///${date.literal.replaceAll(/\s+/g, " ")}`;
  const { start, end, circa } = date;
  if (end !== undefined || circa === true || start.season !== undefined || start.year < 1 || start.year > 9999) {
    return `${start.year < 1 ? "" : start.year}///${printEdtf(date)}`;
  }
  const parts = [start.month, start.day].map((part) => (part === undefined ? "" : String(part).padStart(2, "0")));
  return [String(start.year).padStart(4, "0"), ...parts].join("/");
}
