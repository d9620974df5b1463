/**
 * A text as one line that is safe on a terminal: a source's control characters could move its cursor or change its
 * title, and a line break would make two facts of one.
 */
export function asLine(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/\p{Cc}/gu, "")
    .trim();
}
