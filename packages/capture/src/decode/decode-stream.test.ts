import type { Issue } from "@citable/model";
import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeStream } from "./decode-stream.ts";

async function* cutAt(bytes: Uint8Array, places: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const place of [...places, bytes.length]) {
    yield bytes.subarray(from, Math.max(from, place));
    from = Math.max(from, place);
  }
}

async function decoded(bytes: Uint8Array, places: readonly number[] = []): Promise<{ text: string; codes: string[] }> {
  const issues: Issue[] = [];
  let text = "";
  for await (const piece of decodeStream(cutAt(bytes, places), (issue) => issues.push(issue))) text += piece;
  return { text, codes: issues.map(({ code }) => code) };
}

it("reads UTF-8 wherever it is cut", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), fc.array(fc.nat(60)), async (text, places) => {
      const wellFormed = text.replaceAll("\uFEFF", "").toWellFormed().replaceAll("\uFFFD", "?");
      const bytes = new TextEncoder().encode(`a${wellFormed}`);
      const cuts = places.toSorted((one, other) => one - other).filter((place) => place > 3 && place < bytes.length);
      // A row of zeros may pass for UTF-16.
      fc.pre(!wellFormed.includes("\0"));
      expect(await decoded(bytes, cuts)).toEqual({ text: `a${wellFormed}`, codes: [] });
    }),
  );
});

/** Latin-1: each letter is its own byte. */
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it("guesses what is not UTF-8, from the first letter beyond ASCII on", async () => {
  const text = "Bücher über Brücken: größer, schöner, früher; Müller schrieb es in Köln. ".repeat(3);
  expect(await decoded(latin(text), [1, 40])).toEqual({ text, codes: ["assumed-encoding"] });
});

it("says what is damaged in UTF-8", async () => {
  const bytes = new Uint8Array([...new TextEncoder().encode("Müller "), 0xff, 0x61]);
  expect(await decoded(bytes, [8])).toEqual({ text: "Müller \uFFFDa", codes: ["undecodable-bytes"] });
});

it("obeys a mark", async () => {
  expect(await decoded(new Uint8Array([0xff, 0xfe, 0x41, 0, 0xe9, 0]), [3])).toEqual({ text: "Aé", codes: [] });
});
