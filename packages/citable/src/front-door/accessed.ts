import { parseEdtf, type DateValue, type SourceRecord } from "@citable/model";

/**
 * The day on which a source was read, from YYYY-MM-DD.
 * @throws TypeError for anything else
 */
export function accessDate(text: string): DateValue {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseEdtf(text) : undefined;
  if (date !== undefined) return date;
  throw new TypeError(`“${text}” is no day to have read a source on: write it like 2019-02-19.`);
}

/** The record as read on another day. What the source says of that day counts no longer. */
export function accessedOn(record: SourceRecord, date: DateValue): SourceRecord {
  const { item, evidence, issues } = record;
  return {
    item: { ...item, dates: { ...item.dates, accessed: date } },
    evidence: evidence.filter(({ field }) => field !== "accessed"),
    issues,
  };
}
