import { expect, it } from "vitest";
import { cslYaml } from "../csl-yaml/format.ts";
import { FormatError } from "../format.ts";
import { cslJson } from "./format.ts";

const one = { id: "a", type: "book", title: "A", issued: { "date-parts": [[2004, 5]] } };
const two = { id: "b", type: "article-journal", title: 'B {"x": [1]}', author: [{ family: "Doe" }] };

it.each([
  ["a list", JSON.stringify([one, two]), 2],
  ["one item", JSON.stringify(one), 1],
  ["items within an object", JSON.stringify({ items: [one, two] }), 2],
  ["one item a line", `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`, 2],
  ["a list that is cut off", JSON.stringify([one, two, one]).slice(0, -20), 2],
  ["a file with a mark of byte order", `\uFEFF${JSON.stringify([one])}`, 1],
])("reads %s", (_, text, count) => {
  expect(cslJson.read?.(text).value.map(({ id }) => id)).toEqual(["a", "b"].slice(0, count));
});

it.each(["", "nothing", "[", '{"a": '])("says in one sentence that %j is no JSON", (text) => {
  expect(() => cslJson.read?.(text)).toThrow(FormatError);
  expect(() => cslJson.read?.(text)).toThrow(/^The text is not JSON: .*\(line 1, column \d+\)$/);
});

it("reads a stream, wherever it is cut", async () => {
  const text = JSON.stringify([one, two], undefined, 2);
  for (const size of [1, 5, 1000]) {
    const pieces = async function* (): AsyncGenerator<string> {
      for (let start = 0; start < text.length; start += size) yield text.slice(start, start + size);
    };
    const items = [];
    for await (const { value } of cslJson.readStream?.(pieces()) ?? []) items.push(value);
    expect(items).toEqual(cslJson.read?.(text).value);
  }
});

it("writes and reads CSL-YAML with dates that people can read", () => {
  const items = cslJson.read?.(JSON.stringify([one, two])).value ?? [];
  const { text, issues } = cslYaml.write?.(items) ?? { text: "", issues: [] };
  expect(issues).toEqual([]);
  expect(text).toBe(
    "references:\n  - id: a\n    type: book\n    title: A\n    issued: 2004-05\n  - id: b\n    type: article-journal\n" +
      "    title: 'B {\"x\": [1]}'\n    author:\n      - family: Doe\n",
  );
});

it("reads the front matter of a Markdown file and Pandoc's old dates", () => {
  const text =
    "---\ntitle: Essay\nreferences:\n- id: a\n  type: book\n  issued:\n  - year: 2004\n    month: 5\n---\n\n# Text: {\n";
  expect(cslYaml.read?.(text).value).toMatchObject([
    { id: "a", dates: { issued: { start: { year: 2004, month: 5 } } } },
  ]);
});
