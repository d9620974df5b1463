import { describe, expect, it } from "vitest";
import { listEntry } from "../../test/list-entry.ts";
import { emptyList } from "../state/list.ts";
import { currentItem } from "../state/record-rows.ts";
import { findDuplicates, mergedEntry } from "./duplicates.ts";

const salt = { type: "book", title: "Salt and Sovereignty", author: [{ family: "Adair", given: "M. K." }] };
const issued = (year: number): object => ({ issued: { "date-parts": [[year]] } });

describe("findDuplicates", () => {
  it.each([
    ["the same DOI in another case", { DOI: "10.5555/AB" }, { title: "Other", DOI: "10.5555/ab" }, 1],
    [
      "title, author and year alike",
      { ...salt, ...issued(1968) },
      { ...salt, title: "Salt and sovereignty.", ...issued(1968) },
      1,
    ],
    ["another year", { ...salt, ...issued(1968) }, { ...salt, ...issued(1975) }, 0],
    [
      "the same headword in another work",
      { title: "Salt", "container-title": "A" },
      { title: "Salt", "container-title": "B" },
      0,
    ],
    ["nothing known of either", {}, {}, 0],
  ])("%s", (_, first, second, count) => {
    const entries = [listEntry("a", first), listEntry("b", second)];
    expect(findDuplicates({ ...emptyList, entries })).toHaveLength(count);
  });

  it("names each pair once, however many keys they share", () => {
    const item = { ...salt, ...issued(1968), DOI: "10.5555/1" };
    const entries = ["a", "b", "c"].map((id) => listEntry(id, item));
    const pairs = findDuplicates({ ...emptyList, entries }).map(
      ({ first, second }) => first.record.id + second.record.id,
    );
    expect(pairs).toEqual(["ab", "ac"]);
  });
});

it("keeps of two entries the facts that only one of them has", () => {
  const first = { ...listEntry("a", salt), note: "mine" };
  const second = { ...listEntry("b", { ...salt, title: "Salt", publisher: "Harrow" }), note: "hers" };
  const merged = mergedEntry({ first, second });
  expect(currentItem(merged.record)).toMatchObject({ title: "Salt and Sovereignty", publisher: "Harrow" });
  expect(merged.note).toBe("mine\nhers");
});
