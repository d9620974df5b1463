/**
 * One point in time, as exact as it is known. Years before the common era are negative and keep their number:
 * -44 is 44 BCE, as CSL-JSON has it; there is no year 0 (EDTF counts otherwise: there 44 BCE is -0043).
 * A day is present only with a month; a season (1 spring … 4 winter) only without one.
 */
export interface DatePoint {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: number;
}

/** A date of an item: a point or range on the calendar, or words that no calendar can place. */
export type DateValue = CalendarDate | LiteralDate;

export interface CalendarDate {
  readonly kind: "calendar";
  readonly start: DatePoint;
  /** The end of a range; "open" for one that has not ended ("2015–"). */
  readonly end?: DatePoint | "open";
  /** Approximate or uncertain (EDTF `~`, `?`, `%`; CSL's `circa`). */
  readonly circa?: boolean;
}

export interface LiteralDate {
  readonly kind: "literal";
  readonly literal: string;
}
