import { families } from "@citable/styles";
import { describe, expect, it } from "vitest";
import { editionFacts } from "./edition-facts.ts";

describe("the tables of editions", () => {
  it.each(editionFacts.map((fact) => [`${fact.guide}, ${fact.field}`, fact] as const))("%s", (_, fact) => {
    const known = families.filter(({ name }) => fact.families.includes(name)).flatMap(({ editions }) => editions);
    expect(fact.families.every((name) => families.some((family) => family.name === name))).toBe(true);
    expect(Object.keys(fact.editions).length).toBeGreaterThan(1);
    expect(known).toEqual(expect.arrayContaining(Object.keys(fact.editions)));
    expect(new Set(Object.values(fact.editions).map(({ says }) => says)).size).toBeGreaterThan(1);
    for (const { says } of Object.values(fact.editions)) expect(says).toMatch(/^[A-Z“].*[.…]$/);
    expect(fact.source).not.toBe("");
  });

  it("have one row for each field of a family", () => {
    const rows = editionFacts.flatMap(({ families: names, field }) => names.map((name) => `${name} ${field}`));
    expect(new Set(rows).size).toBe(rows.length);
  });
});
