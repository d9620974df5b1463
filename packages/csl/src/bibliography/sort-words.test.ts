import { describe, expect, it } from "vitest";
import { printText } from "../output/print-text.ts";
import { bibliographyTexts, inlineEngine, institution, makeItem, person, withFields } from "../../test/inline-style.ts";

describe("sort keys (Sorting)", () => {
  const byAuthor = inlineEngine({
    bibliography: { sort: '<key variable="author"/>', body: '<names variable="author"><name form="short"/></names>' },
  });

  it("pass over apostrophes and hyphens within a word", () => {
    const names = ["Okafor", "O’Malley", "O-Nell", "Oma", "Omz"].map((family) => [person(family, "A")]);
    const items = names.map((author) => makeItem({ names: { author } }));
    expect(bibliographyTexts(byAuthor, items)).toEqual(["Okafor", "Oma", "O’Malley", "Omz", "O-Nell"]);
  });

  it("pass over the English article of an institution (Name-part Order)", () => {
    const authors = [person("Stone"), institution("The Royal Society"), person("Rowe"), institution("A Club")];
    const items = authors.map((author) => makeItem({ names: { author: [author] } }));
    expect(bibliographyTexts(byAuthor, items)).toEqual(["A Club", "Rowe", "The Royal Society", "Stone"]);
  });

  it.each([
    ["primary-name", ["Jane Doe", "John Doe"]],
    ["all-names", ["Jane Doe", "John Doe"]],
    ["by-cite", ["John Doe", "Jane Doe"]],
    ["primary-name-with-initials", ["John Doe", "Jane Doe"]],
  ])("take whole given names where the rule spells them out, and only there: %s", (rule, order) => {
    const engine = inlineEngine({
      head: '<macro name="author"><names variable="author"><name initialize-with=". "/></names></macro>',
      citation: {
        area: `disambiguate-add-givenname="true" givenname-disambiguation-rule="${rule}"`,
        body: '<text macro="author"/>',
      },
      bibliography: {
        sort: '<key macro="author"/><key variable="issued"/>',
        body: '<names variable="author"/>',
      },
    });
    const items = ["John", "Jane"].map((given, index) =>
      makeItem({
        names: { author: [person("Doe", given)] },
        dates: { issued: { kind: "calendar", start: { year: 1990 + index } } },
      }),
    );
    expect(bibliographyTexts(engine, items)).toEqual(order);
  });

  it.each([
    ["long names as the entries do", "long", "John Doe; Jane Doe; Doe & Roe"],
    ["short names as they print", "short", "Jane Doe; John Doe; Doe & Roe"],
  ])("of cites take %s, whatever tells the cites apart", (_, form, text) => {
    const engine = inlineEngine({
      head: `<macro name="key"><names variable="author"><name form="${form}" initialize-with=". "/></names></macro>`,
      citation: {
        area: 'disambiguate-add-givenname="true"',
        sort: '<key macro="key"/>',
        layout: 'delimiter="; "',
        body: '<names variable="author"><name form="short" and="symbol"/></names>',
      },
    });
    const [jane, john, roe] = [person("Doe", "Jane"), person("Doe", "John"), person("Roe", "Zelda")];
    const cites = [[john, roe], [john], [jane]].map((author, index) => ({
      item: makeItem({ id: String(index), names: { author } }),
    }));
    expect(printText(engine.cite(cites))).toBe(text);
  });

  it.each(["ascending", "descending"])("put items last for which a macro prints “n.d.”: %s", (direction) => {
    const engine = inlineEngine({
      head: `<macro name="year"><choose>
        <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
        <else><text term="no date"/></else>
      </choose></macro>`,
      bibliography: { sort: `<key macro="year" sort="${direction}"/>`, body: '<text variable="title"/>' },
    });
    const dated = withFields({ title: "dated" }, { dates: { issued: { kind: "calendar", start: { year: 2001 } } } });
    expect(bibliographyTexts(engine, [withFields({ title: "undated" }), dated])).toEqual(["dated", "undated"]);
  });

  it("put seasons after the bare year and before its months", () => {
    const byDate = inlineEngine({
      bibliography: { sort: '<key variable="issued"/>', body: '<text variable="title"/>' },
    });
    const points = { may: { month: 5 }, autumn: { season: 3 }, bare: {}, spring: { season: 1 } };
    const items = Object.entries(points).map(([title, part]) =>
      withFields({ title }, { dates: { issued: { kind: "calendar", start: { year: 2001, ...part } } } }),
    );
    expect(bibliographyTexts(byDate, items)).toEqual(["bare", "spring", "autumn", "may"]);
  });
});
