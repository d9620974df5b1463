import type { Item, Name, NameVariable } from "@citable/model";
import { nameKey } from "../compile/rendering.ts";

/**
 * The names of a variable. "editor-translator" is made of editor and translator where these are the same people
 * (Appendix IV, Name Variables).
 */
export function namesOf({ names }: Item, variable: NameVariable): readonly Name[] | undefined {
  const own = names[variable];
  if (own !== undefined || variable !== "editor-translator") return own;
  const { editor, translator } = names;
  return editor !== undefined && translator !== undefined && sameNames(editor, translator) ? editor : undefined;
}

/** The variables whose names these are as well: what prints one has printed the others. */
export function sharedVariables({ names }: Item, variable: NameVariable): readonly NameVariable[] {
  const made = variable === "editor-translator" && names[variable] === undefined;
  return made ? [variable, "editor", "translator"] : [variable];
}

/** Whether two lists name the same people in the same order. */
export function sameNames(a: readonly Name[], b: readonly Name[]): boolean {
  return a.length === b.length && a.every((name, index) => nameKey(name) === nameKey(b[index] ?? name));
}
