import { parseCslItems } from "@citable/model";
import { describe, expect, it } from "vitest";

import { makeItems } from "./items.ts";

describe("makeItems", () => {
  it("makes the same items from the same seed, and others from another", () => {
    expect(makeItems(20, 7)).toEqual(makeItems(20, 7));
    expect(makeItems(20, 7)).not.toEqual(makeItems(20, 8));
  });

  it("makes valid CSL-JSON", () => {
    const { value, issues } = parseCslItems(makeItems(500));
    expect(issues).toEqual([]);
    expect(value).toHaveLength(500);
  });

  it("varies", () => {
    const items = makeItems(500);
    expect(new Set(items.map((item) => item["type"])).size).toBe(8);
    expect(new Set(items.map((item) => item["title"])).size).toBeGreaterThan(400);
    expect(items.some((item) => item["issued"] === undefined)).toBe(true);
  });
});
