import { describe, expect, it } from "vitest";

import { replay } from "./suite-document.ts";
import type { SuitePlace, SuiteStep } from "./suite-citations.ts";

function step(
  id: string | undefined,
  note: number,
  before: readonly SuitePlace[] = [],
  after: readonly SuitePlace[] = [],
): SuiteStep {
  return { citation: { id, cites: [{ id: `item of ${id}` }], note }, before, after };
}

function shown(steps: readonly SuiteStep[]): readonly string[] {
  const document = replay(steps).at(-1) ?? [];
  return document.map(({ id, note }) => `${id}: ${note}`);
}

describe("replay", () => {
  it("puts a citation between others and numbers their notes anew", () => {
    const steps = [
      step("a", 1),
      step("b", 2, [{ id: "a", note: 1 }]),
      step("c", 2, [{ id: "a", note: 1 }], [{ id: "b", note: 3 }]),
    ];
    expect(shown(steps)).toEqual(["a: 1", "c: 2", "b: 3"]);
  });

  it("replaces the citation of the same id, and drops what is not named", () => {
    expect(shown([step("a", 1), step("b", 2, [{ id: "a", note: 1 }]), step("b", 5)])).toEqual(["b: 5"]);
  });

  it("keeps a citation without an id", () => {
    expect(shown([step(undefined, 0)])).toEqual(["citation 1: 0"]);
  });
});
