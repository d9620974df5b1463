import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inlineEngine, makeItem, onDate, person, withFields } from "../../test/inline-style.ts";
import { anySettled } from "../../test/settled.ts";
import { printText } from "../output/print-text.ts";
import type { Settled } from "../output/tree.ts";
import { explainedRuns, explainSpan } from "./span.ts";
import { explainVariable } from "./variable.ts";

const engine = inlineEngine({
  head: `
    <macro name="who"><names variable="author"><name/><substitute><names variable="editor"/><text variable="title"/></substitute></names></macro>
    <macro name="when"><date variable="issued" form="numeric" date-parts="year"/></macro>
    <macro name="what"><group delimiter=", "><text variable="title" font-style="italic"/><text macro="when"/></group></macro>
    <macro name="never"><text variable="note"/></macro>`,
  citation: { body: '<names variable="author"><name form="short"/></names><text variable="locator" prefix=" "/>' },
  bibliography: {
    body: `<group delimiter=". ">
      <text macro="who"/><text macro="what"/>
      <choose><if type="chapter"><group delimiter=" "><text term="in"/><text variable="container-title"/></group></if></choose>
      <names variable="translator"><name/><substitute><text variable="publisher"/></substitute></names>
      <number variable="volume"/></group>`,
  },
});

const book = makeItem({
  type: "book",
  fields: { title: "Walden", volume: "2", publisher: "Ticknor" },
  names: { author: [person("Thoreau", "Henry")], translator: [person("Roe", "Ann")] },
  dates: { issued: onDate(1854) },
});

function only(settled: readonly { readonly output: Settled }[]): Settled {
  return settled[0]?.output ?? { blocks: [] };
}

describe("explainSpan", () => {
  const output = only(engine.bibliography([book]));
  const text = printText(output);

  it.each([
    ["Walden", { kind: "variable", variable: "title", macro: "what" }],
    ["Henry", { kind: "variable", variable: "author", macro: "who" }],
    ["1854", { kind: "variable", variable: "issued", part: "year", macro: "when" }],
    [", 1", { kind: "affix" }],
  ])("%s", (words, origin) => {
    const start = text.indexOf(words);
    expect(explainSpan(output, start, start + 1)).toMatchObject([{ start, origin }]);
  });

  it("says where the element stands in the style's file", () => {
    const start = text.indexOf("Walden");
    expect(explainSpan(output, start, start + 1)[0]?.origin?.at?.line).toBeGreaterThan(1);
  });

  it("names the terms", () => {
    const chapter = { ...book, type: "chapter" as const, fields: { "container-title": "Essays" } };
    const entry = only(engine.bibliography([chapter]));
    const start = printText(entry).toLowerCase().indexOf("in essays");
    expect(explainSpan(entry, start, start + 1)).toMatchObject([{ origin: { kind: "term", term: "in" } }]);
  });

  it("answers with every run that a span touches, and with none for an empty one", () => {
    const start = text.indexOf("Walden");
    expect(explainSpan(output, start + 2, start + 8).map((run) => run.text)).toStrictEqual(["Walden", ", "]);
    expect(explainSpan(output, start, start)).toStrictEqual([]);
    expect(explainSpan(output, text.length, text.length + 9)).toStrictEqual([]);
  });

  it("has its places in the plain text", () => {
    fc.assert(
      fc.property(anySettled, (settled) => {
        const plain = printText(settled);
        for (const run of explainedRuns(settled)) expect(plain.slice(run.start, run.end)).toBe(run.text);
      }),
    );
  });
});

describe("explainVariable", () => {
  it("finds what printed, with the macros on the way", () => {
    expect(explainVariable(engine, book, "issued", "bibliography")).toMatchObject({
      kind: "printed",
      runs: [{ text: "1854" }],
      places: [{ element: "date", macros: ["what", "when"] }],
    });
  });

  it("finds a name in all its parts", () => {
    const explanation = explainVariable(engine, book, "author", "bibliography");
    expect(explanation.kind === "printed" && explanation.runs.map((run) => run.text)).toStrictEqual([
      "Henry",
      "Thoreau",
    ]);
  });

  it.each([
    ["the style does not call it", book, "note", { kind: "not-called" }],
    [
      "it is called in a branch that is not taken",
      withFields({ "container-title": "Essays" }),
      "container-title",
      { kind: "branch-not-taken", places: [{ element: "text", macros: [] }] },
    ],
    ["the item has none", withFields({ title: "x" }), "volume", { kind: "empty", places: [{ element: "number" }] }],
    [
      "the names that it would stand for are there",
      book,
      "publisher",
      { kind: "substitute-not-needed", places: [{ element: "text" }] },
    ],
    ["it is printed in place of names", withFields({ title: "x" }), "title", { kind: "printed" }],
  ] as const)("%s", (_, item, variable, expected) => {
    expect(explainVariable(engine, item, variable, "bibliography")).toMatchObject(expected);
  });

  it("looks at one form alone", () => {
    expect(explainVariable(engine, book, "title", "citation")).toStrictEqual({ kind: "not-called" });
  });

  it("says what left a value out with it", () => {
    const body = '<names variable="author"><name/><substitute><text variable="title"/></substitute></names>';
    const untitled = inlineEngine({ citation: { body } });
    const cite = { item: withFields({ title: "x" }), suppressAuthor: true };
    expect(explainVariable(untitled, cite, "title", "citation")).toMatchObject({
      kind: "dropped",
      places: [{ element: "text" }],
      by: { element: "names" },
    });
  });

  it("says that a variable has been printed through names before", () => {
    const editors = inlineEngine({
      citation: {
        body: `<names variable="author"><substitute><names variable="editor"/></substitute></names>
          <names variable="editor" prefix=" / "/>`,
      },
    });
    const item = makeItem({ names: { editor: [person("Roe", "Ann")] } });
    const explanation = explainVariable(editors, item, "editor", "citation");
    expect(explanation).toMatchObject({ kind: "printed", places: [{ element: "names" }] });
  });

  it("says that a cite leaves its author out", () => {
    expect(explainVariable(engine, { item: book, suppressAuthor: true }, "author", "citation")).toMatchObject({
      kind: "suppressed",
    });
  });

  it("knows what a cite adds", () => {
    expect(explainVariable(engine, { item: book, locator: "12" }, "locator", "citation")).toMatchObject({
      kind: "printed",
      runs: [{ text: "12" }],
    });
    expect(explainVariable(engine, book, "locator", "citation")).toMatchObject({ kind: "empty" });
  });

  it("says what a short form printed", () => {
    const short = inlineEngine({ citation: { body: '<text variable="title" form="short"/>' } });
    const item = withFields({ title: "A Long Title", "title-short": "Title" });
    expect(explainVariable(short, item, "title-short", "citation")).toMatchObject({ runs: [{ text: "Title" }] });
    const long = inlineEngine({ citation: { body: '<text variable="title"/>' } });
    expect(explainVariable(long, item, "title-short", "citation")).toEqual({ kind: "not-called" });
  });

  it("needs a bibliography to explain one", () => {
    const none = inlineEngine({ citation: { body: '<text variable="title"/>' } });
    expect(() => explainVariable(none, book, "title", "bibliography")).toThrow(TypeError);
  });
});
