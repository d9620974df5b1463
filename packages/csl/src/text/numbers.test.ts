import { describe, expect, it } from "vitest";
import { isNumeric, isPlural, roman, splitNumbers } from "./numbers.ts";

describe("isNumeric (Choose, is-numeric)", () => {
  it.each(["2", " 12 ", "2nd", "D2", "L2d", "2, 3", "2-4", "2 & 3", "2–4", "1, 3-5", "iv", "lxii", "xi–xvi", "v, 3"])(
    "%s is a number",
    (value) => {
      expect(isNumeric(value)).toBe(true);
    },
  );
  it.each(["", "second", "2nd edition", "no. 5", "fourth, 4", "2 and 3", "IV", "c", "mix", "xi–"])(
    "“%s” is none",
    (value) => {
      expect(isNumeric(value)).toBe(false);
    },
  );
});

describe("isPlural (Label, contextual)", () => {
  it.each(["1-3", "1–3", "1, 3", "5 & 6", "5 and 6", "ii-iv", "12a-c", "7; 9"])("%s is more than one", (value) => {
    expect(isPlural(value)).toBe(true);
  });
  it.each(["1", "12", "IV", "chap", "", "a-b", "TR-88-14", "US 4,123,456", "No. 1-2", "civic-life"])(
    "“%s” is one",
    (value) => {
      expect(isPlural(value)).toBe(false);
    },
  );
  it("looks at a long word once", () => {
    expect(isPlural("i".repeat(100_000))).toBe(false);
  });
});

describe("roman", () => {
  it.each([
    [1, "i"],
    [4, "iv"],
    [9, "ix"],
    [14, "xiv"],
    [40, "xl"],
    [1990, "mcmxc"],
    [5000, "mmmmm"],
    [5001, "5001"],
    [0, "0"],
    [-3, "-3"],
  ])("%d → %s", (number, expected) => {
    expect(roman(number)).toBe(expected);
  });
});

describe("splitNumbers", () => {
  it("parts numbers from what stands between, and loses nothing", () => {
    expect(splitNumbers("A12b – 14 ff.")).toEqual([
      { kind: "number", prefix: "A", digits: "12", suffix: "b" },
      { kind: "between", text: " – " },
      { kind: "number", prefix: "", digits: "14", suffix: "" },
      { kind: "between", text: " ff." },
    ]);
  });
});
