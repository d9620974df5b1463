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
  const comma = name.given?.lastIndexOf(",") ?? -1;
  if (name.suffix !== undefined || name.given === undefined || comma < 0) return name;
  const forced = name.given[comma + 1] === "!";
  const given = name.given.slice(0, comma).trim();
  const suffix = name.given.slice(comma + (forced ? 2 : 1)).trim();
  if (given === "" || suffix === "" || !(forced || isNameSuffix(suffix))) return name;
  const split: Draft<PersonName> = { ...name, given, suffix };
  if (forced) split.commaSuffix = true;
  return split;
}

const lowerCaseWord = /^['’]?\p{Ll}[\p{Ll}\p{M}.'’]*$/u;

function splitGiven(name: PersonName): PersonName {
  if (name.droppingParticle !== undefined || name.given === undefined) return name;
  const words = name.given.split(/\s+/);
  let start = words.length;
  while (start > 1 && lowerCaseWord.test(words[start - 1] ?? "")) start -= 1;
  // In "François Hédelin, abbé d'" the word after the comma is a title.
  if (words[start - 1]?.endsWith(",") === true) start += 1;
  const particle = words.slice(start);
  // "e. e." is two initials, not an "e." of noble descent.
  if (particle.length === 0 || particle.some((word) => /^(?!v\.)\p{Ll}\.$/u.test(word))) return name;
  return { ...name, given: words.slice(0, start).join(" "), droppingParticle: particle.join(" ") };
}
