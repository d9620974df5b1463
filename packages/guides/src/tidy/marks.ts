import type { Characters } from "./characters.ts";

/**
 * Strikes out what is left of delimiters, brackets and quotation marks around something that is not there. Each step
 * strikes out one place and answers whether it did; they run until none finds anything.
 */
export function strikeLooseMarks(characters: Characters): void {
  let guard = characters.text.length;
  while (guard > 0 && steps.some((step) => step(characters))) guard -= 1;
}

const steps: readonly ((characters: Characters) => boolean)[] = [
  (characters) => strikeMatch(characters, /\s*(?:\(\s*\)|\[\s*\]|<\s*>|“\s*”|„\s*[“”]|«\s*»|‹\s*›)/g),
  (characters) => strikeMatch(characters, /(?<=[([])[\s.,;:]+/g),
  (characters) => strikeMatch(characters, /\s*[,;]\s*(?=[)\]])/g),
  (characters) => strikeMatch(characters, /\s+(?=[)\]])/g),
  (characters) => strikeMatch(characters, /:\s*(?=\))/g),
  strikeOpenBracket,
  strikeDoubledMark,
  // A space before a mark; " .5" and " .NET" are facts.
  (characters) => strikeMatch(characters, /[^\S\n]+(?=[.,](?:[\s”’»)\]]|[-–—]\s|$))/g),
  (characters) => strikeBeforeGlue(characters),
  (characters) => strikeMatch(characters, /(?<=[ \u00a0]) +/g),
  // A block is set apart by itself: a mark at its start would stand alone.
  (characters) => strikeMatch(characters, /(?<=\n)[\s.,;:]+/g),
  (characters) => strikeMatch(characters, /^[\s,;:.)\]=–—-]+/g),
  (characters) => strikeMatch(characters, /[\s,;:([=–—-]+$/g),
];

/** Strikes out the first match that no fact has any part in. */
function strikeMatch(characters: Characters, pattern: RegExp): boolean {
  for (const match of characters.text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (isLoose(characters, match.index, end) && characters.strike(match.index, end)) return true;
  }
  return false;
}

function isLoose(characters: Characters, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (characters.writer(index) === "fact") return false;
  return true;
}

/** An opening bracket of the style's that nothing closes: what would have closed it is gone. */
function strikeOpenBracket(characters: Characters): boolean {
  const open: number[] = [];
  for (const [index, character] of characters.text.split("").entries()) {
    if (character === "(" || character === "[") open.push(index);
    else if (character === ")" || character === "]") open.pop();
  }
  const lost = open.findLast((index) => characters.writer(index) === "glue");
  return lost !== undefined && characters.strike(lost, lost + 1);
}

function strikeBeforeGlue(characters: Characters): boolean {
  for (const match of characters.text.matchAll(/[^\S\n]+(?=[.,]\p{L})/gu)) {
    const end = match.index + match[0].length;
    if (characters.writer(end) === "glue" && isLoose(characters, match.index, end)) {
      return characters.strike(match.index, end);
    }
  }
  return false;
}

const doubled = /([,;:.])(\s*)(?=([,;:.]))/g;

/** Two marks with nothing between them: one of them has lost its object. */
function strikeDoubledMark(characters: Characters): boolean {
  const { text } = characters;
  for (const match of text.matchAll(doubled)) {
    const [whole, , space = ""] = match;
    const first = match.index;
    const second = first + whole.length;
    if (isRight(characters, first, second, space)) continue;
    const struck = strikesFirst(characters, first, second)
      ? characters.strike(first, second)
      : strikeSecond(characters, first, second);
    if (struck) return true;
  }
  return false;
}

/** An abbreviation's full stop before another mark, an ellipsis, and marks inside a fact stay. */
function isRight(characters: Characters, first: number, second: number, space: string): boolean {
  const { text } = characters;
  if (text.startsWith("...", first) || text.startsWith("...", first - 1)) return true;
  if (characters.writer(first) === "fact" && characters.writer(second) === "fact") return !endsQuotation(text, first);
  return (
    space === "" && text.charAt(first) === "." && text.charAt(second) !== "." && characters.writer(first) !== "glue"
  );
}

/** “Title,.” – both marks have moved into the quotation. */
function endsQuotation(text: string, first: number): boolean {
  return /^[,;:]\.[”’»"]/.test(text.slice(first, first + 3));
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

function strikeSecond(characters: Characters, first: number, second: number): boolean {
  if (characters.writer(second) === "fact") return false;
  const spaced = /\s/.test(characters.text.charAt(second + 1));
  // "Inc. , ed." only loses its space.
  const keeps = characters.text.charAt(first) === "." && characters.text.charAt(second) !== "." && second > first + 1;
  if (keeps && characters.writer(first) !== "glue") return characters.strike(first + 1, second);
  return characters.strike(spaced ? first + 1 : second, second + 1);
}
