import { describe, expect, it } from "vitest";
import { StyleError } from "./errors.ts";
import { childNamed, parseXml, renderingTree, textContent, type XmlElement } from "./xml.ts";

function failure(source: string): StyleError {
  try {
    parseXml(source);
  } catch (error) {
    if (error instanceof StyleError) return error;
    throw error;
  }
  throw new Error("It was read.");
}

describe("parseXml", () => {
  it("reads elements, attributes, text and CDATA, and drops prefixes", () => {
    const root = parseXml(
      '<?xml version="1.0"?>\n<cs:style class="note"><info>a &amp; <![CDATA[<b>]]></info></cs:style>',
    );
    expect([root.name, root.attributes["class"], root.at?.line]).toEqual(["style", "note", 2]);
    expect(textContent(root)).toBe("a & <b>");
    expect(childNamed(root, "info")?.at).toMatchObject({ line: 2 });
  });

  it.each([
    ["a tag that is not closed", "<style>\n  <info>\n</style>", 3, /not well-formed XML/],
    ["text before the style", "<a/>Dear style,", 1, /not well-formed XML/],
    ["an unknown entity", "<a>&nbsp;</a>", 1, /not well-formed XML/],
    ["entities of its own", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 1, /declares entities, which are not allowed/],
    ["an endless nest", "<a>".repeat(1000), 1, /nests deeper than 200 elements/],
  ])("refuses %s, and says where", (_, source, line, message) => {
    const error = failure(source);
    expect(error.message).toMatch(message);
    expect(error.at?.line).toBe(line);
    expect(error.at?.column).toBeGreaterThan(0);
    expect(error.message).toContain(`(line ${line}, column ${error.at?.column})`);
  });

  it.each([
    ["Dear style,", /not XML: it does not begin with/],
    ["<!doctype html><html></html>", /a web page/],
    ["<html></html>", /a web page/],
  ])("says what it is instead: %s", (source, message) => {
    expect(failure(source).message).toMatch(message);
  });

  it.each(["", "   \n", "<!-- nothing -->"])("refuses an empty file: “%s”", (source) => {
    expect(failure(source).message).toMatch(/empty|no elements|not well-formed/);
  });

  it("refuses what is longer than any style", () => {
    expect(failure(`<a>${" ".repeat(4_000_000)}</a>`).message).toMatch(/4000007 characters long/);
  });
});

it("refuses a ready tree in which one element stands in more places than can be looked at", () => {
  let tree: XmlElement = { name: "group", attributes: {}, children: [] };
  for (let level = 0; level < 30; level += 1) tree = { ...tree, children: [tree, tree] };
  expect(() => renderingTree(tree)).toThrow(new StyleError("The style has over 100000 elements."));
});
