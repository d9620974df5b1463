import type { Item } from "@citable/model";
import fc from "fast-check";
import { itemOf, kinds, type Kind } from "./kinds.ts";

/**
 * Which subsets of a kind's facts are printed: all, or those that have at most `few` facts or lack at most `few`. In
 * these every combination of any `2 few + 1` facts, each there or not, is met: of so many facts at most `few` are
 * there, or at most `few` are not.
 */
export type Coverage = { readonly kind: "all" } | { readonly kind: "few"; readonly few: number };

/** The items of a kind with the subsets of its facts. */
export function* subsetsOf(kind: Kind, coverage: Coverage): Generator<Item> {
  const count = kind.facts.length;
  for (let mask = 0; mask < 2 ** count; mask += 1) {
    const facts = kind.facts.filter((_, index) => (mask & (1 << index)) !== 0);
    if (coverage.kind === "few" && Math.min(facts.length, count - facts.length) > coverage.few) continue;
    yield itemOf(kind, facts);
  }
}

/** An item of one of the four kinds with some of its facts. */
export const items: fc.Arbitrary<Item> = fc
  .constantFrom(...kinds)
  .chain((kind) => fc.subarray([...kind.facts]).map((facts) => itemOf(kind, facts)));
