import { expect, it } from "vitest";
import { NameSet } from "./name-set.ts";
import { UniqueNames } from "./unique-names.ts";

it.each([
  ["the same name again", ["doe", "doe", "doe"], ["doe", "doe-2", "doe-3"]],
  ["a name that was made for another", ["doe", "doe", "doe-2", "doe"], ["doe", "doe-2", "doe-2-2", "doe-3"]],
  ["no name", ["", "", "x"], ["", "-2", "x"]],
])("counts on for %s", (_, wanted, given) => {
  const names = new UniqueNames();
  expect(wanted.map((name) => names.take(name))).toEqual(given);
});

it("holds names alike that a fold makes alike", () => {
  const names = new UniqueNames((name) => name.toLowerCase());
  expect(["Doe", "doe", "DOE"].map((name) => names.take(name))).toEqual(["Doe", "doe-2", "DOE-3"]);
});

it("knows 300,000 names from as many others", () => {
  const names = new NameSet();
  for (let index = 0; index < 300_000; index += 1) names.add(`item-${index}`);
  let [known, others] = [0, 0];
  for (let index = 0; index < 300_000; index += 1) {
    if (names.has(`item-${index}`)) known += 1;
    if (names.has(`item_${index}`) || names.has(`${index}-item`)) others += 1;
  }
  expect([known, others]).toEqual([300_000, 0]);
});
