import { expect, it } from "vitest";
import { longestContent, readLength } from "./read-length.ts";

const lengthOf = (content: string): number => readLength(Buffer.from(content, "latin1"));

const shown = "BT /F1 12 Tf 9 0 Td ";
const drawn = "0 0 m 10 10 l S\n".repeat(100_000);

it.each([
  ["texts in brackets and in hexadecimal", `${shown}(Roads \\) (and) Rivers) Tj <0041> ' 0 0 (x) " ET`],
  ["arrays of texts", `${shown}[(Roads) -120 <0041> (and)] TJ [3 2] 0 d`],
  ["properties", `/Span << /ActualText (x) /Lang [(en)] >> BDC ${shown}(a) Tj EMC`],
  ["an image", `q BI /W 9 /H 9 ID ((( <<< [[ EI Q ${shown}(a) Tj`],
  ["a remark", `% (a\n${shown}(a) Tj`],
])("content with %s is read to its end", (_, content) => {
  expect(lengthOf(content)).toBe(content.length);
});

it.each([
  ["as a number", "(000) 0 Td (b) Tj"],
  ["as a size", "<3030> Tf (b) Tj", "/F1 "],
  ["in an array that is not shown", "] 0 d (b) Tj", "[(000) 3"],
])("content is read up to where a text stands %s", (_, behind, before = "") => {
  const whole = `${shown}(a) Tj ${before}${behind}`;
  expect(lengthOf(whole)).toBe(`${shown}(a) Tj ${before}`.length);
});

it.each([
  ["a drawing", drawn, longestContent],
  ["a text without end", `${shown}(${"a".repeat(2 * longestContent)}`, shown.length + 256 * 1024],
  ["far more letters than a page has", `${shown}${"(aaaa) Tj ".repeat(100_000)}`, 436_924],
])("of %s the beginning is read", (_, content, length) => {
  expect(lengthOf(content)).toBe(length);
});

it("takes time by the length of the content", () => {
  for (const sign of ["(", "<", "[", "<<", "BI ", "ID ", "]", ">>", "\\", "[(a)] "]) {
    expect(lengthOf(sign.repeat(400_000))).toBeLessThanOrEqual(longestContent);
  }
});
