import { describe, expect, it } from "vitest";
import { bibliographyTexts, inlineEngine, makeItem, person } from "../../test/inline-style.ts";
import { printText } from "../output/print-text.ts";

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

describe("entries", () => {
  const engine = inlineEngine({
    bibliography: {
      area: 'subsequent-author-substitute="—"',
      sort: '<key variable="title"/>',
      body: '<names variable="author"/><text variable="title" prefix=" "/><text variable="note" prefix=" "/>',
    },
  });
  const names = { author: [person("Doe", "Jane")] };

  it("are those of the bibliography, one after the other", () => {
    const items = ["Sea", "Ice", "Elk"].map((title) => makeItem({ names, fields: { title } }));
    expect(Array.from(engine.entries(items), ({ output }) => printText(output))).toEqual([
      "Jane Doe Elk",
      "— Ice",
      "— Sea",
    ]);
    expect([...engine.entries(items)]).toEqual(engine.bibliography(items));
    expect([...inlineEngine({}).entries(items)]).toEqual([]);
  });

  it("are made when they are asked for", () => {
    const printed: string[] = [];
    const items = ["Ice", "Sea"].map((title) =>
      makeItem({
        fields: {
          title,
          get note() {
            printed.push(title);
            return "";
          },
        },
      }),
    );
    const entries = engine.entries(items);
    expect(printed).toEqual([]);
    entries.next();
    expect(printed).toEqual(["Ice"]);
  });
});
