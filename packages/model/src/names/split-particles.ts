import type { Draft } from "../json.ts";
import type { PersonName } from "../name.ts";
import { isNameSuffix } from "./suffixes.ts";

/**
 * Takes particles and suffix out of the parts they were written into, by the convention of CSL-JSON: lower-case words
 * that lead the family name stay with it ("van der Vlist"), lower-case words that end the given name drop ("Alexander
 * von"), and a suffix follows the given name after a comma ("John, III"; "John,! Jr." when the comma is to be printed).
 * A part that the name states on its own is never split again. A family name in double quotes is taken as it is.
 *
 * @example {family: "d'Aubignac"} → {nonDroppingParticle: "d'", family: "Aubignac"}
 */
export function splitParticles(name: PersonName): PersonName {
  const { family } = name;
  if (family === undefined) return name;
  const quoted = /^"(.+)"$/su.exec(family)?.[1];
  if (quoted !== undefined) return { ...name, family: quoted };
  return splitGiven(splitSuffix(splitFamily(name, family)));
}

// Words, then an article or elided particle that is joined to the name itself.
const leadingWord = /^['’]?\p{Ll}[\p{Ll}\p{M}.'’]*\s+(?=\S)/u;
const joinedParticle = /^(?:\p{Ll}{1,4}['’](?=\p{Lu})|(?:al|el|ul|ad|adh|an|ar|as|ash|at|ath|az)[-‐‑](?=\S))/u;

function splitFamily(name: PersonName, family: string): PersonName {
  if (name.nonDroppingParticle !== undefined) return name;
  let rest = family;
  for (let word = leadingWord.exec(rest); word !== null; word = leadingWord.exec(rest))
    rest = rest.slice(word[0].length);
  rest = rest.replace(joinedParticle, "");
  const particle = family.slice(0, family.length - rest.length).trim();
  return particle === "" ? name : { ...name, nonDroppingParticle: particle, family: rest };
}

function splitSuffix(name: PersonName): PersonName {
  if (name.suffix !== undefined || name.given === undefined) return name;
  const match = /^(.*\S)\s*,(!?)\s*(\S[^,]*)$/su.exec(name.given);
  if (match === null) return name;
  const [, given = "", mark, suffix = ""] = match;
  if (mark === "" && !isNameSuffix(suffix)) return name;
  const split: Draft<PersonName> = { ...name, given, suffix };
  if (mark === "!") split.commaSuffix = true;
  return split;
}

const trailingParticle = /\s((?:['’]?\p{Ll}[\p{Ll}\p{M}.'’]*\s+)*['’]?\p{Ll}[\p{Ll}\p{M}.'’]*)$/u;

function splitGiven(name: PersonName): PersonName {
  const { given } = name;
  if (name.droppingParticle !== undefined || given === undefined) return name;
  const words = trailingParticle.exec(given)?.[1];
  // "e. e." is two initials, not an "e." of noble descent.
  if (words === undefined || /(?:^|\s)(?!v\.)\p{Ll}\.(?:\s|$)/u.test(words)) return name;
  // In "François Hédelin, abbé d'" the word after the comma is a title.
  const particle = /,\s+$/.test(given.slice(0, -words.length)) ? words.replace(/^\S+\s*/, "") : words;
  if (particle === "") return name;
  return { ...name, given: given.slice(0, -particle.length).trim(), droppingParticle: particle };
}
