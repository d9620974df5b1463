import type { DatePoint, DateValue } from "../date.ts";
import { compareDates } from "./compare.ts";
import { parseEdtfPoint } from "./edtf-point.ts";
import { calendarDate } from "./point.ts";

/**
 * Reads an EDTF set: `{1667,1668}` all of these dates, `[1667,1670..1672]` one of them. A citation can only say the span
 * they lie in, so the set becomes a range, circa when only one of its dates is meant.
 */
export function parseEdtfSet(text: string): DateValue | undefined {
  const match = /^(?:\[(.*)\]|\{(.*)\})$/.exec(text);
  const content = match?.[1] ?? match?.[2];
  if (content === undefined) return undefined;
  const ends = content.split(",").map((member) => parseMember(member.trim()));
  if (ends.includes(undefined)) return undefined;
  const known = ends.flatMap((end) => (end === undefined ? [] : [end]));
  if (known.some((end) => end.from === "open")) return { kind: "literal", literal: text };
  return spanOf(known, text.startsWith("["));
}

interface Member {
  readonly from: DatePoint | "open";
  readonly to: DatePoint | "open";
}

function parseMember(text: string): Member | undefined {
  const [first = "", second, ...more] = text.split("..");
  if (more.length > 0 || (first === "" && (second ?? "") === "")) return undefined;
  const from = first === "" ? "open" : placedPoint(first, "from");
  const to = second === undefined ? placedPoint(first, "to") : second === "" ? "open" : placedPoint(second, "to");
  return from === undefined || to === undefined ? undefined : { from, to };
}

function placedPoint(text: string, side: "from" | "to"): DatePoint | undefined {
  const point = parseEdtfPoint(text);
  if (point?.kind !== "placed") return undefined;
  return side === "from" ? point.from : (point.to ?? point.from);
}

function spanOf(members: readonly Member[], oneOf: boolean): DateValue | undefined {
  const starts = members.flatMap(({ from }) => (from === "open" ? [] : [from])).sort(comparePoints);
  const [start] = starts;
  if (start === undefined) return undefined;
  if (members.some(({ to }) => to === "open")) return calendarDate(start, "open", oneOf);
  const end = members
    .flatMap(({ to }) => (to === "open" ? [] : [to]))
    .sort(comparePoints)
    .at(-1);
  const single = end === undefined || comparePoints(start, end) === 0;
  return single ? calendarDate(start) : calendarDate(start, end, oneOf);
}

function comparePoints(a: DatePoint, b: DatePoint): number {
  return compareDates(calendarDate(a), calendarDate(b));
}
