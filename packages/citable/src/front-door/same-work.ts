import type { Item, Name } from "@citable/model";
import { plainWords } from "./compare-records.ts";

/**
 * Whether a work that a service lists is most likely the one that a reference means: most words of the titles are the
 * same in any order, and the first author or the year agrees, both where the title is short. A misspelt name and the
 * year next to it still count; that is what a check is to find.
 */
export function isSameWork(reference: Item, listed: Item): boolean {
  const [here, there] = [reference, listed].map(({ fields }) => plainWords(fields.title ?? "").split(" "));
  if (here === undefined || there === undefined || !areTitlesNear(here, there)) return false;
  const author = isAuthorNear(reference, listed);
  const year = isYearNear(reference, listed);
  return Math.min(here.length, there.length) < 3
    ? author && year
    : author || (year && !hasBothAuthors(reference, listed));
}

/** The subtitle may be left out on either side. */
function areTitlesNear(here: readonly string[], there: readonly string[]): boolean {
  const [shorter, longer] = here.length <= there.length ? [here, there] : [there, here];
  const left = [...longer];
  let common = 0;
  for (const word of shorter) {
    const at = left.findIndex((other) => isNear(word, other));
    if (at === -1) continue;
    left.splice(at, 1);
    common += 1;
  }
  const whole = (2 * common) / (here.length + there.length) >= 0.75;
  return whole || (shorter.length >= 3 && common === shorter.length);
}

/** The same word, or one misspelt by a letter or two. */
function isNear(one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.min(one.length, other.length);
  if (length < 4 || Math.abs(one.length - other.length) > 2) return false;
  return distance(one, other) <= (length < 7 ? 1 : 2);
}

/** How many letters must be changed, added or taken away (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let index = 1; index <= one.length; index += 1) {
    const next = [index];
    for (let at = 1; at <= other.length; at += 1) {
      const changed = (row[at - 1] ?? 0) + (one[index - 1] === other[at - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** One of the first author's names is near one of the other's: given and family name may have changed places. */
function isAuthorNear(reference: Item, listed: Item): boolean {
  const here = partsOf(firstOf(reference));
  const there = partsOf(firstOf(listed));
  return here.some((part) => there.some((other) => part.length > 1 && isNear(part, other)));
}

function hasBothAuthors(reference: Item, listed: Item): boolean {
  return firstOf(reference) !== undefined && firstOf(listed) !== undefined;
}

function firstOf({ names }: Item): Name | undefined {
  return (names.author ?? names.editor)?.[0];
}

function partsOf(name: Name | undefined): readonly string[] {
  if (name === undefined) return [];
  const whole = name.kind === "literal" ? name.literal : `${name.given ?? ""} ${name.family ?? ""}`;
  return plainWords(whole).split(" ");
}

function isYearNear(reference: Item, listed: Item): boolean {
  const [here, there] = [yearOf(reference), yearOf(listed)];
  return here !== undefined && there !== undefined && Math.abs(here - there) <= 1;
}

/** The year that an item was issued in. */
export function yearOf({ dates: { issued } }: Item): number | undefined {
  return issued?.kind === "calendar" ? issued.start.year : undefined;
}
