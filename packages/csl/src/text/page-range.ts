import type { PageRangeFormat } from "../style/style.ts";

/**
 * Prints page ranges as the style wants them (Appendix V, "Page Range Formats"), with the locale's delimiter between
 * the two pages. Pages with different prefixes ("N110-5") are no range: they stay as typed, but for spaces.
 */
export function formatPageRanges(value: string, format: PageRangeFormat | undefined, delimiter: string): string {
  const escaped = value.replaceAll("\\-", hyphen);
  const ranged = escaped.replace(pages, (whole: string, ...groups: (string | undefined)[]) => {
    const [firstPrefix = "", first = "", lastPrefix = "", last = ""] = groups;
    if (firstPrefix !== lastPrefix || /\d/.test(firstPrefix)) return whole.replaceAll(/\s/g, "").replace("–", "-");
    if (format === undefined) return `${firstPrefix}${first}${delimiter}${lastPrefix}${last}`;
    const full = expand(first, last);
    const second = Number(full) <= Number(first) ? last : shorten(first, full, format);
    return `${firstPrefix}${first}${delimiter}${format === "expanded" ? lastPrefix : ""}${second}`;
  });
  return ranged.replace(romanPages, `$1${delimiter}$2`).replaceAll(hyphen, "-");
}

/** Stands for a hyphen that its writer protected with a backslash. */
const hyphen = "\u0000";
const pages = /(?<![\p{L}\d–-])((?:\p{L}|\d+\p{L})*)(\d+)\s*[-–]\s*((?:\p{L}|\d+\p{L})*)(\d+)(?![\d\p{L}–-])/gu;
const romanPages = /(?<![\p{L}\d])([ivxlc]+)\s*[-–]\s*([ivxlc]+)(?![\p{L}\d])/giu;

/** "321–8" → "328". */
function expand(first: string, last: string): string {
  return last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
}

function shorten(first: string, last: string, format: PageRangeFormat): string {
  switch (format) {
    case "expanded":
      return last;
    case "minimal":
      return minimal(first, last, 1);
    case "minimal-two":
      return minimal(first, last, 2);
    case "chicago":
    case "chicago-15":
      return chicago15(first, last);
    case "chicago-16":
      return chicago16(first, last);
    default:
      return format satisfies never;
  }
}

/** Keeps the digits that changed, and at least so many. */
function minimal(first: string, last: string, least: number): string {
  if (first.length !== last.length) return last;
  let same = 0;
  while (same < last.length - least && first[same] === last[same]) same += 1;
  return last.slice(same);
}

/**
 * The Chicago rule as of the 15th edition: below 100 and at multiples of 100 all digits; 101–109 the changed part;
 * 110–199 two digits or more; four digits all, if three of them change.
 */
function chicago15(first: string, last: string): string {
  const number = Number(first);
  if (number < 100 || number % 100 === 0) return last;
  if (number % 100 < 10) return minimal(first, last, 1);
  const short = minimal(first, last, 2);
  return first.length === 4 && short.length === 3 ? last : short;
}

/** The Chicago rule as of the 16th edition, which no longer writes out four digits. */
function chicago16(first: string, last: string): string {
  const number = Number(first);
  if (number < 100 || number % 100 === 0) return last;
  return minimal(first, last, number % 100 < 10 ? 1 : 2);
}
