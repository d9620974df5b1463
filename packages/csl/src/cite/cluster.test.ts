import { describe, expect, it } from "vitest";
import { inlineEngine, withFields } from "../../test/inline-style.ts";
import { printHtml } from "../output/print-html.ts";
import { printText } from "../output/print-text.ts";
import { capitalizeNoteStart } from "./capitalize.ts";
import { citationLabel } from "./citation-label.ts";
import { makeItem, onDate, person, institution } from "../../test/inline-style.ts";
import type { Output } from "../output/tree.ts";

describe("a citation of several cites", () => {
  const engine = inlineEngine({
    citation: { layout: 'prefix="(" suffix=")" delimiter="; " font-style="italic"', body: '<text variable="title"/>' },
  });
  const [a, b, nothing] = [withFields({ title: "A" }), withFields({ title: "B" }), withFields({})];

  it.each([
    ["in a row", [{ item: a }, { item: b }], "(A; B)"],
    ["one that prints nothing is left out", [{ item: a }, { item: nothing }, { item: b }], "(A; B)"],
    ["words around a cite keep a space", [{ item: a, prefix: "see", suffix: "passim" }], "(see A passim)"],
    ["but punctuation keeps close", [{ item: a, suffix: ", passim" }], "(A, passim)"],
    ["a comma of the writer's needs no delimiter", [{ item: a, suffix: "," }, { item: b }], "(A, B)"],
    ["nothing at all", [{ item: nothing }], ""],
    ["no cites", [], ""],
  ])("%s", (_, cites, expected) => {
    expect(printText(engine.cite(cites))).toBe(expected);
  });

  it("prints a place once, also where the style asks for it again", () => {
    const again = inlineEngine({
      citation: {
        body: `<text variable="title"/><group delimiter=" " prefix=", "><label variable="locator" form="short"/>
          <text variable="locator"/></group><text variable="locator" prefix=" at "/>`,
      },
    });
    expect(printText(again.cite([{ item: a, locator: "12", label: "page" }]))).toBe("A, p. 12");
  });

  it("reads the markup of affixes, and no other", () => {
    const html = printHtml(engine.cite([{ item: a, prefix: "<i>cf.</i> <script>" }]));
    expect(html).toBe("<i>(</i>cf.<i> &lt;script&gt; A)</i>");
  });
});

const last = (output: Output | undefined): string =>
  output === undefined ? "" : output.kind === "text" ? output.text : last(output.children.at(-1));

describe("capitalizeNoteStart", () => {
  const ibid: Output = { kind: "text", text: "ibid.", origin: { kind: "term", term: "ibid" } };
  const before = (text: string): Output => ({
    kind: "group",
    children: [{ kind: "text", text, origin: { kind: "affix" } }, ibid],
  });

  it.each([
    ["at the start", ibid, "Ibid."],
    ["after a sentence", before("On this see Smith. "), "Ibid."],
    ["after an opening bracket", before("("), "Ibid."],
    ["after one abbreviated word", before("Cf. "), "ibid."],
    ["after words", before("see also "), "ibid."],
  ])("%s", (_, output, expected) => {
    expect(last(capitalizeNoteStart(output))).toBe(expected);
  });

  it("makes nothing of nothing", () => {
    expect(capitalizeNoteStart(undefined)).toBeUndefined();
  });
});

describe("citationLabel", () => {
  const years = { issued: onDate(1998) };
  it.each([
    ["one author", [person("Doe")], "Doe98"],
    ["a longer name", [person("Humboldt")], "Humb98"],
    ["two authors", [person("Roe"), person("Noakes")], "RoNo98"],
    ["three authors", [person("Ash"), person("Birch"), person("Cedar")], "AsBC98"],
    ["four and more", [person("Ash"), person("Birch"), person("Cedar"), person("Dell"), person("Elm")], "ABCD98"],
    ["an institution", [institution("The Observatory")], "Theo98"],
    ["a name with an apostrophe and a capital within", [person("L’Hermite"), person("MacLeod")], "LhMa98"],
  ])("%s", (_, author, expected) => {
    expect(citationLabel(makeItem({ names: { author }, dates: years }))).toBe(expected);
  });

  it("goes by editors, by the title, by the year before the common era, or says nothing", () => {
    expect(citationLabel(makeItem({ names: { editor: [person("Doe")] }, dates: { issued: onDate(-44) } }))).toBe(
      "Doe44",
    );
    expect(citationLabel(withFields({ title: "<i>A</i> report" }, { dates: years }))).toBe("Arep98");
    expect(citationLabel(makeItem())).toBeUndefined();
  });
});
