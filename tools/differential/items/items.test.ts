import { isItemType, itemTypes } from "@citable/model";
import { expect, it } from "vitest";
import { documents } from "../documents.ts";
import { items } from "./all.ts";

it("has every type of item once at least, and ids of their own", () => {
  const types = new Set(items.map(({ type }) => type));
  expect(itemTypes.filter((type) => !types.has(type))).toEqual([]);
  expect([...types].filter((type) => !isItemType(type))).toEqual([]);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

it("cites only items of the document", () => {
  for (const { items: known, citations } of documents) {
    const ids = new Set(known.map(({ id }) => id));
    for (const { cites } of citations) for (const { id } of cites) expect(ids).toContain(id);
  }
});
