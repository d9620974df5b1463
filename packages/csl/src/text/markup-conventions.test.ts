import { describe, expect, it } from "vitest";
import { entryText, withFields } from "../../test/inline-style.ts";

describe("parseMarkup keeps what was typed on purpose", () => {
  it.each([
    ["The <sc>ad</sc> problem", "The ad Problem"],
    ['The <span style="font-variant: small-caps;">ad</span> problem', "The ad Problem"],
    ["the 10<sup>th</sup> <sub>x</sub> problem", "The 10th x Problem"],
    ["the <i>old</i> problem", "The Old Problem"],
  ])("case in raised, lowered and small letters: %s", (title, expected) => {
    expect(entryText('<text variable="title" text-case="title"/>', withFields({ title }))).toBe(expected);
  });

  it.each([
    ["Eau : une étude", "Eau\u202f: une étude"],
    ["« Eau » : quoi ?", "«\u202fEau\u202f»\u202f: quoi\u202f?"],
    ["Eau: une étude", "Eau: une étude"],
    ["a :b", "a :b"],
  ])("spaces before high punctuation: %s", (title, expected) => {
    expect(entryText('<text variable="title"/>', withFields({ title }))).toBe(expected);
  });
});
