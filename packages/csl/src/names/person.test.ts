import { describe, expect, it } from "vitest";
import type { Name } from "@citable/model";
import { bibliographyTexts, inlineEngine, institution, makeItem, person } from "../../test/inline-style.ts";

function printed(name: Name, attributes = "", style = "", inner = ""): string {
  const body = `<names variable="author"><name ${attributes}>${inner}</name></names>`;
  const engine = inlineEngine({ style, bibliography: { body } });
  return bibliographyTexts(engine, [makeItem({ names: { author: [name] } })])[0] ?? "";
}

const inverted = 'name-as-sort-order="all"';
const gaulle = person("Gaulle", "Charles", { nonDroppingParticle: "de" });
const humboldt = person("Humboldt", "Alexander", { droppingParticle: "von" });
const martiniere = person("Martinière", "Gérard", { droppingParticle: "de", nonDroppingParticle: "la", suffix: "III" });
const king = person("King", "Martin Luther", { suffix: "Jr.", commaSuffix: true });
const wang = person("王", "小明");

describe("one name (Name-part Order)", () => {
  it.each([
    ["natural", gaulle, "", "Charles de Gaulle"],
    ["a particle that stays, demoted", gaulle, inverted, "Gaulle, Charles de"],
    ["a particle that drops", humboldt, inverted, "Humboldt, Alexander von"],
    ["both, natural", martiniere, "", "Gérard de la Martinière III"],
    ["both, inverted", martiniere, inverted, "Martinière, Gérard de la, III"],
    ["a suffix after a comma", king, "", "Martin Luther King, Jr."],
    ["a suffix, inverted", king, inverted, "King, Martin Luther, Jr."],
    ["short", martiniere, 'form="short"', "la Martinière"],
    ["initials", king, 'initialize-with=". "', "M. L. King, Jr."],
    ["another separator", gaulle, `${inverted} sort-separator=" "`, "Gaulle Charles de"],
    ["Chinese: family first, no space", wang, "", "王小明"],
    ["and no comma when inverted", wang, inverted, "王小明"],
    ["Chinese, short", wang, 'form="short"', "王"],
    [
      "a particle with an apostrophe",
      person("Aubignac", "François", { nonDroppingParticle: "d’" }),
      "",
      "François d’Aubignac",
    ],
    ["a family name alone", person("Plato"), inverted, "Plato"],
    ["a given name alone", { kind: "person", given: "Plato" }, inverted, "Plato"],
    ["an institution is not inverted", institution("The Royal Society"), inverted, "The Royal Society"],
  ] as const)("%s", (_, name, attributes, expected) => {
    expect(printed(name, attributes)).toBe(expected);
  });

  it("a dropping particle looks like the given names", () => {
    const parts = '<name-part name="given" text-case="uppercase"/>';
    expect(printed(martiniere, "", "", parts)).toBe("GÉRARD DE la Martinière III");
  });

  it("a demoted particle looks like the family name", () => {
    const parts = '<name-part name="family" text-case="uppercase"/>';
    expect(printed(martiniere, inverted, "", parts)).toBe("MARTINIÈRE, Gérard de LA, III");
  });

  it.each([
    ["never", "de Gaulle, Charles"],
    ["sort-only", "de Gaulle, Charles"],
    ["display-and-sort", "Gaulle, Charles de"],
  ])("demote-non-dropping-particle=%s", (rule, expected) => {
    expect(printed(gaulle, inverted, `demote-non-dropping-particle="${rule}"`)).toBe(expected);
  });

  it("dresses parts: the family name with its particle, the given name", () => {
    const parts = '<name-part name="family" text-case="uppercase"/><name-part name="given" prefix="(" suffix=")"/>';
    expect(printed(gaulle, inverted, 'demote-non-dropping-particle="never"', parts)).toBe("DE GAULLE, (Charles)");
  });

  it.each([person(".", ","), person("—", "…"), institution("?"), { kind: "person", given: "’" } as const])(
    "prints a name of punctuation only: %o",
    (name) => {
      expect(printed(name, `${inverted} initialize-with="."`)).not.toBe("");
    },
  );
});
