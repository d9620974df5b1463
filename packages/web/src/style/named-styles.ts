import type { StyleChoice } from "../answers.ts";

/** A style that stands in the first row, by the name and edition people know. */
export interface NamedStyle extends StyleChoice {
  readonly family: string;
  readonly edition: string;
  /** What an entry in its list of sources is called. */
  readonly entryName: string;
}

/** The styles at hand without searching. */
export const namedStyles: readonly NamedStyle[] = [
  {
    name: "mla@9",
    title: "MLA Handbook, 9th edition",
    family: "MLA",
    edition: "9th edition",
    entryName: "Works-cited entry",
  },
  {
    name: "chicago-notes@17",
    title: "Chicago Manual of Style, 17th edition, notes and bibliography",
    family: "Chicago",
    edition: "17th ed., notes",
    entryName: "Bibliography entry",
  },
  {
    name: "chicago-author-date@17",
    title: "Chicago Manual of Style, 17th edition, author and date",
    family: "Chicago",
    edition: "17th ed., author–date",
    entryName: "Reference-list entry",
  },
  {
    name: "apa@7",
    title: "Publication Manual of the APA, 7th edition",
    family: "APA",
    edition: "7th edition",
    entryName: "Reference-list entry",
  },
];

/** What a style calls its list of sources. */
export function headingOf(style: string): string {
  if (style.startsWith("mla")) return "Works Cited";
  return /^chicago-notes|^turabian-notes|bibliography/.test(style) ? "Bibliography" : "References";
}

/** The heading above a form of the citation. */
export function formHeading(form: string, style: string): string {
  if (form === "note") return "Note";
  if (form === "short-note") return "Short note";
  if (form === "in-text") return "In the text";
  return namedStyles.find((named) => named.name === style)?.entryName ?? "Bibliography entry";
}
