import { toCslJson } from "@citable/model";
import { expect, it } from "vitest";
import type { Label } from "../model/labels.ts";
import { readLabelled } from "./read-reference.ts";

/** Reads a reference of which every stretch has its label. */
function read(...segs: readonly (readonly [Label, string])[]): Record<string, unknown> {
  let at = 0;
  const spans = segs.map(([label, { length }]) => ({ label, start: at, end: (at += length), confidence: 1 }));
  const { record } = readLabelled(segs.map(([, text]) => text).join(""), spans);
  const { id: _, ...item } = { ...toCslJson(record) };
  return item;
}

it.each([
  ["Mario Vargas Llosa. ", [{ family: "Vargas Llosa", given: "Mario" }]],
  ["Ortega y Gasset, José. ", [{ family: "Ortega y Gasset", given: "José" }]],
  ["José Ortega y Gasset, ", [{ family: "Ortega y Gasset", given: "José" }]],
  [
    "Gabriel García Márquez y Mario Vargas Llosa. ",
    [
      { family: "García Márquez", given: "Gabriel" },
      { family: "Vargas Llosa", given: "Mario" },
    ],
  ],
  ["¹ Jane Smith, ", [{ family: "Smith", given: "Jane" }]],
])("reads the author in %j", (text, author) => {
  expect(read(["author", text], ["title", "Ice"])).toMatchObject({ author });
});

it("takes no beginning of a name for the word before it", () => {
  expect(read(["title", "Ice. "], ["translator", "Trans. David Hawkes."])).toMatchObject({
    translator: [{ family: "Hawkes", given: "David" }],
  });
});

it.each([
  ["1971 [1962]", { issued: { "date-parts": [[1971]] }, "original-date": { "date-parts": [[1962]] } }],
  ["[1962] 1971", { issued: { "date-parts": [[1971]] }, "original-date": { "date-parts": [[1962]] } }],
  ["1914年。", { issued: { "date-parts": [[1914]] } }],
])("reads the date %j", (text, expected) => {
  expect(read(["title", "Ice. "], ["date", text])).toMatchObject(expected);
});

it("takes years for the date where there is no other", () => {
  expect(read(["title", "Ice. "], ["publisher", "Quay, "], ["pages", "1973–86."])).toMatchObject({
    issued: { "date-parts": [[1973], [1986]] },
  });
});

it.each([
  ["pages", "384 с.", { "number-of-pages": "384" }],
  ["pages", "С. 45–60.", { page: "45–60" }],
  ["pages", "123–135頁。", { page: "123–135" }],
  ["volume", "第45巻第3号、", { volume: "45", issue: "3" }],
  ["volume", "第3期。", { issue: "3" }],
  ["volume", "제12권 3호, ", { volume: "12", issue: "3" }],
  ["volume", "Т. 5. – № 3. – ", { volume: "5", issue: "3" }],
  ["volume", "Вып. 11. ", { issue: "11" }],
  ["volume", "المجلد 3، العدد 2، ", { volume: "3", issue: "2" }],
  ["title", "『こころ』", { title: "こころ" }],
] as const)("reads %s from %j", (label, text, expected) => {
  expect(read(["journal", "Sea. "], [label, text])).toMatchObject(expected);
});
