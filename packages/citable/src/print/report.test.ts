import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plain } from "../command-line/paint.ts";
import { issueLines, reportLine, reportLines } from "./report.ts";

describe("reportLines", () => {
  it("says what is missing with the rule, what is advised, what was repaired, and what is doubtful", () => {
    const item = { id: "a", type: "book", fields: {}, names: {}, dates: {} } as const;
    const lines = reportLines(
      {
        record: { item, evidence: [], issues: [{ code: "x", severity: "note", message: "Look at the foot." }] },
        citations: [],
        missing: [
          { field: "publisher", advice: "It is left out.", rule: "MLA 9, 5.54" },
          { field: "URL", advice: "Copy it.", rule: "" },
        ],
        advice: [{ topic: "passage", text: "It has no pages.", rule: "MLA 9" }],
        repairs: [{ name: "headword-case", what: "The headword keeps its case.", why: "It is cited as printed." }],
        issues: [{ code: "y", severity: "warning", message: "It is doubtful." }],
      },
      plain,
    );
    expect(lines).toEqual([
      "missing: publisher – It is left out (MLA 9, 5.54).",
      "missing: URL – Copy it.",
      "advice: It has no pages (MLA 9).",
      "repaired: The headword keeps its case – It is cited as printed.",
      "note: Look at the foot.",
      "warning: It is doubtful.",
    ]);
  });

  it("calls an error in the source a warning: the citation was printed all the same", () => {
    expect(issueLines([{ code: "x", severity: "error", message: "It is lost." }], plain)).toEqual([
      "warning: It is lost.",
    ]);
  });

  it("is one line, whatever a source says", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("a", "–", " ", "\t", "\r", "\n", "\v", "\u001b", "\u009b", "\u2028", "\u2029"),
        }),
        (text) => !/[\p{Cc}\u2028\u2029]/u.test(reportLine(plain, "note", text)),
      ),
    );
  });
});
