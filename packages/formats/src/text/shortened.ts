/** A file's own words as part of a message: on one line, and not too long. */
export function shortened(text: string, length = 120): string {
  const line = text.slice(0, 1000).replaceAll(/\s+/g, " ").trim();
  return line.length > length ? `${line.slice(0, length)}…` : line;
}
