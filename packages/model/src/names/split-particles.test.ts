import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { personNames } from "../../test/arbitraries.ts";
import type { PersonName } from "../name.ts";
import { splitParticles } from "./split-particles.ts";

const split = (name: Omit<PersonName, "kind">) => {
  const { kind: _, ...parts } = splitParticles({ kind: "person", ...name });
  return parts;
};

describe("particles of the family name", () => {
  it.each([
    ["van der Meer", "van der", "Meer"],
    ["von und zum Baum", "von und zum", "Baum"],
    ["d'Arville", "d'", "Arville"],
    ["d’Arville", "d’", "Arville"],
    ["de' Fiori", "de'", "Fiori"],
    ["de l'Orme", "de l'", "Orme"],
    ["'t Hooft", "'t", "Hooft"],
    ["in 't Veld", "in 't", "Veld"],
    ["v.d. Meer", "v.d.", "Meer"],
    ["al-Razi", "al-", "Razi"],
    ["al-ʿArabī", "al-", "ʿArabī"],
  ])("%s", (family, nonDroppingParticle, rest) => {
    expect(split({ family })).toEqual({ family: rest, nonDroppingParticle });
  });

  it.each(["La Fontaine", "L'Estrange", "Van Buren", "hooks", "O'Brien", "Smith", "王", "<b>Doe</b>", "St. Clair"])(
    "%s has none",
    (family) => {
      expect(split({ family })).toEqual({ family });
    },
  );
});

describe("what ends the given name", () => {
  it.each([
    ["Alexander von", { given: "Alexander", droppingParticle: "von" }],
    ["Georg von und zum", { given: "Georg", droppingParticle: "von und zum" }],
    ["Jean d'", { given: "Jean", droppingParticle: "d'" }],
    ["Jean, abbé d'", { given: "Jean, abbé", droppingParticle: "d'" }],
    ["Martin Luther, Jr.", { given: "Martin Luther", suffix: "Jr." }],
    ["John, III", { given: "John", suffix: "III" }],
    ["Martin Luther,! Jr.", { given: "Martin Luther", suffix: "Jr.", commaSuffix: true }],
    ["Jean de, Jr.", { given: "Jean", droppingParticle: "de", suffix: "Jr." }],
    ["e. e.", { given: "e. e." }],
    ["jane", { given: "jane" }],
    ["John, called the Good", { given: "John, called the Good" }],
  ])("%s", (given, parts) => expect(split({ family: "Doe", given })).toEqual({ family: "Doe", ...parts }));
});

it("leaves a quoted family name whole", () => {
  expect(split({ family: '"van der Meer"', given: "Jan de" })).toEqual({ family: "van der Meer", given: "Jan de" });
});

it("does not split parts that are stated", () => {
  const name = { family: "de la Mare", nonDroppingParticle: "van", given: "Jan de", droppingParticle: "von" };
  expect(split(name)).toEqual(name);
});

it("splits once and for all", () => {
  const unquoted = personNames.filter(({ family }) => family?.includes('"') !== true);
  fc.assert(
    fc.property(unquoted, (name) => {
      const once = splitParticles(name);
      expect(splitParticles(once)).toEqual(once);
    }),
  );
});
