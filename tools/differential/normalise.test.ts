import { describe, expect, it } from "vitest";
import { normaliseHtml, normaliseText, shownFormatting } from "./normalise.ts";

describe("normaliseText", () => {
  it.each([
    ["<i>Sein</i> &#38; <b>Zeit</b>", "Sein & Zeit"],
    ["a &#60;b&#62; c", "a <b> c"],
    [
      '  <div class="csl-entry">\n  <div class="csl-left-margin">1. </div><div class="csl-right-inline">Text.</div>\n </div>\n',
      "1. Text.",
    ],
    ["p.&#160;3", "p.\u00a03"],
    ["e\u0301", "é"],
    ["&copy; &unknown;", "&copy; &unknown;"],
  ])("%s → %s", (html, expected) => {
    expect(normaliseText(html)).toBe(expected);
  });
});

it("normaliseHtml keeps the tags of formatting", () => {
  expect(normaliseHtml('<div class="csl-entry"><i>a</i>\n  b</div>')).toBe("<i>a</i> b");
});

describe("shownFormatting", () => {
  it.each([
    ["<i>a</i><i>b</i>", "<i>ab</i>"],
    ["<b><i>a</i></b>", "<i><b>a</b></i>"],
    ['<span style="baseline">1</span>', "1"],
    ['<i>a <span style="font-style:normal;">b</span></i>', "<i>a</i> b"],
    ["<i> a</i>", " <i>a</i>"],
    ["<i><i>a</i></i>", "<i>a</i>"],
  ])("%s looks as %s", (one, other) => {
    expect(shownFormatting(one)).toBe(shownFormatting(other));
  });

  it.each([
    ["<i>a</i>", "a"],
    ["<i>a</i> b", "<i>a b</i>"],
    ["<i>a</i>", "<b>a</b>"],
    ['<i><span style="font-style:normal;">a</span></i>', "<i>a</i>"],
  ])("%s does not look as %s", (one, other) => {
    expect(shownFormatting(one)).not.toBe(shownFormatting(other));
  });
});
