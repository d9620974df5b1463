import { describe, expect, it } from "vitest";
import { entryText, withFields } from "../../test/inline-style.ts";

describe("ranges in number variables printed by cs:text", () => {
  it.each([
    ["1-2", "1–2"],
    ["1 - 2", "1–2"],
    ["1-2, 4-5", "1–2, 4–5"],
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
});
