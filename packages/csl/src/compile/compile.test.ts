import { describe, expect, it } from "vitest";
import { entryText, inlineEngine, makeItem, withFields } from "../../test/inline-style.ts";
import { StyleError } from "../errors.ts";

function macro(name: string, body: string): string {
  return `<macro name="${name}">${body}</macro>`;
}

function call(name: string): string {
  return `<text macro="${name}"/>`;
}

/** Each macro calls the next one `width` times: width ** depth elements. */
function fanOut(width: number, depth: number, leaf: string): string {
  const levels = Array.from({ length: depth }, (_, level) => macro(`m${level}`, call(`m${level + 1}`).repeat(width)));
  return levels.join("") + macro(`m${depth}`, leaf);
}

describe("macros", () => {
  it.each([
    [
      "that are missing",
      call("none"),
      "",
      /no macro called “none”; add it, or call another\. \(line \d+, column \d+\)/,
    ],
    ["that call themselves", call("a"), macro("a", call("a")), /The macro “a” calls itself/],
    ["that go round in a circle", call("a"), macro("a", call("b")) + macro("b", call("a")), /calls itself/],
    [
      "that call themselves in a substitute",
      call("a"),
      macro("a", `<names variable="author"><substitute>${call("a")}</substitute></names>`),
      /calls itself/,
    ],
  ])("%s are refused", (_, body, head, message) => {
    expect(() => inlineEngine({ head, citation: { body } })).toThrow(StyleError);
    expect(() => inlineEngine({ head, citation: { body } })).toThrow(message);
  });

  it("are refused in a sort key as well", () => {
    expect(() => inlineEngine({ citation: { body: "", sort: '<key macro="none"/>' } })).toThrow(
      /no macro called “none”/,
    );
  });

  it("called twice print twice", () => {
    const engine = inlineEngine({ head: macro("a", '<text value="x"/>'), citation: { body: call("a") + call("a") } });
    expect(engine.cite([{ item: makeItem() }]).blocks[0]?.runs.map((run) => run.text)).toEqual(["x", "x"]);
  });
});

describe("hostile styles end in a StyleError, soon", () => {
  it.each([
    ["a thousand million elements", fanOut(10, 9, '<text value="lol"/>')],
    ["and none of them printed", fanOut(10, 9, '<text variable="note"/>')],
    ["choices", fanOut(10, 9, '<choose><if type="book"><text value="x"/></if></choose>')],
    ["names", fanOut(10, 5, '<names variable="author"/>')],
    ["tests of disambiguate", fanOut(10, 9, '<choose><if disambiguate="true"><text value="x"/></if></choose>')],
    ["long fields", fanOut(10, 4, '<text variable="abstract" text-case="uppercase"/>')],
    ["long chains", fanOut(1, 3000, '<text value="x"/>')],
  ])("%s", (_, head) => {
    const author = Array.from({ length: 5000 }, (__, index) => ({ kind: "literal", literal: `N${index}` }) as const);
    const item = withFields({ abstract: "Long. ".repeat(5000) }, { names: { author } });
    expect(() => {
      const engine = inlineEngine({ head, citation: { body: call("m0") }, bibliography: { body: call("m0") } });
      engine.cite([{ item }]);
    }).toThrow(StyleError);
  });

  it("say how far is too far", () => {
    const chain = fanOut(1, 600, '<text value="x"/>');
    expect(() => inlineEngine({ head: chain, citation: { body: call("m0") } })).toThrow(/nest deeper than 500/);
    const engine = inlineEngine({ head: fanOut(10, 6, '<text value="x"/>'), citation: { body: call("m0") } });
    expect(() => engine.cite([{ item: makeItem({ id: "greedy" }) }])).toThrow(
      /Printing the item “greedy” takes more than 100000 steps/,
    );
  });

  it("while long chains of macros that are no worse than real ones print", () => {
    const engine = inlineEngine({ head: fanOut(1, 200, '<text value="x"/>'), citation: { body: call("m0") } });
    expect(engine.cite([{ item: makeItem() }]).blocks).toHaveLength(1);
  });
});

describe("variables that CSL does not have", () => {
  it.each(["constructor", "toString", "__proto__", "hasOwnProperty", "no-such-variable"])(
    "%s prints nothing",
    (name) => {
      expect(entryText(`[<text variable="${name}"/><number variable="${name}"/>]`, makeItem())).toBe("");
      expect(
        entryText(`<text value="x"/><choose><if variable="${name}"><text value="y"/></if></choose>`, makeItem()),
      ).toBe("x");
      expect(entryText(`<group><label variable="${name}"/><text value="x"/></group>`, makeItem())).toBe("x");
    },
  );
});
