import { isSummary, type StyleSummary } from "./source.ts";

/** A style in a stored list, with the file that holds it. */
export interface StoredStyle {
  readonly summary: StyleSummary;
  readonly place: string;
}

/**
 * A list of styles kept as JSON with one style a line, `["id","place",{summary}]`, so that one line can be found
 * without parsing the others. It is ASCII throughout, which makes reading and searching it cheap.
 */
export function writeStoredList(header: unknown, styles: readonly StoredStyle[]): string {
  const lines = styles.map(({ summary, place }) => JSON.stringify([summary.id, place, summary]));
  return ascii(`[${[JSON.stringify(header), ...lines].join(",\n")}]\n`);
}

function ascii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A stored list, read. */
export interface StoredList {
  readonly header: unknown;
  find(id: string): StoredStyle | undefined;
  all(): readonly StoredStyle[];
}

/** Opens a stored list; undefined if the text is not one. */
export function openStoredList(text: string): StoredList | undefined {
  const end = text.indexOf("\n");
  const header = text.startsWith("[") ? parse(withoutEnd(text.slice(1, end))) : undefined;
  if (header === undefined || !text.endsWith("]\n")) return undefined;
  return {
    header,
    find: (id) => {
      const start = text.indexOf(`\n[${ascii(JSON.stringify(id))},`);
      if (start < 0) return undefined;
      return readLine(parse(withoutEnd(text.slice(start + 1, text.indexOf("\n", start + 1)))));
    },
    all: () => {
      const lines = parse(text);
      return Array.isArray(lines) ? lines.flatMap((line: unknown) => readLine(line) ?? []) : [];
    },
  };
}

/** A line without the comma that follows it, or without the bracket that ends the list. */
function withoutEnd(line: string): string {
  return line.endsWith("]]") || line.endsWith(",") || line.endsWith("}]") ? line.slice(0, -1) : line;
}

function readLine(line: unknown): StoredStyle | undefined {
  if (!Array.isArray(line)) return undefined;
  const entries: readonly unknown[] = line;
  const [, place, summary] = entries;
  return typeof place === "string" && isSummary(summary) ? { summary, place } : undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
