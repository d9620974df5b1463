import { words } from "../text/fold.ts";
import { families, type StyleFamily } from "./families.ts";

/** What someone meant by a name: the families it fits (several when it says too little) and the edition, if any. */
export interface EditionName {
  readonly families: readonly StyleFamily[];
  readonly edition: string | undefined;
}

/** Words that tell nothing apart. "MLA Handbook style, 9th edition" is "mla 9". */
const fillers = new Set(["style", "edition", "ed", "edn", "the", "of", "handbook", "manual", "guide", "format"]);

/** A path or an address is not a name, whatever words are in it: "../apa". */
const pathLike = /^\s*[./\\~]|:\/\//;

/**
 * Reads a name by edition. `family@edition` is the exact form; without an @ the same words may come in any order and
 * with fillers. Nothing is guessed: every word must belong to the family's name or to one of its aliases.
 * @example readEditionName("mla@9"), readEditionName("MLA 9"), readEditionName("Chicago author-date, 17th edition")
 */
export function readEditionName(text: string): EditionName | undefined {
  const at = text.indexOf("@");
  if (pathLike.test(text)) return undefined;
  if (at < 0) return readLooseName(telling(text));
  const edition = readEdition(text.slice(at + 1));
  const called = familiesCalled(telling(text.slice(0, at)));
  return edition === undefined || called.length === 0 ? undefined : { families: called, edition };
}

function readLooseName(found: readonly string[]): EditionName | undefined {
  const whole = familiesCalled(found);
  if (whole.length > 0) return { families: whole, edition: undefined };
  for (const [position, word] of found.entries()) {
    const edition = readEdition(word);
    if (edition === undefined) continue;
    const called = familiesCalled(found.toSpliced(position, 1));
    if (called.length > 0) return { families: called, edition };
  }
  return undefined;
}

/** "9", "9th" and "9th edition" are the edition "9". */
function readEdition(text: string): string | undefined {
  const [number, ...rest] = telling(text);
  return rest.length === 0 ? /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(number ?? "")?.[1] : undefined;
}

function telling(text: string): readonly string[] {
  return words(text).filter((word) => !fillers.has(word));
}

/** The families that have exactly these words as their name or an alias, in any order. */
function familiesCalled(found: readonly string[]): readonly StyleFamily[] {
  return calledBy().get(keyOf(found)) ?? [];
}

function keyOf(found: readonly string[]): string {
  return found.toSorted().join(" ");
}

let table: ReadonlyMap<string, readonly StyleFamily[]> | undefined;

function calledBy(): ReadonlyMap<string, readonly StyleFamily[]> {
  table ??= tabulate();
  return table;
}

function tabulate(): ReadonlyMap<string, readonly StyleFamily[]> {
  const called = new Map<string, readonly StyleFamily[]>();
  for (const family of families) {
    for (const key of keysOf(family)) called.set(key, [...(called.get(key) ?? []), family]);
  }
  return called;
}

function keysOf(family: StyleFamily): readonly string[] {
  return [...new Set([family.name, ...family.aliases].map((name) => keyOf(telling(name))))];
}
