import { families } from "../editions/families.ts";
import { fold, spaced, words } from "../text/fold.ts";
import type { ListedStyle } from "./listing.ts";

/** A list made ready for searching. */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
}

interface SearchEntry {
  readonly style: ListedStyle;
  /** What can be found, folded, with a space before each word and at the end. */
  readonly text: string;
}

/** Makes a list searchable by id, name by edition, the guide's names, title, subject and language. */
export function indexStyles(styles: readonly ListedStyle[]): SearchIndex {
  // All at once: folding ten thousand small texts takes several times as long as folding one large one.
  const texts = spaced(styles.map((style) => ` ${searchable(style)} `).join("\n")).split("\n");
  return { entries: styles.map((style, place) => ({ style, text: texts[place] ?? "" })) };
}

function searchable(style: ListedStyle): string {
  const { id, title, name = "", format = "", fields = [], language = "" } = style;
  const text = `${id} ${title} ${name} ${format} ${fields.join(" ")} ${language}`.replaceAll("\n", " ");
  if (name === "") return text;
  const [familyName] = name.split("@");
  const family = families.find((candidate) => candidate.name === familyName);
  return family === undefined ? text : `${text} ${family.title} ${family.aliases.join(" ")}`;
}

/** The styles in which every word of the query begins a word or at least occurs; best first. */
export function searchStyles(index: SearchIndex, query: string): readonly ListedStyle[] {
  const wanted = words(query);
  if (wanted.length === 0) return index.entries.map((entry) => entry.style);
  const phrase = fold(query).trim();
  const found = index.entries.flatMap((entry) => {
    const score = scoreOf(entry, wanted, phrase);
    return score === 0 ? [] : { style: entry.style, score };
  });
  return found.toSorted((left, right) => right.score - left.score).map((hit) => hit.style);
}

/** Higher is better; 0 is not found. Equal scores keep the order of the list. */
function scoreOf(entry: SearchEntry, wanted: readonly string[], phrase: string): number {
  let score = 0;
  for (const word of wanted) {
    if (entry.text.includes(` ${word} `)) score += 3;
    else if (entry.text.includes(` ${word}`)) score += 2;
    else if (entry.text.includes(word)) score += 1;
    else return 0;
  }
  return score / wanted.length + bonus(entry, phrase);
}

function bonus({ style }: SearchEntry, phrase: string): number {
  const title = fold(style.title);
  if (style.id === phrase || title === phrase || style.name === phrase) return 8;
  const named = style.name === undefined ? 0 : 4;
  const starts = title.startsWith(phrase) || style.id.startsWith(phrase) ? 1 : 0;
  const independent = style.parent === undefined ? 0.5 : 0;
  return named + starts + independent;
}
