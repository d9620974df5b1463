import { createCatalogue } from "@citable/styles";
import { citeprocPlusSource } from "@citable/styles/node";
import { expect, it } from "vitest";
import { createPipeline, type CiteRecord } from "./pipeline.ts";

const asked: unknown[] = [];
const citeRecord: CiteRecord = (record, found, options) => {
  asked.push([record.item.fields.title, found.name, options]);
  return { citations: [], missing: [], advice: [], repairs: [], issues: [] };
};
const house = JSON.stringify({ name: "Harbour College", contact: "a@b.example", extends: "apa@7" });
const pipeline = createPipeline(createCatalogue([citeprocPlusSource()]), citeRecord, async () => house);
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

it.each([
  ["its text", house],
  ["its address", "https://school.example/house.json"],
])("cites in a house style by %s", async (_, sent) => {
  const { style } = await pipeline.cite({ item, house: sent });
  expect(style).toEqual({
    name: "Harbour College",
    title: expect.stringMatching(/^Harbour College \(.*7th edition\)$/),
    house: { name: "Harbour College", contact: "a@b.example" },
  });
});

it("says where a house style is not in order", async () => {
  const text = '{\n  "name": "College",\n  "extends": "apa@7",\n  "place": "never",\n  "notes": 7\n}';
  await expect(pipeline.cite({ item, house: text })).rejects.toMatchObject({
    status: 422,
    message: expect.stringContaining("line 4: “place” must be one of"),
    errors: [
      { path: "place", line: 4, column: 12, detail: expect.stringContaining("“place” must be one of") },
      { path: "notes", line: 5, column: 12, detail: "“notes” must be a list, not a number." },
    ],
  });
});

it("tells what the name of a style does not say", async () => {
  const { style } = await pipeline.cite({ item, style: "chicago-notes@15" });
  expect(style.notice).toMatch(/is made from chicago-notes@16/);
  const german = await pipeline.cite({ item, style: "chicago-notes@15", language: "de" });
  expect(german.style.notice).toMatch(/^Kein vorhandener Stil ist chicago-notes@15; er wird deshalb aus .* gemacht/);
});

it("names the nearest styles for an unknown one", async () => {
  await expect(pipeline.cite({ item, style: "mla@99" })).rejects.toThrow(/mla@9/);
});

it("says why an item cannot be read", async () => {
  await expect(pipeline.cite({ item: { type: 7 }, style: "mla@9" })).resolves.toBeDefined();
  await expect(pipeline.cite({ item: [], style: "mla@9" })).rejects.toThrow("`item` is not an item in CSL-JSON");
});

it("searches the styles by words", async () => {
  const found = await pipeline.styles("chicago");
  expect(found.map(({ name }) => name)).toContain("chicago-notes@17");
});
