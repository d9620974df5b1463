import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePositionedJson, type JsonNode } from "./positioned-json.ts";

function plain(node: JsonNode): unknown {
  switch (node.kind) {
    case "object":
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
    case "list":
      return node.items.map(plain);
    case "null":
      return null;
    case "text":
    case "number":
    case "flag":
      return node.value;
    default:
      return node satisfies never;
  }
}

describe("parsePositionedJson", () => {
  it("reads what JSON.parse reads", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const { value: node } = parsePositionedJson(text);
        expect(node && plain(node)).toEqual(JSON.parse(text));
      }),
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { value, issues } = parsePositionedJson(text);
        expect(value === undefined).toBe(issues.length > 0);
      }),
    );
  });

  it("knows where each value stands", () => {
    const { value } = parsePositionedJson('{\n  "a": [true,\n    "b"]\n}');
    expect(value).toMatchObject({
      at: { line: 1, column: 1 },
      entries: [
        {
          key: "a",
          at: { line: 2, column: 3 },
          value: { items: [{ at: { line: 2, column: 9 } }, { at: { line: 3, column: 5 } }] },
        },
      ],
    });
  });

  it.each([
    ["", 1, 1, "A value is expected here."],
    ['{"a": 1,}', 1, 9, "A key in double quotes is expected here."],
    ['{"a" 1}', 1, 6, "A colon is expected after “a”."],
    ['{"a": 1\n "b": 2}', 2, 2, "A comma or } is expected here."],
    ["[1 2]", 1, 4, "A comma or ] is expected here."],
    ['{"a": "b\n"}', 1, 7, "A text in double quotes does not end, or has a character that is not allowed."],
    ['{"a": 1, "a": 2}', 1, 10, "“a” is here twice."],
    ["{} x", 1, 4, "There is something after the end of the JSON."],
    ["[".repeat(30), 1, 22, "It nests deeper than 20 levels."],
  ])("tells what is wrong in %j, and where", (text, line, column, message) => {
    expect(parsePositionedJson(text)).toEqual({
      value: undefined,
      issues: [{ code: "not-json", severity: "error", message, at: { line, column } }],
    });
  });
});
