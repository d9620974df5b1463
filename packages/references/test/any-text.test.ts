import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { openReader, ModelError, type ReferenceReader } from "../src/index.ts";
import { openShippedReader } from "../src/node/index.ts";

let reader: ReferenceReader;
beforeAll(async () => {
  reader = await openShippedReader();
});

/** Pieces that references are made of, and others. */
const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    "Doe, J.",
    "(2001)",
    "“Ice,”",
    "In",
    "eds.",
    "12(3):",
    "45–50.",
    "doi:10.1000/1",
    "ISBN 0-00",
    "London:",
    "et al.",
    "王小明",
    "مقدمة",
    "🎉",
    "———.",
  ),
);
const line = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(" "));

/** What the letters and digits of a value are, whatever their case, accents and order. */
function letters(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

describe("readReference, for any text", () => {
  it("quotes the text as it is, in places that are there, with a confidence from 0 to 1", () => {
    fc.assert(
      fc.property(line, (text) => {
        const { evidence, spans, confidence } = reader.readReference(text);
        for (const { start, end, text: quote, confidence: sure } of evidence) {
          expect(text.slice(start, end)).toBe(quote);
          expect(sure >= 0 && sure <= 1).toBe(true);
        }
        for (const { start, end } of spans) expect(start < end && end <= text.length).toBe(true);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
      }),
    );
  });

  it("invents nothing: every text of the record stands in the source, but for marks, space and case", () => {
    fc.assert(
      fc.property(line, (text) => {
        const { record } = reader.readReference(text);
        for (const value of Object.values(record.fields)) expect(letters(text)).toContain(letters(value));
        for (const name of Object.values(record.names).flat()) {
          const parts = name.kind === "literal" ? [name.literal] : [name.family, name.given, name.suffix];
          for (const part of parts) expect(letters(text)).toContain(letters(part ?? ""));
        }
      }),
    );
  });
});

describe("what is no reference", () => {
  it.each([
    ["prose", "It was the best of times, it was the worst of times, it was the age of wisdom and of foolishness."],
    ["talk", "I don't think so, said the man, and went home without another word to anyone in the room."],
    ["emoji", "🎉🎉🎉"],
    ["nothing", ""],
    ["a heading", "Chapter One"],
    ["Arabic prose", "كان يوماً باردا والناس في بيوتهم"],
  ])("%s has a low confidence", (_, text) => {
    const { confidence, issues } = reader.readReference(text);
    expect(confidence).toBeLessThan(0.3);
    expect(issues.map(({ code }) => code)).toContain("no-reference");
  });

  it("a line of a megabyte is not read", () => {
    const { issues, evidence } = reader.readReference("Doe, J. (2001). ".repeat(65_536));
    expect(issues.map(({ code }) => code)).toEqual(["too-long"]);
    expect(evidence).toEqual([]);
  });

  it("a novel has no references", () => {
    const chapter = "He had gone down to the harbour early, and nobody saw him there.\nThe boats were still out.\n\n";
    const read = reader.readReferences(chapter.repeat(2_000));
    expect(read.filter(({ confidence }) => confidence >= 0.3)).toEqual([]);
  });
});

describe("a model file", () => {
  it.each([
    ["text", new TextEncoder().encode("no model\nat all")],
    ["another version", new TextEncoder().encode('{"format":"citable-references-0","labels":[]}\n')],
    ["a damaged archive", Uint8Array.from([0x1f, 0x8b, 8, 0, 1, 2, 3])],
  ])("of %s is refused", async (_, bytes) => {
    await expect(openReader(bytes)).rejects.toThrow(ModelError);
  });
});
