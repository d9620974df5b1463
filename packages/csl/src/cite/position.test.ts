import { describe, expect, it } from "vitest";
import { makeItem } from "../../test/inline-style.ts";
import type { Citation, Cite } from "./citation.ts";
import { CitePlacer } from "./position.ts";

const a = makeItem({ id: "a" });
const b = makeItem({ id: "b" });

function note(number: number, ...cites: readonly Cite[]): Citation {
  return { note: number, cites };
}

/** The positions of all cites; ~ marks a near note. */
function placed(...citations: readonly Citation[]): string {
  const placer = new CitePlacer(3);
  const words = citations.map((citation) =>
    placer
      .read(citation)
      .map(({ position, nearNote }) => `${position}${nearNote ? "~" : ""}`)
      .join(" "),
  );
  return words.join(" | ");
}

describe("positions (Choose, position)", () => {
  it.each([
    ["the first cite", [note(1, { item: a })], "first"],
    ["right after itself", [note(1, { item: a }), note(2, { item: a })], "first | ibid~"],
    [
      "after another item",
      [note(1, { item: a }), note(2, { item: b }), note(3, { item: a })],
      "first | first | subsequent~",
    ],
    [
      "far from itself",
      [note(1, { item: a }), note(2, { item: b }), note(9, { item: a })],
      "first | first | subsequent",
    ],
    [
      "after a note of several cites",
      [note(1, { item: a }, { item: b }), note(2, { item: b })],
      "first first | subsequent~",
    ],
    ["within one citation", [note(1, { item: a }, { item: a })], "first ibid~"],
    ["a new locator", [note(1, { item: a }), note(2, { item: a, locator: "3" })], "first | ibid-with-locator~"],
    [
      "the same locator",
      [note(1, { item: a, locator: "3" }), note(2, { item: a, locator: "3", label: "page" })],
      "first | ibid~",
    ],
    [
      "the same number of another kind",
      [note(1, { item: a, locator: "3" }), note(2, { item: a, locator: "3", label: "chapter" })],
      "first | ibid-with-locator~",
    ],
    ["no locator after one", [note(1, { item: a, locator: "3" }), note(2, { item: a })], "first | subsequent~"],
    ["in running text nothing is near", [note(0, { item: a }), note(0, { item: a })], "first | ibid"],
    [
      "text and notes are read apart",
      [note(1, { item: a }), note(0, { item: b }), note(2, { item: a })],
      "first | first | ibid~",
    ],
    ["a forced position", [note(1, { item: a, position: "subsequent" })], "subsequent"],
    ["a forced one is not met", [note(1, { item: a, position: "ibid" }), note(2, { item: a })], "ibid | first"],
  ] as const)("%s", (_, citations, expected) => {
    expect(placed(...citations)).toBe(expected);
  });

  it("remembers the first note", () => {
    const placer = new CitePlacer(5);
    placer.read(note(4, { item: a }));
    expect(placer.read(note(9, { item: a }))[0]?.firstReferenceNoteNumber).toBe(4);
  });
});
