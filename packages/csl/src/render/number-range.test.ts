import { describe, expect, it } from "vitest";
import { entryText, inlineEngine, withFields } from "../../test/inline-style.ts";
import { printText } from "../output/print-text.ts";

describe("ranges in number variables printed by cs:text", () => {
  it.each([
    ["1-2", "1–2"],
    ["1 - 2", "1–2"],
    ["1-2, 4-5", "1–2, 4–5"],
    ["2&3", "2 & 3"],
    ["2 , 3", "2, 3"],
    ["III-IV", "III–IV"],
    ["1-2-3", "1-2-3"],
    ["12-a", "12-a"],
    ["No. 1-2", "No. 1-2"],
    ["Spring-Summer", "Spring-Summer"],
  ])("%s → %s", (issue, expected) => {
    expect(entryText('<text variable="issue"/>', withFields({ issue }))).toBe(expected);
  });
  it("leaves the numbers of reports and laws alone", () => {
    expect(entryText('<text variable="number"/>', withFields({ number: "110-43" }))).toBe("110-43");
  });

  it.each([
    ["text", "2-3", "2‑3"],
    ["number", "2-3", "2‑3"],
    ["text", "2–3", "2–3"],
    ["number", "2–3", "2–3"],
  ])("the locale's dash stands for a hyphen, not for a dash that was typed: cs:%s %s", (element, issue, expected) => {
    const terms = '<locale><terms><term name="page-range-delimiter">‑</term></terms></locale>';
    const engine = inlineEngine({ head: terms, citation: { body: `<${element} variable="issue"/>` } });
    expect(printText(engine.cite([{ item: withFields({ issue }) }]))).toBe(expected);
  });
});
