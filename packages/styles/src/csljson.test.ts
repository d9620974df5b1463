import { parseStyle } from "@citable/csl";
import { describe, expect, it } from "vitest";
import { elementFromCsljson, styleFromCsljson } from "./csljson.ts";

describe("elementFromCsljson", () => {
  it("reads names, attributes, children and texts", () => {
    const tree = { n: "terms", c: [{ n: "term", a: { name: "and" }, c: ["and"] }, { n: "term" }] };
    expect(elementFromCsljson(tree)).toEqual({
      name: "terms",
      attributes: {},
      children: [
        { name: "term", attributes: { name: "and" }, children: ["and"] },
        { name: "term", attributes: {}, children: [] },
      ],
    });
  });

  it("resolves the references that some trees still hold", () => {
    const tree = { n: "text", a: { value: "&#8212;&amp;x", prefix: "R&D" }, c: ["&lt;&unknown;"] };
    expect(elementFromCsljson(tree)).toEqual({
      name: "text",
      attributes: { value: "—&x", prefix: "R&D" },
      children: ["<&unknown;"],
    });
  });

  it.each([
    ["no node", undefined],
    ["a list", []],
    ["no name", { a: {} }],
    ["a name that is a number", { n: 1 }],
    ["attributes that are no texts", { n: "x", a: { b: 1 } }],
    ["children that are no list", { n: "x", c: "y" }],
    ["a child that is no node", { n: "x", c: [1] }],
  ])("refuses %s", (_, tree) => {
    expect(() => elementFromCsljson(tree)).toThrow(/csljson/);
  });

  it("refuses trees without end", () => {
    let tree: unknown = { n: "x" };
    for (let depth = 0; depth < 300; depth += 1) tree = { n: "x", c: [tree] };
    expect(() => elementFromCsljson(tree)).toThrow("nests deeper than 200");
  });
});

it("styleFromCsljson puts id and title where the emptied cs:info has none", () => {
  const tree = {
    n: "style",
    a: { class: "in-text" },
    c: [
      {
        n: "info",
        c: [{ n: "title" }, { n: "id" }, { n: "author", c: [{ n: "name" }] }, { n: "category", a: { field: "law" } }],
      },
      { n: "citation", c: [{ n: "layout", c: [{ n: "text", a: { value: "x" } }] }] },
    ],
  };
  const { info, kind } = parseStyle(styleFromCsljson(tree, { id: "our-law", title: "Our Law" }));
  expect(kind).toBe("independent");
  expect(info).toEqual({
    id: "http://www.zotero.org/styles/our-law",
    title: "Our Law",
    fields: ["law"],
    issn: [],
    authors: [],
  });
});
