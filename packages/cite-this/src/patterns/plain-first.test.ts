import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { characters, plainFirst } from "./plain-first.ts";

/** Every character of plain text, but those that a class must mark. */
const plain = [
  ...Array.from({ length: 0x100 }, (_, code) => String.fromCodePoint(code)),
  ...Array.from({ length: 0x70 }, (_, code) => String.fromCodePoint(0x2000 + code)),
];

it.each(Object.keys(characters))("knows the plain characters of %s", (property) => {
  const any = new RegExp(`\\p{${property}}`, "u");
  const own = new RegExp(`[${characters[property]}]`);
  expect(plain.filter((character) => own.test(character))).toEqual(plain.filter((character) => any.test(character)));
});

/** The pattern as it is, and as the element has it. */
const patterns: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^\s*\p{L}{0,3}\d+(?:\s*[,&–—-]\s*\p{L}{0,3}\d+)*\s*$/u,
    plainFirst`/^\s*\p{L}{0,3}\d+(?:\s*[,&–—-]\s*\p{L}{0,3}\d+)*\s*$/u`,
  ],
  [/(?<![\p{L}\d–-])((?:\p{L}|\d+\p{L})*)(\d+)/gu, plainFirst`/(?<![\p{L}\d–-])((?:\p{L}|\d+\p{L})*)(\d+)/gu`],
  [
    /^(?:the\s+)?(?:\p{Lu}[\p{L}'’-]*\s+)*(?:bank|church)s?\s/iu,
    plainFirst`/^(?:the\s+)?(?:\p{Lu}[\p{L}'’-]*\s+)*(?:bank|church)s?\s/iu`,
  ],
  [/[^\p{L}]\p{Lu}/gu, plainFirst`/[^\p{L}]\p{Lu}/gu`],
  [/[^\p{Lu}]/giu, plainFirst`/[^\p{Lu}]/giu`],
  [/^[\s\p{P}<]+|[\s\p{P}<]+$/gu, plainFirst`/^[\s\p{P}<]+|[\s\p{P}<]+$/gu`],
  [/[\p{Script=Han}\p{Script=Hiragana}・]/u, plainFirst`/[\p{Script=Han}\p{Script=Hiragana}・]/u`],
  [/\p{Ll}\p{M}*(?!\p{Pd})|\\p/gu, plainFirst`/\p{Ll}\p{M}*(?!\p{Pd})|\\p/gu`],
];

/** Words as they come: plain, and of other scripts. */
const text = fc
  .array(
    fc.constantFrom(
      ...Array.from("aKkSsßÿµªº½!¡\\[]<-–‐“”’"),
      "12",
      " ",
      "é",
      "É",
      "ſ",
      "K",
      "ẞ",
      "Ÿ",
      "İ",
      "Ω",
      "e\u0301",
      "大",
      "・",
      "The bank ",
    ),
  )
  .map((parts) => parts.join(""));

/** `matchAll` takes only patterns that go on. */
function allIn(words: string, pattern: RegExp): unknown {
  return pattern.global ? [...words.matchAll(pattern)] : pattern.test(words);
}

describe.each(patterns)("%s", (pattern, quick) => {
  it("finds the same, whichever way it is asked", () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(words.match(quick)).toEqual(words.match(pattern));
        expect(words.search(quick)).toBe(words.search(pattern));
        expect(words.replace(quick, "<$&>")).toBe(words.replace(pattern, "<$&>"));
        expect(words.split(quick)).toEqual(words.split(pattern));
        expect(allIn(words, quick)).toEqual(allIn(words, pattern));
      }),
    );
  });

  it("goes on after each match", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const all = (each: RegExp): unknown => texts.flatMap((words) => [each.exec(words)?.index, each.lastIndex]);
        [pattern.lastIndex, quick.lastIndex] = [0, 0];
        expect(all(quick)).toEqual(all(pattern));
      }),
    );
  });
});
