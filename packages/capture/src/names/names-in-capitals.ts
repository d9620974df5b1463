import type { Issue, Name } from "@citable/model";
import { captureIssue } from "../words/capture-issue.ts";

/** What is to be told of names in capitals that are written in the usual way: "MCDONALD" becomes "Mcdonald". */
export const namesWereInCapitals: Issue = captureIssue(
  { code: "names-in-capitals", severity: "note" },
  "The names were given in capitals and are written in the usual way; check how they are spelt.",
  {},
);

/** Whether all names of a list are in capitals throughout ("PARR, C"): one among others may be meant so. */
export function areInCapitals(names: readonly Name[]): boolean {
  const families = names.flatMap((name) => (name.kind === "person" && name.family !== undefined ? [name.family] : []));
  return families.length > 0 && families.every(isInCapitals);
}

function isInCapitals(family: string): boolean {
  return /\p{Lu}{3}/u.test(family) && family === family.toUpperCase();
}

/** A name in capitals as it is written elsewhere: "PARR, CHRIS" → "Parr, Chris"; initials stay. */
export function usualCase(name: Name): Name {
  if (name.kind !== "person" || name.family === undefined) return name;
  const { given } = name;
  const spelt = given !== undefined && isWord(given) ? { given: capitalised(given) } : {};
  return { ...name, family: capitalised(name.family), ...spelt };
}

/** "CHRIS" and "ANN", but not the initials "RHC". */
function isWord(given: string): boolean {
  return /\p{Lu}{4}/u.test(given) || (/\p{Lu}{3}/u.test(given) && /[AEIOUY]/.test(given));
}

function capitalised(words: string): string {
  return words.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
