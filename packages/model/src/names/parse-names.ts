import type { Name } from "../name.ts";
import { isCorporate } from "./corporate.ts";
import { parseWrittenName } from "./written-name.ts";
import { isEastAsian } from "./east-asian.ts";
import { isParticle } from "./particles.ts";
import { isNameSuffix } from "./suffixes.ts";

/**
 * Reads a list of names: divided by semicolons or lines; else by "and" (in several languages), "&" and commas, where the
 * first name may be inverted ("Doe, Jane, John Smith, and Ann Lee"). "et al." is left out.
 *
 * @example parseNames("Jane Doe & John Smith") → [Jane Doe, John Smith]
 */
export function parseNames(text: string): readonly Name[] {
  if (!listMark.test(text)) return [parseWrittenName(text)].filter(isWritten);
  const lines = text
    .replace(/[^\S\n]+/gu, " ")
    .split(/[;；、，\n|]/)
    .flatMap(wholeEastAsianNames);
  const parts = lines.map((line) =>
    line.replace(/[\s,]?\b(?:et al|and others|u\. ?a|y otros)\b\.? ?$|\sи др\.$|\s?[等他]$/i, "").trim(),
  );
  return parts.filter((part) => part !== "").flatMap((part) => parsePart(part, parts.length > 1));
}

/** What may stand between names or after the last of them; most texts are one name and have nothing of it. */
const listMark = /[;；、，\n|,&]|\b(?:and|et|und|y|og|och|others|otros)\b|[и等他]|\bu\. ?a/iu;

/** "王小明, 李华": a name of three characters is whole and none before its given one. */
function wholeEastAsianNames(line: string): readonly string[] {
  const names = line.split(",").map((name) => name.trim());
  const areNames = names.length > 1 && names.every((name) => isEastAsian(name) && Array.from(name).length <= 4);
  return areNames && (names.length > 2 || names.some((name) => Array.from(name).length > 2)) ? names : [line];
}

function isWritten(name: Name): boolean {
  return name.kind === "person" || name.literal !== "";
}

function parsePart(text: string, divided: boolean): readonly Name[] {
  const chunks = splitConjunctions(text.replace(/^(?:and|&|et|und|y|og|och|и) /i, ""));
  // Between semicolons every comma belongs to the name.
  const names = divided ? chunks : chunks.flatMap(splitCommas);
  return names.map((name) => parseWrittenName(name)).filter(isWritten);
}

/** The names between conjunctions, where these do not belong to a name. */
function splitConjunctions(text: string): readonly string[] {
  // The parts alternate: a name, a conjunction, a name …
  const [first = "", ...rest] = text.split(/,? (and|&|et|und|y|и|og|och) /i);
  const names = [first];
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const [word = "", right = ""] = rest.slice(index, index + 2);
    const left = names.at(-1) ?? "";
    if (isOneName(left, word, right)) names.splice(-1, 1, `${left} ${word} ${right}`);
    else names.push(right);
  }
  return names;
}

/** "José Ortega y Gasset", "Food and Agriculture Organization", "Department of Health and Human Services". */
function isOneName(left: string, word: string, right: string): boolean {
  if (word.toLowerCase() === "y" && !right.includes(" ")) return true;
  if (!isCorporate(`${left} ${word} ${right}`)) return false;
  const headless = !left.includes(" ") && !isCorporate(left) && isCorporate(right);
  return headless || (/\s(?:of|for|on)\s/i.test(left) && isCorporate(left) && !isCorporate(right));
}

function splitCommas(chunk: string): readonly string[] {
  if (isCorporate(chunk) && !/,.*,/.test(chunk)) return [chunk];
  const segments = joinSuffixes(chunk.split(/\s*,\s*/).filter((segment) => segment !== ""));
  const names: string[] = [];
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index] ?? "";
    const next = segments[index + 1];
    const inverted = next !== undefined && isFamilyBefore(segment, next);
    names.push(inverted ? `${segment}, ${next}` : segment);
    if (inverted) index += 1;
  }
  return names;
}

/** A suffix belongs to the name before it, with its comma. */
function joinSuffixes(segments: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const segment of segments) {
    const name = isNameSuffix(segment) ? joined.pop() : undefined;
    joined.push(name === undefined ? segment : `${name}, ${segment}`);
  }
  return joined;
}

/** Whether a segment is a family name with its given name after the comma, and not a whole name before another. */
function isFamilyBefore(segment: string, next: string): boolean {
  const words = segment.split(/\s+/);
  if (words.length === 1 || isParticle(words[0] ?? "")) return true;
  return isGivenOnly(next) && words.length <= 3 && words.every((word) => !word.endsWith("."));
}

/** One word or only initials: "Gabriel", "J. R. R." */
function isGivenOnly(segment: string): boolean {
  const words = segment.split(/\s+/);
  return words.length === 1 || words.every((word) => /^(?:\p{Lu}\p{M}*\.?-?)+$/u.test(word));
}
