import { describe, expect, it } from "vitest";

import { findSurprises } from "./expected-failures.ts";
import type { Outcome } from "./outcome.ts";

const reason = { reason: "It contradicts the specification.", section: "Cite Grouping" };

function outcome(name: string, passed: boolean): Outcome {
  return { name, passed, expected: "", got: "" };
}

describe("findSurprises", () => {
  it("finds nothing where the list tells all failures and nothing else", () => {
    expect(findSurprises([outcome("a", true), outcome("b", false)], { b: reason }, true)).toEqual([]);
  });

  it("tells a failure that is not listed, a listed one that passes, a name that is no fixture", () => {
    const outcomes = [outcome("a", false), outcome("b", true)];
    expect(findSurprises(outcomes, { b: reason, c: reason }, true)).toEqual([
      "a fails and is not in expected-failures.json",
      "b passes: take it out of expected-failures.json",
      "c in expected-failures.json is no fixture of this suite",
    ]);
  });

  it("lets names be that are not among the chosen fixtures", () => {
    expect(findSurprises([outcome("a", true)], { c: reason }, false)).toEqual([]);
  });
});
