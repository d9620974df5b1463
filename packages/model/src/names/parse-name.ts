import type { Draft } from "../json.ts";
import type { Name, PersonName } from "../name.ts";
import { isCorporate } from "./corporate.ts";
import { isEastAsian, parseEastAsianName } from "./east-asian.ts";
import { parseNaturalName } from "./natural-name.ts";
import { splitParticles } from "./split-particles.ts";
import { isGeneration, isNameSuffix } from "./suffixes.ts";

// What is longer is no name; it is kept as it is.
const longestName = 300;

/**
 * Reads one name as people write it, in natural or inverted order, with particles, suffixes, one name only, or in
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
  const suffixes = segments.slice(1).filter(
    // "Ed, I.", "Levi, V": where nothing else is a given name, one letter is its initial.
    (segment) => isNameSuffix(segment) && (segments.length > 2 || !/^[ivx]\.?$/i.test(segment)),
  );
  const suffix = suffixes.join(", ") || undefined;
  const [first = "", ...rest] = segments.filter((segment, index) => index === 0 || !suffixes.includes(segment));
  if (rest.length > 0) return invertedName(first, rest.join(", ").replace(titles, ""), suffix);
  const bare = first.replace(titles, "");
  const name = parseNaturalName((bare.includes(" ") ? bare : first).split(" "));
  // In natural order the comma before the suffix was the writer's choice: "Martin Luther King, Jr."
  return suffix === undefined || name.suffix !== undefined ? name : { ...name, suffix, commaSuffix: true };
}

/** Academic titles before a name are no part of it: "Prof. Dr. Hans Müller". "Dr. Seuss" has no other given name. */
const titles =
  /^(?:(?:(?:Frau|Herr|Mrs?\.?|Ms\.?) )?(?:(?:\p{L}+\.[- ]?)?Prof(?:essor(?:in)?)?|Dr|PD|Priv\.-Doz|Doktor|Mag|(?:D\p{Ll}+\.-)?Ing|\p{Ll}{3,}(?=\.)|h\. ?c)\.? )+/u;

/** Some write the suffix after the given name without a comma: "King, Martin Luther Jr." */
function invertedName(family: string, given: string, suffix: string | undefined): Name {
  const person: Draft<PersonName> = { kind: "person", family, given };
  const [, before = "", last = ""] = /^(.*\S) (\S+)$/.exec(given) ?? [];
  if (suffix !== undefined) person.suffix = suffix;
  else if (isGeneration(last)) Object.assign(person, { given: before, suffix: last });
  return splitParticles(person);
}
