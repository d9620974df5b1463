import type { Item, Parsed } from "@citable/model";
import { expect, it } from "vitest";
import { FormatError, formatNamed } from "../index.ts";

async function* inPieces(text: string, length: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

async function streamed(name: string, text: string, length = 5): Promise<readonly Parsed<Item>[]> {
  const list: Parsed<Item>[] = [];
  for await (const parsed of formatNamed(name)?.readStream?.(inPieces(text, length)) ?? []) list.push(parsed);
  return list;
}

const list =
  "- id: a\n  title: |\n    One\n\n    - no item\n  type: book\n# a note\n- {id: b,\n  type: book,\n  title: Two\n}\n-\n  id: c\n  type: book\n  title: 'Three:\n    and more'\n";

it.each([
  ["a list", "csl-yaml", list],
  ["references below a key", "csl-yaml", `---\ntitle: A book\nreferences:\n${list}author:\n- no reference\n...\n`],
  ["references that are indented", "csl-yaml", `references:\n${list.replaceAll(/^(?=.)/gm, "   ")}other: x\n`],
  ["lines that end as in Windows", "csl-yaml", list.replaceAll("\n", "\r\n")],
  [
    "anchors and what refers to them",
    "csl-yaml",
    "- &one\n  id: a\n  type: book\n  publisher: &p House\n- id: b\n  type: book\n  publisher: *p\n",
  ],
  [
    "keys",
    "hayagriva",
    "# notes\na:\n  type: book\n  title: One\n\n'b c':\n  type: book\n  title: |\n    Two\nc: {type: book, title: T}\n",
  ],
  [
    "keys in quotes, plain ones that begin with marks, and long ones",
    "hayagriva",
    `"'\\"": {type: book, title: One}\n'it''s': {type: book}\n-a: {type: book}\n?b: {type: book}\n? ${"c".repeat(1100)}\n: type: book\n`,
  ],
])("reads %s as it does at once", async (_, name, text) => {
  for (const length of [1, 4, 1000]) {
    const items = (await streamed(name, text, length)).map(({ value }) => value);
    expect(items.length).toBeGreaterThan(1);
    expect(items).toEqual(formatNamed(name)?.read?.(text).value);
  }
});

it("tells of a fault with its line, and reads the others", async () => {
  const text = 'references:\n- id: a\n  type: book\n- id: b\n  title: \'open\n- id: c\n  type: book\n  title: "x"y\n';
  const parsed = await streamed("csl-yaml", text);
  expect(parsed.map(({ value }) => value.id)).toEqual(["a", "b", "c"]);
  expect(parsed.flatMap(({ issues }) => issues).map(({ at }) => at?.line)).toContain(8);
});

it.each(["csl-yaml", "hayagriva"])("%s: says when records are laid out otherwise", async (name) => {
  await expect(streamed(name, '[{"id": "a", "type": "book"}]')).rejects.toThrow(FormatError);
});
