import { readEditionName } from "../editions/edition-name.ts";
import { families } from "../editions/families.ts";
import { allSpaced, fold, words } from "../text/fold.ts";
import { languageNames } from "../text/language-names.ts";
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
  const texts = allSpaced(styles.map((style) => ` ${searchable(style)} `));
  return { entries: styles.map((style, place) => ({ style, text: texts[place] ?? "" })) };
}

function searchable(style: ListedStyle): string {
  const { id, title, name = "", format = "", fields = [], language = "" } = style;
  const text = `${id} ${title} ${name} ${format} ${fields.join(" ")} ${language} ${calledInWords(language)}`;
  if (name === "") return text;
  const [familyName] = name.split("@");
  const family = families.find((candidate) => candidate.name === familyName);
  return family === undefined ? text : `${text} ${family.title} ${family.aliases.join(" ")}`;
}

const languages = new Map<string, string>([["", ""]]);

/** "French français" for fr-FR; each is worked out once, because there are ten thousand styles and fifty languages. */
function calledInWords(tag: string): string {
  const known = languages.get(tag);
  if (known !== undefined) return known;
  const called = languageNames(tag.split("-")[0] ?? "");
  languages.set(tag, called);
  return called;
}

/** The styles in which every word of the query begins a word or at least occurs; best first. */
export function searchStyles(index: SearchIndex, query: string): readonly ListedStyle[] {
  const wanted = words(query);
  if (wanted.length === 0) return index.entries.map((entry) => entry.style);
  const phrase = fold(query).trim();
  const asked = namesMeant(query);
  const found = index.entries.flatMap((entry) => {
    const score = scoreOf(entry, wanted) * (1 + bonus(entry, phrase, asked));
    return score === 0 ? [] : { style: entry.style, score };
  });
  return found.toSorted((left, right) => right.score - left.score).map((hit) => hit.style);
}

/** The beginnings of the names by edition that the whole query stands for: "APA 6" for "apa@6". */
function namesMeant(query: string): readonly string[] {
  const meant = readEditionName(query);
  return meant?.families.map((family) => `${family.name}@${meant.edition ?? ""}`) ?? [];
}

/** How well the words fit, up to 3; 0 is not found. */
function scoreOf({ text }: SearchEntry, wanted: readonly string[]): number {
  let score = 0;
  for (const word of wanted) {
    if (text.includes(` ${word} `)) score += 3;
    else if (text.includes(` ${word}`)) score += 2;
    else if (text.includes(word)) score += 1;
    else return 0;
  }
  return score / wanted.length;
}

/** What puts a style before others that have the same words. Equals keep the order of the list. */
function bonus({ style }: SearchEntry, phrase: string, asked: readonly string[]): number {
  const { id, name = "" } = style;
  const title = fold(style.title);
  if (id === phrase || title === phrase || name === phrase) return 8;
  if (name !== "") return asked.some((beginning) => `${name}@`.startsWith(beginning)) ? 8 : 4;
  const starts = title.startsWith(phrase) || id.startsWith(phrase) ? 1 : 0;
  return starts + (style.parent === undefined ? 0.5 : 0);
}
