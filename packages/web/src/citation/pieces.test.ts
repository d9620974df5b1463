import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText, printHtml, readPieces } from "./pieces.ts";

describe("readPieces", () => {
  it.each([
    ["plain words", "Adair, Miriam K.", "Adair, Miriam K."],
    ["italics", "In <i>Straits</i>.", "In <i>Straits</i>."],
    ["em and strong", "<em>a</em><strong>b</strong>", "<i>a</i><b>b</b>"],
    ["nested faces", "<i>a <b>b</b></i>", "<i>a <b>b</b></i>"],
    [
      "small capitals",
      '<span style="font-variant: small-caps;">abc</span>',
      '<span style="font-variant:small-caps">abc</span>',
    ],
    ["references", "Fjord &amp; Fell &#60;1&#x3E;", "Fjord &amp; Fell &lt;1&gt;"],
    ["an unknown reference stays as written", "a &unknown; b", "a &amp;unknown; b"],
    ["a bare less-than and ampersand", "1 < 2 & 3", "1 &lt; 2 &amp; 3"],
    ["a script leaves only its words", "<script>alert(1)</script>", "alert(1)"],
    ["an image leaves nothing", '<img src=x onerror="alert(1)">', ""],
    ["a link leaves its words", '<a href="javascript:alert(1)">x</a>', "x"],
    [
      "a number before its entry",
      '<span class="csl-left-margin">1.</span><span class="csl-right-inline">Adair</span>',
      "1. Adair",
    ],
    ["blocks", '<span class="csl-block">a</span><span class="csl-indent">b</span>', "a<br>b"],
    [
      "a class for small capitals",
      '<span class="csl-small-caps">a</span>',
      '<span style="font-variant:small-caps">a</span>',
    ],
    ["a blocked division", '<div class="csl-entry"><i>x</i></div>', "<i>x</i>"],
    ["an escaped script is text", "&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["a close without an open", "a</i>b", "ab"],
    ["an open without a close", "a<i>b", "a<i>b</i>"],
  ])("%s", (_, html, expected) => {
    expect(printHtml(readPieces(html))).toBe(expected);
  });

  it("reads back what it prints, and prints only what it knows", () => {
    fc.assert(
      fc.property(fc.string(), (html) => {
        const printed = printHtml(readPieces(html));
        expect(printHtml(readPieces(printed))).toBe(printed);
        expect(
          printed.replaceAll(/<\/?(?:i|b|u|br|sup|sub|span)(?: style="font-variant:small-caps")?>/g, ""),
        ).not.toMatch(/[<>]/);
      }),
    );
  });

  it("keeps every character of an escaped text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = printHtml([{ kind: "text", text }]);
        expect(plainText(readPieces(escaped))).toBe(text);
      }),
    );
  });
});
