import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listEntry } from "../../test/list-entry.ts";
import { emptyList, groupsOf, inOrder, movedEntry, withEntries, withoutEntry, type List } from "./list.ts";

const of = (...ids: readonly string[]): List => ({ ...emptyList, entries: ids.map((id) => listEntry(id, {})) });
const ids = ({ entries }: List): readonly string[] => entries.map(({ record }) => record.id);

describe("a list", () => {
  it("takes each record once", () => {
    expect(ids(withEntries(of("a", "b"), of("b", "c").entries))).toEqual(["a", "b", "c"]);
  });

  it.each([
    ["c", "a", ["c", "a", "b"]],
    ["a", "c", ["b", "a", "c"]],
    ["a", undefined, ["b", "c", "a"]],
    ["a", "a", ["a", "b", "c"]],
    ["x", "a", ["a", "b", "c"]],
  ])("puts %s before %s", (id, before, order) => {
    expect(ids(movedEntry(of("a", "b", "c"), id, before))).toEqual(order);
  });

  it("neither loses nor gains an entry by moving them about", () => {
    const place = fc.constantFrom("a", "b", "c", "d");
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.option(place, { nil: undefined }))), (moves) => {
        const moved = moves.reduce((list, [id, before]) => movedEntry(list, id, before), of("a", "b", "c", "d"));
        expect(ids(moved).toSorted()).toEqual(["a", "b", "c", "d"]);
      }),
    );
  });

  it("takes over the order in which it was printed; what was not printed follows", () => {
    expect(ids(inOrder(of("a", "b", "c"), ["c", "a"]))).toEqual(["c", "a", "b"]);
  });

  it("knows its groups in the order in which they come", () => {
    const entries = of("a", "b", "c").entries.map((entry, index) => ({
      ...entry,
      group: index === 1 ? "Letters" : "",
    }));
    expect(groupsOf({ ...emptyList, entries })).toEqual(["", "Letters"]);
    expect(groupsOf(withoutEntry({ ...emptyList, entries }, "b"))).toEqual([""]);
  });
});
