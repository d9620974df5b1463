import { parseDate } from "@citable/model";
import type { ItemDraft } from "../mapping/item-draft.ts";

/**
 * Completes a date of which the day stands apart from the year: "May 7", "Spring", "Nov-Dec" beside "2004". Where the two
 * make no date, the year alone is what is known.
 */
export function completeDate({ dates }: ItemDraft, year: string | undefined): void {
  const { issued } = dates;
  const stated = /^\s*(\d{4})\b/.exec(year ?? "")?.[1];
  if (issued?.kind !== "literal" || stated === undefined || issued.literal.includes(stated)) return;
  const whole = parseDate(`${issued.literal} ${stated}`);
  const date = whole?.kind === "calendar" ? whole : parseDate(stated);
  if (date !== undefined) dates.issued = date;
}
