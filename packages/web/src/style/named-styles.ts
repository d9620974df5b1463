import type { StyleChoice } from "../answers.ts";
import type { Words } from "../words/words.ts";

/** A style that stands in the first row, by the name and edition people know. */
export interface NamedStyle extends StyleChoice {
  readonly family: string;
}

/** The styles at hand without searching. */
export const namedStyles: readonly NamedStyle[] = [
  {
    name: "mla@9",
    title: "MLA Handbook, 9th edition",
    family: "MLA",
  },
  {
    name: "chicago-notes@17",
    title: "Chicago Manual of Style, 17th edition, notes and bibliography",
    family: "Chicago",
  },
  {
    name: "chicago-author-date@17",
    title: "Chicago Manual of Style, 17th edition, author and date",
    family: "Chicago",
  },
  {
    name: "apa@7",
    title: "Publication Manual of the APA, 7th edition",
    family: "APA",
  },
];

/** What kind of list a style has: it decides what the list and its entries are called. */
export function kindOfList(name: string): "works-cited" | "reference" | "bibliography" {
  // A house style is called as its base is.
  const style = /^house:.*"extends"\s*:\s*"([^"]*)"/s.exec(name)?.[1] ?? name;
  if (style.startsWith("mla") || style.startsWith("modern-language")) return "works-cited";
  return /^chicago-notes|^turabian-notes|bibliography/.test(style) ? "bibliography" : "reference";
}

/** The heading above a form of the citation. */
export function formHeading(words: Words, form: string, style: string): string {
  const { forms, entryNames } = words.citation;
  if (form === "note" || form === "short-note" || form === "in-text") return forms[form];
  return entryNames[kindOfList(style)];
}
