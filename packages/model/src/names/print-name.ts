import type { Name, PersonName } from "../name.ts";
import { isEastAsian } from "./east-asian.ts";
import { joinParticle } from "./particles.ts";

/**
 * The name in words: natural ("Ludwig van Beethoven") or inverted ("Beethoven, Ludwig van"). Names in East Asian script
 * and names of static ordering stand family first without a comma in both.
 */
export function printName(name: Name, order: "natural" | "inverted"): string {
  if (name.kind === "literal") return name.literal;
  const { family = "", given = "" } = name;
  if (isEastAsian(family + given)) return family + given;
  if (name.staticOrdering === true) return spaced([fullFamily(name), given, name.suffix]);
  return order === "natural" ? printNatural(name) : printInverted(name);
}

function printNatural(name: PersonName): string {
  const family = joinParticle(name.droppingParticle, fullFamily(name));
  const whole = spaced([name.given, family]);
  if (name.suffix === undefined) return whole;
  return name.commaSuffix === true ? `${whole}, ${name.suffix}` : `${whole} ${name.suffix}`;
}

function printInverted(name: PersonName): string {
  const given = spaced([name.given, name.droppingParticle]);
  return [fullFamily(name), given, name.suffix].filter((part) => part !== undefined && part !== "").join(", ");
}

function fullFamily({ nonDroppingParticle, family = "" }: PersonName): string {
  return joinParticle(nonDroppingParticle, family);
}

function spaced(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}
