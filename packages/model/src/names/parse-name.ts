import type { Draft } from "../json.ts";
import type { Name, PersonName } from "../name.ts";
import { isCorporate } from "./corporate.ts";
import { isEastAsian, parseEastAsianName } from "./east-asian.ts";
import { parseNaturalName } from "./natural-name.ts";
import { splitParticles } from "./split-particles.ts";
import { isNameSuffix } from "./suffixes.ts";

/** What is longer is no name; it is kept as it is. */
export const longestName = 300;

/**
 * Reads one name as metadata state it, in natural or inverted order, with particles, suffixes, one name only, or in
 * Chinese, Japanese or Korean script. A name that says it is an institution's stays whole.
 *
 * @example parseName("King, Martin Luther, Jr.") → {family: "King", given: "Martin Luther", suffix: "Jr."}
 * @example parseName("Charles de Gaulle") → {given: "Charles", nonDroppingParticle: "de", family: "Gaulle"}
 */
export function parseName(text: string): Name {
  const trimmed = text.normalize("NFC").replace(/\s+/gu, " ").trim();
  if (trimmed.length > longestName) return { kind: "literal", literal: trimmed };
  if (isEastAsian(trimmed) && !isCorporate(trimmed)) return parseEastAsianName(trimmed);
  const segments = withoutLifeDates(trimmed)
    .split(",")
    .map((segment) => segment.trim())
    .filter((segment) => segment !== "");
  const plain = segments.join(", ");
  // "William of Ockham" has no family name that could stand first.
  if (plain === "" || isCorporate(plain) || /\sof\s/i.test(plain)) return { kind: "literal", literal: plain };
  return parseSegments(segments);
}

/** Library catalogues add the years of a life: "Levine, Steven I., 1941-". */
function withoutLifeDates(text: string): string {
  return text.replace(/,?\s*\(?(?:b\. |born )?\d{4}\??\s*[-–]?\s*(?:\d{4})?\)?\.?$/u, "");
}

function parseSegments(segments: readonly string[]): Name {
  // "Ed, I.", "Levi, V": where nothing else is a given name, one letter is its initial.
  const suffix = segments
    .slice(1)
    .find((segment) => isNameSuffix(segment) && (segments.length > 2 || /\w.?\w/.test(segment)));
  const [first = "", ...rest] = segments.filter((segment) => segment !== suffix);
  if (rest.length > 0) return invertedName(first, rest.join(", "), suffix);
  const name = parseNaturalName(first.split(" "));
  // In natural order the comma before the suffix was the writer's choice: "Martin Luther King, Jr."
  return suffix === undefined || name.suffix !== undefined ? name : { ...name, suffix, commaSuffix: true };
}

function invertedName(family: string, given: string, suffix: string | undefined): Name {
  const person: Draft<PersonName> = { kind: "person", family, given };
  if (suffix !== undefined) person.suffix = suffix;
  return splitParticles(person);
}
