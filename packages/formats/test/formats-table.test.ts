import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { formatsTable } from "../tools/formats-table.ts";

/** The lines without the padding that the formatter adds. */
function lines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.replaceAll(/[ -]*\|[ -]*/g, "|"))
    .filter((line) => line !== "");
}

it("docs/formats.md says what the formats carry today", () => {
  const file = readFileSync(join(import.meta.dirname, "../../../docs/formats.md"), "utf8");
  expect(lines(file)).toEqual(lines(formatsTable()));
});
