import fc from "fast-check";
import { expect, it } from "vitest";
import { items } from "../../test/arbitraries.ts";
import type { Item } from "../item.ts";
import { parseCslItem } from "./parse.ts";
import { toCslJson } from "./write.ts";

const entry: Item = {
  id: "levels",
  type: "entry-encyclopedia",
  language: "en-US",
  fields: { title: "Water", "container-title": "Encyclopedia of Rivers", language: "en-US" },
  names: {
    author: [
      {
        kind: "person",
        family: "Vlist",
        given: "Eric",
        nonDroppingParticle: "van der",
        suffix: "Jr.",
        commaSuffix: true,
      },
      { kind: "person", family: "van Happel" },
      { kind: "literal", literal: "The Water Board" },
    ],
  },
  dates: {
    issued: { kind: "calendar", start: { year: 2001, season: 3 }, circa: true },
    accessed: { kind: "calendar", start: { year: 2019, month: 2, day: 19 } },
    "event-date": { kind: "calendar", start: { year: 1998, season: 1 }, end: "open" },
    submitted: { kind: "literal", literal: "long ago" },
  },
};

it("writes plain CSL-JSON", () => {
  expect(toCslJson(entry)).toEqual({
    id: "levels",
    type: "entry-encyclopedia",
    language: "en-US",
    title: "Water",
    "container-title": "Encyclopedia of Rivers",
    author: [
      { family: "Vlist", given: "Eric", "non-dropping-particle": "van der", suffix: "Jr.", "comma-suffix": true },
      { family: '"van Happel"' },
      { literal: "The Water Board" },
    ],
    issued: { "date-parts": [[2001]], season: 3, circa: true },
    accessed: { "date-parts": [[2019, 2, 19]] },
    "event-date": { "date-parts": [[1998, 21], [0]] },
    submitted: { literal: "long ago" },
  });
});

it("writes the language of an item that has it only as a tag", () => {
  expect(toCslJson({ ...entry, fields: {} }).language).toBe("en-US");
});

it("comes back as it was", () => {
  fc.assert(
    fc.property(items, (item) => {
      const json: unknown = JSON.parse(JSON.stringify(toCslJson(item)));
      expect(parseCslItem(json)).toEqual({ value: item, issues: [] });
    }),
    { numRuns: 500 },
  );
});
