import { describe, expect, it } from "vitest";
import { inlineStyle } from "../../test/inline-style.ts";

function messages(body: string): readonly string[] {
  return inlineStyle({ citation: { body } }).issues.map(({ message }) => message);
}

describe("words that CSL does not know", () => {
  it.each([
    ['<text variable="title" sufix="."/>', /attribute “sufix”.*“suffix” is the nearest/],
    ['<text variable="tittle"/>', /variable “tittle”.*“title” is the nearest/],
    ['<names variable="author writer"/>', /variable “writer”, which CSL does not know; it is ignored\.$/],
    ['<choose><if type="boook"><text value="a"/></if></choose>', /item type “boook”.*“book” is the nearest/],
    ['<text term="ibdi"/>', /cs:text has the term “ibdi”.*“ibid” is the nearest/],
    ['<text term="in pres"/>', /term “in pres”.*“in press” is the nearest/],
    ['<text term="month-13"/>', /term “month-13”/],
    ['<choose><if position="subsequnt"><text value="a"/></if></choose>', /position “subsequnt”.*“subsequent”/],
    ['<choose><if locator="pages"><text value="a"/></if></choose>', /kind of locator “pages”.*“page”/],
    ['<choose><if is-numeric="isue"><text value="a"/></if></choose>', /variable “isue”.*“issue”/],
  ])("%s", (body, message) => {
    expect(messages(body)).toEqual([expect.stringMatching(message)]);
  });

  it("says where", () => {
    const [issue] = inlineStyle({ citation: { body: '\n<text variable="tittle"/>' } }).issues;
    expect(issue?.at?.line).toBeGreaterThan(4);
  });

  it.each(["no date", "editor", "book", "month-12", "ordinal-11", "long-ordinal-10", "open-quote", "mine"])(
    "has nothing to say of the term “%s”, which CSL or the style has",
    (term) => {
      const head = '<locale><terms><term name="mine">m</term></terms></locale>';
      expect(inlineStyle({ head, citation: { body: `<text term="${term}"/>` } }).issues).toEqual([]);
    },
  );

  it("tells a hundred at most", () => {
    expect(messages('<text variable="tittle"/>'.repeat(500)).length).toBeLessThanOrEqual(100);
  });

  it("has nothing to say of a sound style", () => {
    expect(messages('<text variable="title" text-case="title" prefix=" "/><number variable="volume"/>')).toEqual([]);
  });
});
