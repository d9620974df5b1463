import { describe, expect, it } from "vitest";
import { plainText } from "../output/build.ts";
import { changeCase } from "./case.ts";
import { parseMarkup } from "./markup.ts";

function titled(text: string): string {
  return changeCase(parseMarkup(text), "title", "en").map(plainText).join("");
}

describe("title case (Title Case Conversion)", () => {
  it.each([
    ["lower-case words are capitalised", "lines on ice", "Lines on Ice"],
    ["small words stay small", "war and peace in the north", "War and Peace in the North"],
    ["but not as the first or last word", "of what men dream of", "Of What Men Dream Of"],
    ["a small word written large becomes small", "Peace Between The Wars", "Peace between the Wars"],
    ["nor after a colon", "amur: a river", "Amur: A River"],
    ["nor after a question", "whither? on exile", "Whither? On Exile"],
    ["words with capitals stay", "an iPhone for NASA and mcDonald", "An iPhone for NASA and mcDonald"],
    ["small words in capitals were meant so", "the OR gate", "The OR Gate"],
    ["parts of compounds are words", "long-distance day-to-day runs", "Long-Distance Day-to-Day Runs"],
    ["a slash parts words", "input/output control", "Input/Output Control"],
    ["Greek letters are symbols", "on β-carotene", "On β-Carotene"],
    ["brackets are looked through", "a (short) “brief” note", "A (Short) Brief Note"],
    ["nothing to do", "—", "—"],
  ])("%s: %s", (_, text, expected) => {
    expect(titled(text)).toBe(expected);
  });

  it("takes time by the length of the text only", () => {
    const long = `${"1".repeat(60_000)}a ${"ab-".repeat(20_000)} ${".".repeat(60_000)}`;
    expect(titled(long)).toHaveLength(long.length);
  });
});
