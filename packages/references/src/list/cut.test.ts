import { describe, expect, it } from "vitest";
import { cutReferences } from "./cut.ts";
import { findReferenceSection } from "./section.ts";

function cut(text: string): readonly string[] {
  return cutReferences(text).map(({ start, end }) => text.slice(start, end));
}

describe("cutReferences", () => {
  it.each([
    [
      "numbers that count up",
      "[1] Ash, A. Ice, 2001.\nContinued here.\n[2] Birch, B. Sea, 2002.",
      ["[1] Ash, A. Ice, 2001.\nContinued here.", "[2] Birch, B. Sea, 2002."],
    ],
    [
      "numbers with stops",
      "1. Ash A. Ice. 2001.\n2. Birch B. Sea.\n2002. 3 p.\n3. Cole C. Sky. 2003.",
      ["1. Ash A. Ice. 2001.", "2. Birch B. Sea.\n2002. 3 p.", "3. Cole C. Sky. 2003."],
    ],
    [
      "hanging indents",
      "Ash, A. Ice. London:\n    Quay, 2001.\nBirch, B. Sea. Paris:\n    Port, 2002.",
      ["Ash, A. Ice. London:\n    Quay, 2001.", "Birch, B. Sea. Paris:\n    Port, 2002."],
    ],
    [
      "blank lines",
      "Ash, A. Ice. London:\nQuay, 2001.\n\nBirch, B. Sea. 2002.",
      ["Ash, A. Ice. London:\nQuay, 2001.", "Birch, B. Sea. 2002."],
    ],
    [
      "a line each",
      "Ash, A. Ice. London: Quay, 2001.\nBirch, B. Sea. Paris: Port, 2002.",
      ["Ash, A. Ice. London: Quay, 2001.", "Birch, B. Sea. Paris: Port, 2002."],
    ],
    [
      "lines broken without indent",
      "Ash, A. Ice. London and\nNew York: Quay, 2001.\nBirch, B. Sea. Paris: Port, 2002.",
      ["Ash, A. Ice. London and\nNew York: Quay, 2001.", "Birch, B. Sea. Paris: Port, 2002."],
    ],
    [
      "a list run together",
      "[1] Ash, A. Ice, 2001. [2] Birch, B. Sea, 2002. [3] Cole, C. Sky, 2003.",
      ["[1] Ash, A. Ice, 2001.", "[2] Birch, B. Sea, 2002.", "[3] Cole, C. Sky, 2003."],
    ],
    [
      "raised numbers",
      "¹ Ash, A. Ice, 2001.\n² Ibid., 45.\n³ See Birch, B. Sea, 2002.",
      ["¹ Ash, A. Ice, 2001.", "² Ibid., 45.", "³ See Birch, B. Sea, 2002."],
    ],
    ["one reference", "Ash, A. Ice. London: Quay, 2001.", ["Ash, A. Ice. London: Quay, 2001."]],
    ["nothing", " \n ", []],
  ])("cuts at %s", (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});

describe("findReferenceSection", () => {
  it.each([
    ["Prose here.\n\nReferences\n\nAsh, A. Ice. 2001.\n\nAppendix A\nMore.", "Ash, A. Ice. 2001."],
    ["Text.\nWorks Cited\nAsh, A. Ice. 2001.", "Ash, A. Ice. 2001."],
    ["Text.\n## Literaturverzeichnis\nAsh, A. Eis. 2001.", "Ash, A. Eis. 2001."],
    ["正文。\n参考文献\n[1] 王小明. 冰[J]. 海, 2001.", "[1] 王小明. 冰[J]. 海, 2001."],
  ])("finds what stands under the heading of %j", (text, expected) => {
    const section = findReferenceSection(text);
    expect(section && text.slice(section.start, section.end)).toBe(expected);
  });

  it("finds none in prose", () => {
    expect(findReferenceSection("It was a cold day.\nNothing was cited.")).toBeUndefined();
  });
});
