import { Characters } from "./characters.ts";

/**
 * Strikes out what is left of delimiters, brackets and quotation marks around something that is not there. Each step
 * strikes out one place and answers whether it did; they run until none finds anything.
 */
export function strikeLooseMarks(
  characters: Characters,
  place: { readonly first: boolean; readonly last: boolean },
): void {
  const steps = [
    strikeEmptyPairs,
    strikeInsideBrackets,
    strikeDoubledMark,
    strikeSpaceBefore,
    strikeDoubledSpace,
    ...(place.first ? [strikeAtStart] : []),
    ...(place.last ? [strikeAtEnd] : []),
  ];
  let guard = characters.text.length;
  while (guard > 0 && steps.some((step) => step(characters))) guard -= 1;
}

const emptyPairs = /\s*(?:\(\s*\)|\[\s*\]|<\s*>|“\s*”|„\s*[“”]|«\s*»|‹\s*›)/g;

function strikeEmptyPairs(characters: Characters): boolean {
  return strikeMatch(characters, emptyPairs);
}

const insideBrackets = [/(?<=[([])[\s.,;:]+/g, /\s*[,;]\s*(?=[)\]])/g, /\s+(?=[)\]])/g, /:\s*(?=\))/g];

function strikeInsideBrackets(characters: Characters): boolean {
  return insideBrackets.some((pattern) => strikeMatch(characters, pattern));
}

/** Strikes out the first match that no fact has any part in. */
function strikeMatch(characters: Characters, pattern: RegExp): boolean {
  for (const match of characters.text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (!isLoose(characters, match.index, end)) continue;
    characters.strike(match.index, end);
    return true;
  }
  return false;
}

function isLoose(characters: Characters, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (characters.writer(index) === "fact") return false;
  return true;
}

const doubled = /([,;:.])([ \u00a0]*)(?=([,;:.]))/g;

/** Two marks with nothing between them: one of them has lost its object. */
function strikeDoubledMark(characters: Characters): boolean {
  const { text } = characters;
  for (const match of text.matchAll(doubled)) {
    const [whole, , space = ""] = match;
    const first = match.index;
    const second = first + whole.length;
    if (isRight(characters, first, second, space)) continue;
    if (strikesFirst(characters, first, second)) characters.strike(first, second);
    else if (characters.writer(second) === "fact") continue;
    else strikeSecond(characters, first, second);
    return true;
  }
  return false;
}

/** An abbreviation's full stop before another mark, an ellipsis, and marks inside a fact stay. */
function isRight(characters: Characters, first: number, second: number, space: string): boolean {
  const { text } = characters;
  const inFacts = characters.writer(first) === "fact" && characters.writer(second) === "fact";
  if (inFacts || text.startsWith("...", first) || text.startsWith("...", first - 1)) return true;
  return (
    space === "" && text.charAt(first) === "." && text.charAt(second) !== "." && characters.writer(first) !== "glue"
  );
}

const strength = ",:;.";

function strikesFirst(characters: Characters, first: number, second: number): boolean {
  const { text } = characters;
  // A comma or colon is struck out even at the end of a fact, where it has moved into a quotation; a full stop is not.
  if (characters.writer(first) !== "glue" && text.charAt(first) === ".") return false;
  if (characters.writer(second) === "fact") return true;
  const goesOn = /^[,;:.\s]*\p{Ll}/u.test(text.slice(second));
  if (goesOn && text.charAt(first) === "." && text.charAt(second) === ",") return true;
  if (goesOn && text.charAt(first) === "," && text.charAt(second) === ".") return false;
  return strength.indexOf(text.charAt(first)) <= strength.indexOf(text.charAt(second));
}

function strikeSecond(characters: Characters, first: number, second: number): void {
  const spaced = /\s/.test(characters.text.charAt(second + 1));
  // "Inc. , ed." only loses its space.
  const keeps = characters.text.charAt(first) === "." && characters.text.charAt(second) !== "." && second > first + 1;
  if (keeps && characters.writer(first) !== "glue") characters.strike(first + 1, second);
  else characters.strike(spaced ? first + 1 : second, second + 1);
}

function strikeSpaceBefore(characters: Characters): boolean {
  return strikeMatch(characters, /[ \u00a0]+(?=[.,](?:[\s”’»)\]]|$))/g);
}

function strikeDoubledSpace(characters: Characters): boolean {
  return strikeMatch(characters, /(?<=[ \u00a0]) +/g);
}

function strikeAtStart(characters: Characters): boolean {
  return strikeMatch(characters, /^[\s,;:.)\]=–—-]+/g);
}

function strikeAtEnd(characters: Characters): boolean {
  return strikeMatch(characters, /[\s,;:([=–—-]+$/g);
}
