import { type CalendarDate, type DateValue, parseDate, printEdtf } from "@citable/model";

/** Reads a date: a year, with month and day or without, and a tilde before what is approximate (Hayagriva, "Date"). */
export function readDate(text: string): DateValue | undefined {
  const approximate = /^\s*~\s*(.+)$/.exec(text)?.[1];
  const date = parseDate(approximate ?? text);
  return approximate === undefined || date?.kind !== "calendar" ? date : { ...date, circa: true };
}

/**
 * Writes the part of a date that Hayagriva has: of a range its beginning, of a season its year, of words nothing. Typst
 * refuses a whole bibliography for one date that is anything else.
 */
export function writeDate(date: DateValue): readonly string[] {
  if (date.kind === "literal") return [];
  const { year, month, day } = date.start;
  const plain: CalendarDate = {
    kind: "calendar",
    start: { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) },
  };
  return [`${date.circa === true ? "~" : ""}${printEdtf(plain)}`];
}
