/** A table of a Markdown page: the cells of its rows, without the heading. */
export type Rows = readonly (readonly string[])[];

/** Prints a table: the first columns, which are words, to the left, numbers to the right. */
export function printTable(heading: readonly string[], rows: Rows, words: number): string {
  const rule = heading.map((_, column) => (column < words ? "---" : "--:"));
  return [heading, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Reads the first table of a page that `printTable` wrote; a page without one has no rows. */
export function readTable(page: string): Rows {
  const lines = page.split("\n");
  const start = lines.findIndex((line) => line.startsWith("| "));
  if (start === -1) return [];
  const after = lines.slice(start).findIndex((line) => !line.startsWith("| "));
  const table = lines.slice(start + 2, after === -1 ? undefined : start + after);
  return table.map((line) =>
    line
      .slice(2, -2)
      .split(" | ")
      .map((cell) => cell.trim()),
  );
}

/** Puts fresh rows in the place of those with the same first cells, and what is new behind those it goes with. */
export function mergeRows(before: Rows, fresh: Rows, keys: number): Rows {
  const keyOf = (row: readonly string[]): string => JSON.stringify(row.slice(0, keys));
  const merged = new Map([...before, ...fresh].map((row) => [keyOf(row), row]));
  const groups = Map.groupBy(merged.values(), ([first = ""]) => first);
  return [...groups.values()].flat();
}
