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
    ['<choose><if is-numeric="isue"><text value="a"/></if></choose>', /variable “isue”.*“issue”/],
  ])("%s", (body, message) => {
    expect(messages(body)).toEqual([expect.stringMatching(message)]);
  });

  it("says where", () => {
    const [issue] = inlineStyle({ citation: { body: '\n<text variable="tittle"/>' } }).issues;
    expect(issue?.at?.line).toBeGreaterThan(4);
  });

  it("tells a hundred at most", () => {
    expect(messages('<text variable="tittle"/>'.repeat(500)).length).toBeLessThanOrEqual(100);
  });

  it("has nothing to say of a sound style", () => {
    expect(messages('<text variable="title" text-case="title" prefix=" "/><number variable="volume"/>')).toEqual([]);
  });
});
