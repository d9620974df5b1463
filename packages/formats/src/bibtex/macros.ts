/** The macros that every BibTeX style defines: months. They stand for themselves, as in `10 # "~" # jan`. */
export const monthMacros: readonly string[] = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];

/** A fresh table of macros by their names in lower case, with the months in it. */
export function standardMacros(): Map<string, string> {
  return new Map(monthMacros.map((name) => [name, name]));
}
