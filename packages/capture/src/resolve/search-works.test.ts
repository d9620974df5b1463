import { toCslJson } from "@citable/model";
import { afterAll, beforeAll, expect, it } from "vitest";
import { resolverAt } from "../../test/loopback-resolver.ts";
import { serveLoopback, type LoopbackServer } from "../../test/loopback-server.ts";
import { recordedServices } from "../../test/recorded-services.ts";

let server: LoopbackServer;

beforeAll(async () => {
  server = await serveLoopback(recordedServices);
});

afterAll(async () => {
  await server.close();
});

it("lists what Crossref has for title, author and year, the nearest first", async () => {
  const found = await resolverAt(server.url).search("crossref", {
    title: "Salt and Silver",
    family: "Brandt",
    year: 1979,
  });
  expect(found.map(({ item }) => item.fields.title)).toEqual(["Silver and Salt", "Saltworks"]);
});

it.each([
  [2003, "2003"],
  [1999, "1991"],
])("takes of Open Library’s editions that of %i, else the first", async (year, taken) => {
  const sought = { title: "Tolls: A History of the Asker", family: "Ferrow", year };
  const [work] = await resolverAt(server.url).search("open-library", sought);
  expect(work === undefined ? undefined : toCslJson(work.item)).toMatchObject({
    type: "book",
    title: "Tolls: A History",
    author: [{ family: "Ferrow", given: "Edda" }],
    issued: { "date-parts": [[Number(taken)]] },
  });
});

it("says nothing where a service lists nothing", async () => {
  expect(await resolverAt(server.url).search("wikidata", { title: "Nothing of this name" })).toEqual([]);
});
