import { expect, it } from "vitest";
import { bibliographyTexts, inlineEngine, withFields } from "../../test/inline-style.ts";

it("a mark after a block meets the one at its end", () => {
  const body = '<text variable="title" suffix="." display="block"/>';
  const engine = inlineEngine({ bibliography: { layout: 'suffix="."', body } });
  expect(bibliographyTexts(engine, [withFields({ title: "Title" })])).toEqual(["Title."]);
});
