import type { Draft } from "../json.ts";
import type { PersonName } from "../name.ts";
import { isEastAsianFamily, isFamilyFirst } from "./east-asian.ts";
import { isHungarianOrder, isVietnamese } from "./family-first.ts";
import { dropsParticle, isParticle, opensFamilyName } from "./particles.ts";
import { splitParticles } from "./split-particles.ts";
import { isGeneration } from "./suffixes.ts";

/** Reads the words of one person's name in natural order, given name first. */
export function parseNaturalName(words: readonly string[]): PersonName {
  const [first = "", second = ""] = words;
  const last = words.at(-1) ?? "";
  if (words.length === 1) return { kind: "person", family: first };
  if (isFamilyFirst(words)) return { kind: "person", family: first, given: second, staticOrdering: true };
  if (isVietnamese(words)) {
    return { kind: "person", family: first, given: words.slice(1).join(" "), staticOrdering: true };
  }
  if (isHungarianOrder(words)) return { kind: "person", family: first, given: words.slice(1).join(" ") };
  if (isIndexed(words)) {
    return splitParticles({ kind: "person", family: words.slice(0, -1).join(" "), given: spacedInitials(last) });
  }
  const familyWords = wordsBeforeGiven(words);
  if (familyWords > 0) {
    return { kind: "person", family: words.slice(0, familyWords).join(" "), given: words.slice(familyWords).join(" ") };
  }
  if (isGeneration(last)) return { ...parseNaturalName(words.slice(0, -1)), suffix: last };
  if (/^(?:Ibn|Abu|Abū|Bint)$/.test(first)) return { kind: "person", family: words.join(" ") };
  return divide(words);
}

/** "Smith JA": the form of medical databases, initials last and without full stops. */
function isIndexed(words: readonly string[]): boolean {
  const initials = words.at(-1) ?? "";
  const family = words.slice(0, -1).filter((word) => !isParticle(word));
  if (family.length > 2 || family.length < 1 || isWordInCapitals(initials)) return false;
  return /^\p{Lu}-?\p{Lu}{0,2}$/u.test(initials) && family.every((word) => /\p{Ll}/u.test(word));
}

/**
 * How many words stand before the given name where the family name goes first and shows it: before two initials or more
 * ("Кантемир А. Д.", one in Cyrillic), or alone in capitals ("DUPONT Jeanne"). 0 for the usual order.
 */
function wordsBeforeGiven(words: readonly string[]): number {
  const at = words.findIndex((word) => /^(?:\p{Lu}\.-?)+$/u.test(word));
  const initials = at < 1 ? "" : words.slice(at).join("");
  if (/^(?:\p{Lu}\.-?){2,3}$|^\p{Script=Cyrillic}\.$/u.test(initials) && words.slice(0, at).every(isWord)) return at;
  const [first = "", ...rest] = words;
  return /^\p{Lu}{4,}$/u.test(first) && rest.length > 0 && rest.every(isWord) ? 1 : 0;
}

function isWord(word: string): boolean {
  return /^\p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(word);
}

/** "Malcolm X", "John Smith III", "Bruce LEE". */
function isWordInCapitals(word: string): boolean {
  return word === "X" || /^[IVX]{2,}$/.test(word) || (word.length === 3 && isEastAsianFamily(word));
}

function spacedInitials(initials: string): string {
  return initials.replace(/\p{Lu}/gu, "$&. ").replace(/ (?=-|$)/g, "");
}

function divide(words: readonly string[]): PersonName {
  const familyAt = familyStart(words);
  const particleAt = particleStart(words, familyAt);
  const given = words.slice(0, particleAt).join(" ");
  const person: Draft<PersonName> = { kind: "person", family: words.slice(familyAt).join(" ") };
  if (given !== "") person.given = given;
  return withParticle(person, words.slice(particleAt, familyAt).join(" "));
}

/** Where the family name begins: the last word, and what shows that it belongs to it. */
function familyStart(words: readonly string[]): number {
  const last = words.length - 1;
  const before = words[last - 1] ?? "";
  // "Ortega y Gasset", "Costa e Silva": two family names with their conjunction.
  if (last >= 3 && /^[yei]$/.test(before)) return last - 2;
  const opener = words.findIndex((word, index) => index > 0 && index < last && opensFamilyName(word));
  if (opener > 0) return opener;
  return last >= 2 && isSpanishPair(words[0] ?? "", before, words[last] ?? "") ? last - 1 : last;
}

const spanishFamilies: ReadonlySet<string> = new Set(
  (
    "alvarez castillo castro delgado diaz dominguez fernandez garcia gil gomez gonzalez gutierrez hernandez jimenez " +
    "lopez marquez martinez mendoza morales moreno munoz navarro nunez ortega ortiz perez ramirez ramos reyes rivera " +
    "rodriguez rojas romero ruiz sanchez suarez torres vargas vazquez"
  ).split(" "),
);

const spanishGiven: ReadonlySet<string> = new Set(
  (
    "alejandro alfonso andres antonio carlos diego eduardo enrique federico fernando francisco guillermo ignacio javier " +
    "joaquin jorge jose juan julio luis manuel mario miguel octavio pablo pedro rafael ramon ricardo roberto rodrigo " +
    "santiago sergio vicente ana beatriz carmen dolores elena guadalupe ines isabel juana lucia mercedes pilar rosario teresa"
  ).split(" "),
);

function plainly(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** "García Márquez", "Mario Vargas Llosa": two family names of Spain or Latin America, as the words or accents tell. */
function isSpanishPair(given: string, first: string, second: string): boolean {
  if (!spanishFamilies.has(plainly(first))) return false;
  return spanishFamilies.has(plainly(second)) || /[áéíóúñ]/i.test(first + second) || spanishGiven.has(plainly(given));
}

/** Where the particles before the family name begin; a name all in lower case ("bell hooks") has none. */
function particleStart(words: readonly string[], familyAt: number): number {
  if (!/^(?:\p{Ll}{1,4}['’])?\p{Lu}/u.test(words[familyAt] ?? "")) return familyAt;
  let start = familyAt;
  while (start > 0 && isParticle(words[start - 1] ?? "")) start -= 1;
  return start;
}

/** Adds the particle, together with one that is joined to the family name: "de l'" + "Estoile". */
function withParticle(person: Draft<PersonName>, words: string): PersonName {
  const { family = "" } = person;
  const elided = /^\p{Ll}{1,4}['’](?=\p{Lu})|^(?:al|el)-(?=\S)/u.exec(family)?.[0] ?? "";
  const particle = [words, elided].filter((part) => part !== "").join(" ");
  if (particle === "") return person;
  person.family = family.slice(elided.length);
  if (dropsParticle(particle, person.family)) person.droppingParticle = particle;
  else person.nonDroppingParticle = particle;
  return person;
}
