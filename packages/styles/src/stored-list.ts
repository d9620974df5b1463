import { searchTexts } from "./catalogue/search-text.ts";
import { isSummary, type StyleSummary } from "./source.ts";

/** A style in a stored list, with the file that holds it. */
export interface StoredStyle {
  readonly summary: StyleSummary;
  readonly place: string;
}

/** Lists of another layout are not read. */
const layout = 2;

/**
 * A list of styles kept as JSON with one style a line, `["id","place",{summary},"what it can be found by"]`, so that
 * lines can be found without parsing the others. The lines are in the order of their ids as written. It is ASCII
 * throughout, which makes reading and searching it cheap.
 */
export function writeStoredList(header: unknown, styles: readonly StoredStyle[]): string {
  const texts = searchTexts(styles.map(({ summary }) => summary));
  const lines = styles.map(({ summary, place }, index) =>
    ascii(JSON.stringify([summary.id, place, summary, texts[index]])),
  );
  return `[${[ascii(JSON.stringify([layout, header])), ...lines.sort(byKey)].join(",\n")}]\n`;
}

/** The id at the start of a line, as written there. */
function keyIn(text: string, start: number): string {
  return text.slice(start + 1, text.indexOf('",', start) + 1);
}

function byKey(left: string, right: string): number {
  return keyIn(left, 0) < keyIn(right, 0) ? -1 : 1;
}

function ascii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A stored list, read. */
export interface StoredList {
  readonly header: unknown;
  find(id: string): StoredStyle | undefined;
  /** The styles whose line has all of these folded words somewhere: those that they find, and perhaps some more. */
  matching(words: readonly string[]): readonly StoredStyle[];
  all(): readonly StoredStyle[];
}

/** Opens a stored list; undefined if the text is not one. */
export function openStoredList(text: string): StoredList | undefined {
  const end = text.indexOf("\n");
  const first = text.startsWith("[") && text.endsWith("]\n") ? parse(withoutEnd(text.slice(1, end))) : undefined;
  const [format, header] = partsOf(first);
  if (format !== layout) return undefined;
  return {
    header,
    find: (id) => {
      const line = findLine(text, ascii(JSON.stringify(id)), end + 1);
      return line === undefined ? undefined : readLine(line);
    },
    matching: (words) => matchingLines(text, words.map(ascii), end + 1).flatMap((line) => readLine(line) ?? []),
    all: () => partsOf(parse(text)).flatMap((line) => styleOf(line) ?? []),
  };
}

/** The line of a key, by halves: the lines are in order. */
function findLine(text: string, key: string, start: number): string | undefined {
  let from = start;
  let to = text.length;
  while (from < to) {
    const line = Math.max(start, text.lastIndexOf("\n", Math.floor((from + to) / 2) - 1) + 1);
    const end = text.indexOf("\n", line);
    const found = keyIn(text, line);
    if (found === key) return text.slice(line, end);
    if (found < key) from = end + 1;
    else to = line;
  }
  return undefined;
}

/** The lines that have all words; the longest word, being the rarest, is looked for first. */
function matchingLines(text: string, words: readonly string[], start: number): readonly string[] {
  const [rarest = "", ...others] = words.toSorted((left, right) => right.length - left.length);
  const lines: string[] = [];
  let end = start;
  for (let found = text.indexOf(rarest, end); found >= 0 && end < text.length; found = text.indexOf(rarest, end)) {
    end = text.indexOf("\n", found) + 1;
    const line = text.slice(text.lastIndexOf("\n", found) + 1, end - 1);
    if (others.every((word) => line.includes(word))) lines.push(line);
  }
  return lines;
}

/** A line without the comma that follows it, or without the bracket that ends the list. */
function withoutEnd(line: string): string {
  return line.endsWith("]]") || line.endsWith(",") ? line.slice(0, -1) : line;
}

function readLine(line: string): StoredStyle | undefined {
  return styleOf(parse(withoutEnd(line)));
}

function styleOf(line: unknown): StoredStyle | undefined {
  const [, place, summary] = partsOf(line);
  return typeof place === "string" && isSummary(summary) ? { summary, place } : undefined;
}

function partsOf(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? json : [];
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
