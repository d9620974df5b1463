import { describe, expect, it } from "vitest";
import { inlineEngine, makeItem, onDate, person } from "../../test/inline-style.ts";
import { printText } from "../output/print-text.ts";

const author = [person("Roe", "Zelda")];
const undated = [makeItem({ names: { author } }), makeItem({ names: { author } })];
const body = `<group delimiter=", "><names variable="author"><name form="short"/></names>
  <choose><if variable="issued"><date variable="issued"><date-part name="year"/></date></if><else><text value="n.d."/></else></choose></group>`;

describe("collapsing (Cite Collapsing)", () => {
  it("keeps cites whose year suffix has no place to print", () => {
    const area = 'collapse="year-suffix" disambiguate-add-year-suffix="true"';
    const engine = inlineEngine({ citation: { area, layout: 'delimiter="; "', body } });
    expect(printText(engine.cite(undated.map((item) => ({ item }))))).toBe("Roe, n.d., n.d.");
  });

  it("keeps the words after a cite that loses its author", () => {
    const engine = inlineEngine({ citation: { area: 'collapse="year"', layout: 'delimiter="; "', body } });
    const [first, second] = [2001, 2003].map((year) =>
      makeItem({ names: { author }, dates: { issued: onDate(year) } }),
    );
    if (first === undefined || second === undefined) throw new TypeError("Two items are needed.");
    expect(printText(engine.cite([{ item: first }, { item: second, suffix: "and passim" }]))).toBe(
      "Roe, 2001, 2003 and passim",
    );
  });
});
