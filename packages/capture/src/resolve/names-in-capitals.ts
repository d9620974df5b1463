import type { Name } from "@citable/model";
import type { NameAt, WorkNotes } from "./service-work.ts";
import { captureIssue } from "../words/capture-issue.ts";

/**
 * Names that a deposit has in capitals throughout ("PARR, C"), as they are written elsewhere; said in an issue, since
 * "MCDONALD" becomes "Mcdonald". One name in capitals among others may be meant so.
 */
export function namesInUsualCase(names: readonly NameAt[], notes: WorkNotes): readonly NameAt[] {
  const families = names.flatMap(({ name }) =>
    name.kind === "person" && name.family !== undefined ? [name.family] : [],
  );
  if (families.length === 0 || !families.every(isInCapitals)) return names;
  notes.issue(
    captureIssue(
      { code: "names-in-capitals", severity: "note" },
      "The names were given in capitals and are written in the usual way; check how they are spelt.",
      {},
    ),
  );
  return names.map((each) => ({ ...each, name: usualCase(each.name) }));
}

function isInCapitals(family: string): boolean {
  return /\p{Lu}{3}/u.test(family) && family === family.toUpperCase();
}

function usualCase(name: Name): Name {
  if (name.kind !== "person" || name.family === undefined) return name;
  const { given } = name;
  const spelt = given !== undefined && /\p{Lu}{4}/u.test(given) ? { given: capitalised(given) } : {};
  return { ...name, family: capitalised(name.family), ...spelt };
}

function capitalised(words: string): string {
  return words.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
