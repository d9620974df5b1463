import { expect, it } from "vitest";
import { currentItem } from "../state/record-rows.ts";
import type { Ask } from "./ask.ts";
import { readShared } from "./read-shared.ts";
import { sharedIn } from "./shared-link.ts";

it.each([
  ["#read/b1/k_-2", { allows: "read", id: "b1", key: "k_-2" }],
  ["#edit/b1/k", { allows: "edit", id: "b1", key: "k" }],
  ["#read/b1", undefined],
  ["#read/../x/k", undefined],
  ["#list", undefined],
  ["", undefined],
])("%s leads to a list: %j", (hash, link) => expect(sharedIn(hash)).toEqual(link));

it("reads a shared list page by page, with its notes and the key of its link", async () => {
  const asked: string[] = [];
  const ask: Ask = async (path, request) => {
    asked.push(`${path} ${new Headers(request?.headers).get("authorization")}`);
    if (!path.includes("/records")) return { title: "Salt", style: "apa@7" };
    return path.includes("cursor=two")
      ? { records: [{ item: { type: "book", title: "Two" }, note: "mine" }, "nonsense"] }
      : { records: [{ item: { type: "book", title: "One", annote: "x" } }], next: "two" };
  };
  const shared = await readShared(ask, { id: "b", key: "k" });
  expect(asked).toEqual([
    "api/v1/bibliographies/b Bearer k",
    "api/v1/bibliographies/b/records?limit=200 Bearer k",
    "api/v1/bibliographies/b/records?limit=200&cursor=two Bearer k",
  ]);
  expect(shared).toMatchObject({ heading: "Salt", style: "apa@7" });
  expect(shared.entries.map(({ record, note }) => [currentItem(record)["title"], note])).toEqual([
    ["One", ""],
    ["Two", "mine"],
  ]);
  expect(new Set(shared.entries.map(({ record }) => record.id)).size).toBe(2);
});
