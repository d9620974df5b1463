import { describe, expect, it } from "vitest";
import { mergeRows, printTable, readTable } from "./table.ts";

const heading = ["style", "task", "ms"];
const rows = [
  ["apa", "load", "12"],
  ["", "the floor", "1"],
];

describe("tables of pages", () => {
  it("are read as they were written", () => {
    const page = `# Title\n\nWords.\n\n${printTable(heading, rows, 2)}\n\nMore | words.\n`;
    expect(page).toContain("| style | task | ms |\n| --- | --- | --: |\n| apa | load | 12 |");
    expect(readTable(page)).toEqual(rows);
    expect(readTable("# None\n")).toEqual([]);
  });

  it("take fresh rows in the place of old ones, and new ones beside their kin", () => {
    const fresh = [
      ["apa", "load", "11"],
      ["apa", "print", "5"],
      ["ieee", "load", "2"],
    ];
    expect(mergeRows(rows, fresh, 2)).toEqual([
      ["apa", "load", "11"],
      ["apa", "print", "5"],
      ["", "the floor", "1"],
      ["ieee", "load", "2"],
    ]);
  });
});
