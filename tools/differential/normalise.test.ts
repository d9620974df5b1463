import { describe, expect, it } from "vitest";
import { normaliseHtml, normaliseText } from "./normalise.ts";

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
