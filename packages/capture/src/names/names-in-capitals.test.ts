import { parseName } from "@citable/model";
import { describe, expect, it } from "vitest";
import { areInCapitals, usualCase } from "./names-in-capitals.ts";

describe("names in capitals", () => {
  it.each([
    ["PARR, C.", "Parr, C."],
    ["GARCÍA-LÓPEZ, MARÍA JOSÉ", "García-López, María José"],
    ["SMITH, JIM", "Smith, Jim"],
    ["CRANSTON, RHC", "Cranston, RHC"],
    ["КАНТЕМИР, ДМИТРИЙ", "Кантемир, Дмитрий"],
  ])("are written in the usual way: %s → %s", (shouted, usual) => {
    expect(areInCapitals([parseName(shouted)])).toBe(true);
    expect(usualCase(parseName(shouted))).toEqual(parseName(usual));
  });

  it.each([["Parr, C.|ROE, J."], ["Li, X."], ["NG, A."]])(
    "are so only when all are, and no abbreviations: %s",
    (list) => {
      expect(areInCapitals(list.split("|").map((name) => parseName(name)))).toBe(false);
    },
  );
});
