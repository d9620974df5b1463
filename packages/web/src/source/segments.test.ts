import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentSource, type Mark, type Segment } from "./segments.ts";

function shown(segments: readonly Segment[]): string {
  return segments.map((segment) => (segment.kind === "text" ? segment.text : "")).join("");
}

function brief(segments: readonly Segment[]): readonly string[] {
  return segments.map((segment) =>
    segment.kind === "text" ? [segment.text, ...segment.fields].join("|") : `…${segment.characters}`,
  );
}

describe("segmentSource", () => {
  it.each<[string, string, readonly Mark[], readonly string[]]>([
    ["no marks", "abc", [], ["abc"]],
    ["an empty source", "", [], []],
    ["one mark", "abcdef", [{ field: "title", start: 1, end: 3 }], ["a", "bc|title", "def"]],
    ["a mark over everything", "abc", [{ field: "title", start: 0, end: 3 }], ["abc|title"]],
    [
      "two marks side by side",
      "abcd",
      [
        { field: "title", start: 0, end: 2 },
        { field: "author", start: 2, end: 4 },
      ],
      ["ab|title", "cd|author"],
    ],
    [
      "a mark inside another: the narrow one first",
      "abcdef",
      [
        { field: "title", start: 0, end: 6 },
        { field: "author", start: 2, end: 4 },
      ],
      ["ab|title", "cd|author|title", "ef|title"],
    ],
    [
      "marks that overlap at their edges",
      "abcdef",
      [
        { field: "title", start: 0, end: 4 },
        { field: "author", start: 2, end: 6 },
      ],
      ["ab|title", "cd|title|author", "ef|author"],
    ],
    [
      "the same field twice in one place",
      "abc",
      [
        { field: "author", start: 0, end: 2 },
        { field: "author", start: 0, end: 2 },
      ],
      ["ab|author", "c"],
    ],
    ["a mark beyond the end", "abc", [{ field: "title", start: 2, end: 99 }], ["ab", "c|title"]],
    ["an empty mark", "abc", [{ field: "title", start: 1, end: 1 }], ["abc"]],
  ])("%s", (_, text, marks, expected) => {
    expect(brief(segmentSource(text, marks))).toEqual(expected);
  });

  it("shows a long source only around its evidence, and says how much it leaves out", () => {
    const text = "x".repeat(100_000);
    const segments = segmentSource(text, [{ field: "title", start: 50_000, end: 50_010 }]);
    expect(segments.filter((segment) => segment.kind === "skipped")).toEqual([
      { kind: "skipped", characters: 47_400 },
      { kind: "skipped", characters: 49_390 },
    ]);
    expect(shown(segments)).toHaveLength(2_000 + 1_210);
  });

  const marks = fc.array(
    fc.record({
      field: fc.constantFrom("title", "author", "issued"),
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
    }),
    { maxLength: 12 },
  );

  it("never loses, adds or reorders a character, and names exactly the marks that cover each one", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), marks, (text, given) => {
        const segments = segmentSource(text, given);
        expect(shown(segments)).toBe(text);
        let at = 0;
        for (const segment of segments) {
          if (segment.kind !== "text") continue;
          for (let index = at; index < at + segment.text.length; index++) {
            const covering = given.filter((mark) => mark.start <= index && mark.end > index);
            expect(new Set(segment.fields)).toEqual(new Set(covering.map((mark) => mark.field)));
          }
          at += segment.text.length;
        }
      }),
    );
  });
});
