import type { DatePoint, Item } from "@citable/model";

/** The day in the reader's own time zone. */
export function today(now: Date = new Date()): DatePoint {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** The item as it was read on a day; without a day it says nothing of when it was read. */
export function accessedOn(item: Item, day: DatePoint | undefined): Item {
  const { accessed: _, ...dates } = item.dates;
  return { ...item, dates: day === undefined ? dates : { ...dates, accessed: { kind: "calendar", start: day } } };
}
