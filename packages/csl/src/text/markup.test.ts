import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "../output/build.ts";
import type { Output } from "../output/tree.ts";
import { parseMarkup } from "./markup.ts";

/** Writes a tree so that a row of the table can be read: i(…), q(…). */
function shape(output: Output): string {
  if (output.kind === "text") return output.text;
  const { formatting, quotes, keepCase, children } = output;
  const marks = [formatting?.fontStyle, formatting?.fontWeight, formatting?.verticalAlign, formatting?.fontVariant];
  const name = [
    ...marks,
    quotes === true ? "q" : undefined,
    keepCase === true && formatting === undefined ? "keep" : undefined,
  ];
  return `${name.filter((mark) => mark !== undefined).join("+")}(${children.map(shape).join("")})`;
}

function shaped(text: string): string {
  return parseMarkup(text).map(shape).join("");
}

function letters(words: string): string {
  return words.replaceAll(/<[^<>]*>|[^\p{L}\p{N}]/gu, "");
}

describe("parseMarkup (Rich Text Markup within Fields)", () => {
  it.each([
    ["a <i>b</i> c", "a italic(b) c"],
    ["<b>a</b><sup>2</sup><sub>3</sub>", "bold(a)sup(2)sub(3)"],
    ["<sc>a</sc>", "small-caps(a)"],
    ['<span style="font-variant: small-caps;">a</span>', "small-caps(a)"],
    ['<span class="nocase">iPod</span>', "keep(iPod)"],
    ["<i>a <b>b</b></i>", "italic(a bold(b))"],
    ["<I>a</I>", "italic(a)"],
  ])("%s", (text, expected) => {
    expect(shaped(text)).toBe(expected);
  });

  it.each([
    ["<i>a", "<i>a"],
    ["a</i>", "a</i>"],
    ["<i>a<b>b</i>c", "italic(a<b>b)c"],
    ["<script>alert(1)</script>", "<script>alert(1)</script>"],
    ['<span onclick="x()">a</span>', '<span onclick="x()">a</span>'],
    ["a < b > c", "a < b > c"],
    ["5 < 6", "5 < 6"],
  ])("leaves as text what is no markup or does not pair: %s", (text, expected) => {
    expect(shaped(text)).toBe(expected);
  });

  it.each([
    ['a "b" c', "a q(b) c"],
    ["“b” c", "q(b) c"],
    ["a ‘b’ c", "a q(b) c"],
    ["\"a 'b' c\"", "q(a q(b) c)"],
    ["the boys' book", "the boys’ book"],
    ["l'an", "l’an"],
    ["rock ’n’ roll", "rock ’n’ roll"],
    ['6" nails', '6" nails'],
    ["“open", "“open"],
    ['"<i>a</i>" b', "q(italic(a)) b"],
  ])("finds quotations: %s", (text, expected) => {
    expect(shaped(text)).toBe(expected);
  });

  it("keeps guillemets close to their words", () => {
    expect(shaped("« mot »")).toBe("«\u202fmot\u202f»");
  });

  it("answers nothing for nothing", () => {
    expect(parseMarkup("")).toEqual([]);
  });

  const piece = fc.constantFrom("<i>", "</i>", "<b>", "</b>", "“", "”", "‘", "’", '"', "'", " ", "word", "a", "<", ">");

  it("loses no letter, whatever is typed", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "grapheme" }))), (pieces) => {
        const text = pieces.join("");
        const printed = parseMarkup(text).map(plainText).join("");
        expect(letters(printed)).toBe(letters(text));
      }),
    );
  });

  it.each([
    ["nested openings", "<i>".repeat(20_000)],
    ["nested quotations", "“a ".repeat(20_000)],
    ["pairs inside pairs", "<i>".repeat(20_000) + "</i>".repeat(20_000)],
    ["marks", "'".repeat(40_000)],
    ["marks and ends of tags", "'>".repeat(20_000)],
    ["tags between marks", "'<i></i>".repeat(8_000)],
  ])("stays flat and quick: %s", (_, text) => {
    const output = parseMarkup(text);
    expect(output.map(plainText).join("").length).toBeGreaterThan(0);
  });
});
