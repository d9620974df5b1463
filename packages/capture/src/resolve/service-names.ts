import { parseName, splitParticles, type Name, type PersonName } from "@citable/model";
import { plainText } from "./service-text.ts";

/** The parts of a name as services state them. */
export interface NameParts {
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly suffix?: string | undefined;
}

/** One or more initials: "J.", "J. R.", "JR", "J.-P." */
const initials = /^(?:\p{Lu}\.?[\s-]?){1,3}$/u;

/**
 * A person's name. Initials that were put into the family name are put back ("Smith JA", "J. Smith"), a whole name in
 * the family's place is read as one, an institution there stays whole.
 */
export function personFrom(parts: NameParts): Name | undefined {
  const [family, given] = [clean(parts.family), clean(parts.given)].map((part) => (isNobody(part) ? undefined : part));
  if (family === undefined) return given === undefined ? undefined : { kind: "person", given };
  if (given === undefined) return fromFamilyAlone(family);
  // "Tara Oceans Consortium, Coordinators": an institution that was taken apart as if it were a person.
  if (family.includes(" ") && parseName(family).kind === "literal") return institutionFrom(`${family}, ${given}`);
  return fromBoth(family, given, suffixFrom(parts.suffix));
}

function fromBoth(family: string, given: string, suffix: string | undefined): Name {
  const moved = initialsInFront(family);
  const person: PersonName = {
    kind: "person",
    family: moved?.family ?? family,
    given: moved === undefined ? given : `${given} ${moved.initials}`,
    ...(suffix !== undefined && { suffix }),
  };
  return splitParticles(person);
}

/** An institution's name, kept whole. */
export function institutionFrom(text: string | undefined): Name | undefined {
  const literal = clean(text);
  return literal === undefined || isNobody(literal) ? undefined : { kind: "literal", literal };
}

/** A name as one text that may be a person's: inverted, or in natural order. */
export function nameFrom(text: string | undefined): Name | undefined {
  const words = clean(text);
  return words === undefined || isNobody(words) ? undefined : parseName(words);
}

function fromFamilyAlone(family: string): Name {
  const words = family.split(" ");
  const last = words.at(-1) ?? "";
  // "Smith JA": three capitals at most, or the family name itself is in capitals.
  if (words.length > 1 && initials.test(last) && !/^\p{Lu}+$/u.test(words[0] ?? "")) {
    return splitParticles({ kind: "person", family: words.slice(0, -1).join(" "), given: last });
  }
  const moved = initialsInFront(family);
  if (moved !== undefined) return splitParticles({ kind: "person", family: moved.family, given: moved.initials });
  if (family.includes(",")) return parseName(family);
  const read = parseName(family);
  return read.kind === "literal" ? read : splitParticles({ kind: "person", family });
}

/** "J. R. Smith" → initials and family name. */
function initialsInFront(family: string): { readonly initials: string; readonly family: string } | undefined {
  const match = /^((?:\p{Lu}\.[\s-]?)+)(\p{L}.+)$/u.exec(family);
  const [, front = "", rest = ""] = match ?? [];
  return match === null ? undefined : { initials: front.trim(), family: rest };
}

/** Degrees are no part of a name. */
function suffixFrom(text: string | undefined): string | undefined {
  const suffix = clean(text);
  if (suffix === undefined || /\b(?:ph\.?\s?d|m\.?d|m\.?sc|b\.?sc|dr|prof|mph|rn|facs|frcp)\b/i.test(suffix)) {
    return undefined;
  }
  return suffix;
}

/** Words that stand where a name should: "et al.", "Anonymous", "n/a". */
function isNobody(text: string | undefined): boolean {
  return (
    text === undefined || /^(?:et\.? al\.?|anon(?:ymous)?\.?|n\/?a|none|null|undefined|unknown|[-–.:]+)$/i.test(text)
  );
}

function clean(text: string | undefined): string | undefined {
  const words =
    text === undefined
      ? ""
      : plainText(text)
          .replace(/[,;\s]+$/, "")
          .replace(/^[,;\s]+/, "");
  return words === "" ? undefined : words;
}
