import { createServer } from "node:http";
import { createFetcher, createResolver, type AddressPolicy } from "@citable/capture/node";
import { afterEach, expect, it } from "vitest";
import type { OpenNetwork } from "../command-line/network.ts";
import { capture } from "../front-door/capture.ts";
import { readAsReferences } from "../front-door/references.ts";
import { checkRecords } from "./check-references.ts";

const loopback: AddressPolicy = { allowsAddress: (address) => address === "127.0.0.1", allowsPort: () => true };

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const salt = {
  DOI: "10.5555/salt.1",
  type: "journal-article",
  title: ["Silver and Salt in the Arne Trade"],
  author: [{ family: "Brandt", given: "Lena" }],
  issued: { "date-parts": [[1978]] },
};
const barges = {
  title: "Jurors and Barges on the Lower Asker",
  author_name: ["Edda Ferrow"],
  first_publish_year: 1991,
  publish_year: [1991],
};

/** Answers by the beginning of what is asked, in the form in which the services give them. */
const answers: readonly (readonly [string, object])[] = [
  ["/works/10.5555%2Fsalt.1", { message: salt }],
  ["/works?query.bibliographic=Salt+and+silver", { message: { items: [{ ...salt, title: ["Salt mines"] }, salt] } }],
  ["/search.json?title=Barges+and+Jurors", { docs: [barges] }],
];

/** A network whose services give recorded answers. */
async function network(): Promise<OpenNetwork> {
  const server = createServer(({ url = "" }, response) => {
    const answer = answers.find(([asked]) => url.startsWith(asked))?.[1];
    const status = answer === undefined ? 404 : 200;
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  const bases = { crossref: base, datacite: base, "open-library": base, wikidata: base };
  return async () => {
    const fetcher = createFetcher({ policy: loopback, limits: { deadline: 2_000 } });
    return { fetcher, resolver: createResolver({ fetcher, bases }) };
  };
}

async function check(text: string): Promise<readonly (readonly string[])[]> {
  const read = await readAsReferences(await capture(text));
  const checked = await checkRecords(read, await network());
  expect(checked.records.map(({ item }) => item)).toEqual(read.records.map(({ item }) => item));
  return checked.records.map(({ issues }) => issues.map(({ message }) => message));
}

it("tells what a service has otherwise for an identifier, names both sources, and changes nothing", async () => {
  const text =
    "Brandt, L. (1979). Salt and silver in the Arne trade. Journal of River History, 12(3), 1–20. https://doi.org/10.5555/salt.1\n" +
    "Moor, Karl. Nothing of This Name Is Listed. Stennis: Ostrander College Press, 1991.";
  expect(await check(text)).toEqual([
    [
      "This reference has the title “Salt and silver in the Arne trade”; Crossref has “Silver and Salt in the Arne Trade” for 10.5555/salt.1. Check which is right.",
      "This reference has the year “1979”; Crossref has “1978” for 10.5555/salt.1. Check which is right.",
    ],
    ["This reference was not checked. No service that was asked lists a work of this title and author."],
  ]);
});

it("finds by title and author what has no identifier: words in another order, a misspelt name, another year", async () => {
  const text =
    "Ferow, Edda. Barges and Jurors on the Lower Asker. Stennis: Ostrander College Press, 1992.\n" +
    "Brandt, L. (1978). Salt and silver in the Arne trade. Journal of River History, 12(3), 1–20.";
  expect(await check(text)).toEqual([
    [
      "This reference has the title “Barges and Jurors on the Lower Asker”; Open Library has “Jurors and Barges on the Lower Asker” for the nearest title that it lists. Check which is right.",
      "This reference has the year “1992”; Open Library has “1991” for the nearest title that it lists. Check which is right.",
      "This reference has the authors “Ferow”; Open Library has “Ferrow” for the nearest title that it lists. Check which is right.",
    ],
    [
      "This reference has the title “Salt and silver in the Arne trade”; Crossref has “Silver and Salt in the Arne Trade” for 10.5555/salt.1, the nearest that it lists. Check which is right.",
    ],
  ]);
});
