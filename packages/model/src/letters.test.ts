import fc from "fast-check";
import { expect, it } from "vitest";
import { letterPattern } from "./letters.ts";

const patterns = [
  /^\s*[\p{L}]{0,3}\d+(?:\s*[,&–—-]\s*[\p{L}]{0,3}\d+)*\s*$/u,
  /(?<![\p{L}\d–-])((?:[\p{L}]|\d+[\p{L}])*)(\d+)(?![\d\p{L}–-])/gu,
  /^(?:the\s+)?(?:[\p{Lu}][\p{L}'’-]*\s+)*(?:bank|church)s?\s+(?:of|for)\s/iu,
  /[^\p{L}][\p{Lu}]/u,
];

/** Words as they come: of ASCII, of marks of print, of other scripts. */
const text = fc
  .array(fc.constantFrom("a", "K", "k", "S", "s", "12", " ", "-", "–", "“", "é", "ſ", "K", "İ", "Ω", "大", "bank of "))
  .map((parts) => parts.join(""));

it.each(patterns)("finds what %s finds", (pattern) => {
  const quick = letterPattern(pattern);
  fc.assert(
    fc.property(text, (words) => {
      expect(words.match(quick(words))).toEqual(words.match(pattern));
    }),
  );
});

it("asks for no letters beyond ASCII where there are none", () => {
  expect(letterPattern(/[\p{L}][\p{Lu}']/u)("12–13").source).toBe("[A-Za-z][A-Z']");
});
