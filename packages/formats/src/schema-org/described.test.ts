import { expect, it } from "vitest";
import { Described } from "./described.ts";

it("puts what is referred to in place of the references", () => {
  const work = { "@id": "#w", author: { "@id": "#jane" }, isPartOf: [{ "@id": "#none" }] };
  const jane = { "@id": "#jane", name: "Jane Doe" };
  expect(new Described([work, jane]).filled(work)).toEqual({
    "@id": "#w",
    author: jane,
    isPartOf: { "@id": "#none" },
  });
});

it("ends where objects refer to one another, and where all refer to all", () => {
  const all = Array.from({ length: 300 }, (_, index) => ({ "@id": `#${index}` }));
  const objects = all.map(({ "@id": address }) => ({ "@id": address, name: "Wherry", mentions: all }));
  const described = new Described(objects);
  const names = objects.map((object) => JSON.stringify(described.filled(object)).split("Wherry").length - 1);
  // Each of the first step, each of them with 300 of the second: eight million names at the fourth.
  const total = names.reduce((sum, count) => sum + count, 0);
  expect(total).toBeGreaterThan(300);
  expect(total).toBeLessThan(1000);
});
