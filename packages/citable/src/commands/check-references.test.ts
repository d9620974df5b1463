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

/** A network whose Crossref gives a recorded answer for one DOI. */
async function network(): Promise<OpenNetwork> {
  const message = {
    DOI: "10.5555/salt.1",
    type: "journal-article",
    title: ["Silver and Salt in the Arne Trade"],
    author: [{ family: "Brandt", given: "Lena" }],
    issued: { "date-parts": [[1978]] },
  };
  const server = createServer(({ url }, response) => {
    if (url === "/works/10.5555%2Fsalt.1") {
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ message }));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  return async () => {
    const fetcher = createFetcher({ policy: loopback, limits: { deadline: 2_000 } });
    return { fetcher, resolver: createResolver({ fetcher, bases: { crossref: base, datacite: base } }) };
  };
}

it("tells what a service has otherwise, names both sources, and changes nothing", async () => {
  const text =
    "Brandt, L. (1979). Salt and silver in the Arne trade. Journal of River History, 12(3), 1–20. https://doi.org/10.5555/salt.1\n" +
    "Ferrow, Edda. Barges and Jurors on the Lower Asker. Stennis: Ostrander College Press, 1991.";
  const read = await readAsReferences(await capture(text));
  const checked = await checkRecords(read, await network());
  expect(checked.records.map(({ item }) => item)).toEqual(read.records.map(({ item }) => item));
  expect(checked.records.map(({ issues }) => issues.map(({ message }) => message))).toEqual([
    [
      "The title of this reference is “Salt and silver in the Arne trade”; Crossref has “Silver and Salt in the Arne Trade” for 10.5555/salt.1. Check which is right.",
      "The year of this reference is “1979”; Crossref has “1978” for 10.5555/salt.1. Check which is right.",
    ],
    ["This reference states no identifier that a service could be asked about; it was not checked."],
  ]);
});
