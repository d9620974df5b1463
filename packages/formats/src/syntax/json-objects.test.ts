import { expect, it } from "vitest";
import { JsonObjects } from "./json-objects.ts";

it.each([
  ["a list", '[{"a": 1}, {"b": {"c": [2]}}]', ['{"a": 1}', '{"b": {"c": [2]}}']],
  ["lines", '{"a": "}"}\n{"b": "\\"{"}', ['{"a": "}"}', '{"b": "\\"{"}']],
  ["a list in an object", '{"x": {"y": 1}, "items" : [{"a": 1}, {"b": [{}]}], "z": "q"}', ['{"a": 1}', '{"b": [{}]}']],
  ["several such objects", '[{"items": [{"a": 1}]}, {"items": [{"b": 2}], "c": [3]}]', ['{"a": 1}', '{"b": 2}']],
  ["a list of that name further in", '{"a": {"items": [{"b": 2}]}}', ['{"a": {"items": [{"b": 2}]}}']],
  ["a text of that name", '{"a": "items", "b": [{}]}', ['{"a": "items", "b": [{}]}']],
  ["a value of that name in a list", '{"a": ["items", [{}]]}', ['{"a": ["items", [{}]]}']],
  ["an object in place of the list", '{"items": {"a": 1}}', ['{"items": {"a": 1}}']],
])("cuts %s, in pieces of any length", (_, text, expected) => {
  for (const length of [1, 2, 3, 7, text.length]) {
    const objects = new JsonObjects(["items"]);
    const pieces = Array.from({ length: Math.ceil(text.length / length) }, (__, at) =>
      text.slice(at * length, (at + 1) * length),
    );
    expect(pieces.flatMap((piece) => objects.push(piece))).toEqual(expected);
  }
});
