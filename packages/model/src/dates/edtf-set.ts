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
  readonly circa: boolean;
}

function parseMember(text: string): Member | undefined {
  const [first = "", second = first, ...more] = text.split("..");
  if (more.length > 0 || (first === "" && second === "")) return undefined;
  const from = parseEnd(first);
  const to = parseEnd(second);
  if (from === undefined || to === undefined) return undefined;
  return { from: from.from, to: to.to, circa: from.circa || to.circa };
}

/** One end of a member as the span that it covers itself. */
function parseEnd(text: string): Member | undefined {
  if (text === "") return { from: "open", to: "open", circa: false };
  const point = parseEdtfPoint(text);
  if (point?.kind !== "placed") return undefined;
  return { from: point.from, to: point.to ?? point.from, circa: point.circa };
}

function spanOf(members: readonly Member[], oneOf: boolean): DateValue | undefined {
  const [start] = members.flatMap(({ from }) => (from === "open" ? [] : [from])).sort(comparePoints);
  if (start === undefined) return undefined;
  const ends = members.flatMap(({ to }) => (to === "open" ? [] : [to])).sort(comparePoints);
  const end = ends.length < members.length ? "open" : ends.at(-1);
  const circa = (oneOf && members.length > 1) || members.some((member) => member.circa);
  const single = end === undefined || (end !== "open" && comparePoints(start, end) === 0);
  return calendarDate(start, single ? undefined : end, circa);
}

function comparePoints(a: DatePoint, b: DatePoint): number {
  return compareDates(calendarDate(a), calendarDate(b));
}
