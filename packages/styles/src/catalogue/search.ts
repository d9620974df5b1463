import { readEditionName } from "../editions/edition-name.ts";
import { families } from "../editions/families.ts";
import { fold, spaced, words } from "../text/fold.ts";
import type { ListedStyle } from "./listing.ts";
import { searchTexts } from "./search-text.ts";

interface SearchEntry {
  readonly style: ListedStyle;
  /** What can be found, folded, with a space before each word and at the end. */
  readonly text: string;
}

function entriesOf(styles: readonly ListedStyle[]): readonly SearchEntry[] {
  const texts = searchTexts(styles);
  return styles.map((style, place) => ({ style, text: ` ${texts[place] ?? ""} ${guideWords(style.name)} ` }));
}

/** What a style is called that has a name by edition: that name, and what people call its guide. */
function guideWords(name: string | undefined): string {
  if (name === undefined) return "";
  const [familyName] = name.split("@");
  const family = families.find((candidate) => candidate.name === familyName);
  return spaced([name, family?.title, ...(family?.aliases ?? [])].join(" "));
}

/** The styles in which every word of the query begins a word or at least occurs; best first. */
export function searchStyles(styles: readonly ListedStyle[], query: string): readonly ListedStyle[] {
  const wanted = words(query);
  const phrase = fold(query).trim();
  const asked = namesMeant(query);
  const found = entriesOf(styles).flatMap((entry) => {
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
