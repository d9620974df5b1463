import { describe, expect, it } from "vitest";
import { bibliographyTexts, inlineEngine, makeItem, person } from "../../test/inline-style.ts";

describe("formatBibliography (Disambiguation)", () => {
  const items = ["John", "Jane"].map((given) => makeItem({ names: { author: [person("Doe", given)] } }));
  const entries = (name: string, cited = 'initialize-with="."'): readonly string[] => {
    const area = 'disambiguate-add-givenname="true"';
    const short = `<names variable="author"><name form="short" ${cited}/></names>`;
    const engine = inlineEngine({
      citation: { area, body: short },
      bibliography: { body: `<names variable="author"><name ${name}/></names>` },
    });
    return bibliographyTexts(engine, items);
  };

  it.each([
    ['initialize-with="."', ["John Doe", "Jane Doe"]],
    ["", ["John Doe", "Jane Doe"]],
    ['form="short"', ["John Doe", "Jane Doe"]],
  ])("spells out given names that citations spell out: %s", (name, expected) => {
    expect(entries(name)).toEqual(expected);
  });

  it("also where citations have no initials to show first", () => {
    expect(entries('initialize-with="."', "")).toEqual(["John Doe", "Jane Doe"]);
  });
});
