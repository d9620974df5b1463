/** "12" and "15" are "12-15"; a first page that is a range already, or no last page, stands alone. */
export function joinPages(first: string | undefined, last: string | undefined): string | undefined {
  const [start, end] = [first?.trim() ?? "", last?.trim() ?? ""];
  if (start === "" || end === "" || start === end || /[-–]/.test(start))
    return start === "" ? (end === "" ? undefined : end) : start;
  return `${start}-${end}`;
}

/** First and last page of one range; undefined for what is none, as "12, 15-20". */
export function splitPages(pages: string): readonly [first: string, last: string] | undefined {
  const match = /^([\p{L}\d.:]+)-([\p{L}\d.:]+)$/u.exec(pages.trim());
  return match === null || match[1] === match[2] ? undefined : [match[1] ?? "", match[2] ?? ""];
}
