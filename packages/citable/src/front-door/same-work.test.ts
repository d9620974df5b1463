import type { Item } from "@citable/model";
import { expect, it } from "vitest";
import { isSameWork } from "./same-work.ts";

function work(title: string, family: string | undefined, year: number | undefined): Item {
  return {
    id: "work",
    type: "book",
    fields: { title },
    names: family === undefined ? {} : { author: [{ kind: "person", family }] },
    dates: year === undefined ? {} : { issued: { kind: "calendar", start: { year } } },
  };
}

const reference = work("Barges and Jurors on the Lower Asker", "Ferrow", 1991);

it.each([
  ["the same", work("Barges and jurors on the lower Asker", "Ferrow", 1991), true],
  ["words in another order", work("Jurors and Barges on the Lower Asker", "Ferrow", 1950), true],
  ["a misspelt name", work("Barges and Jurors on the Lower Asker", "Ferow", undefined), true],
  ["with a subtitle", work("Barges and Jurors on the Lower Asker: A History", "Ferrow", 1991), true],
  ["without author, the next year", work("Barges and Jurors on the Lower Asker", undefined, 1992), true],
  ["by another author", work("Barges and Jurors on the Lower Asker", "Brandt", 1991), false],
  ["another title", work("Barges and Bridges of the Upper Stenn", "Ferrow", 1991), false],
  ["neither author nor year", work("Barges and Jurors on the Lower Asker", undefined, undefined), false],
])("takes or leaves a listed work: %s", (_, listed, expected) => {
  expect(isSameWork(reference, listed)).toBe(expected);
});

it("asks for author and year where the title is short", () => {
  expect(isSameWork(work("Tolls", "Ferrow", 1991), work("Tolls", "Ferrow", 1980))).toBe(false);
  expect(isSameWork(work("Tolls", "Ferrow", 1991), work("Tolls", "Ferrow", 1991))).toBe(true);
});
