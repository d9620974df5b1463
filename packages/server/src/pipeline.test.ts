import { createCatalogue } from "@citable/styles";
import { citeprocPlusSource } from "@citable/styles/node";
import { expect, it } from "vitest";
import { createPipeline, type CiteRecord } from "./pipeline.ts";

const asked: unknown[] = [];
const citeRecord: CiteRecord = (record, found, options) => {
  asked.push([record.item.fields.title, found.name, options]);
  return { citations: [], missing: [], repairs: [] };
};
const pipeline = createPipeline(createCatalogue([citeprocPlusSource()]), citeRecord);
const item = { id: "1", type: "book", title: "Salt" };

it("captures bytes into records in CSL-JSON, offsets kept", async () => {
  const answer = await pipeline.capture(new TextEncoder().encode(JSON.stringify([item])), {});
  expect(answer.kind).toBe("csl-json");
  expect(answer.records[0]?.item).toMatchObject(item);
});

it.each([
  ["mla@9", ["bibliography", "in-text"]],
  ["chicago-notes@17", ["bibliography", "note"]],
])("asks for the forms that %s speaks in", async (style, forms) => {
  asked.length = 0;
  await pipeline.cite({ item, style });
  expect(asked).toEqual([["Salt", style, { forms }]]);
});

it("hands on forms, locale and exactness that were asked for", async () => {
  asked.length = 0;
  await pipeline.cite({ item, style: "apa@7", forms: ["note"], locale: "de-DE", exact: true });
  expect(asked).toEqual([["Salt", "apa@7", { forms: ["note"], locale: "de-DE", exact: true }]]);
});

it("names the nearest styles for an unknown one", async () => {
  await expect(pipeline.cite({ item, style: "mla@99" })).rejects.toThrow(/mla@9/);
});

it("says why an item cannot be read", async () => {
  await expect(pipeline.cite({ item: { type: 7 }, style: "mla@9" })).resolves.toBeDefined();
  await expect(pipeline.cite({ item: [], style: "mla@9" })).rejects.toThrow("`item` is not an item in CSL-JSON");
});

it("searches the styles by words, a few at a time", async () => {
  const found = await pipeline.styles("chicago");
  expect(found.map(({ name }) => name)).toContain("chicago-notes@17");
  expect((await pipeline.styles("")).length).toBeLessThanOrEqual(50);
});
