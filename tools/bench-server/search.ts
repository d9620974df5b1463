import { createBibliography, openStorage, type StoragePlace } from "@citable/server";
import type { Row } from "./report.ts";
import { startServer } from "./server-process.ts";

const count = 100_000;
const first =
  "river harbour treaty market salt island crown letter ferry toll guild bishop winter grain chart coast".split(" ");
const second =
  "history origin decline notes atlas survey memory law trade language border song map ruin faith court".split(" ");

/** Titles of two common words and a rare one: `n` of 1,000 records has the word `xn`. */
function record(index: number): { readonly item: Readonly<Record<string, unknown>> } {
  const title = `${first[index % 16]} ${second[(index >> 4) % 16]} x${index % 1000} number ${index}`;
  const author = [{ family: `Family${index % 5000}`, given: "Ada" }];
  return { item: { type: "book", title, author, issued: { "date-parts": [[1900 + (index % 120)]] } } };
}

const queries: readonly (readonly [string, (time: number) => string])[] = [
  ["a rare word", (time) => `x${(time * 37) % 1000}`],
  ["two common words", (time) => `${first[time % 16]} ${second[(time * 7) % 16]}`],
  ["the beginning of a name", (time) => `family${(time * 13) % 500}`],
  ["a word that all records have", () => "number"],
];

/** Searches one bibliography of 100,000 records through the API, a page of 50 at a time, one search after the other. */
export async function measureSearch(name: string, place: StoragePlace): Promise<readonly Row[]> {
  const { id, key } = await fill(place);
  const server = await startServer(place.folder === undefined ? [] : ["--data", place.folder], place.databaseUrl);
  const rows: Row[] = [];
  for (const [kind, query] of queries) {
    const times: number[] = [];
    const before = server.cpu();
    for (let time = 0; time < 200; time += 1) {
      const search = new URLSearchParams({ query: query(time) }).toString();
      const start = performance.now();
      const answer = await fetch(`${server.url}api/v1/bibliographies/${id}/records?${search}`, {
        headers: { authorization: `Bearer ${key}` },
      });
      const text = await answer.text();
      times.push(performance.now() - start);
      if (!text.includes('"title"')) throw new Error(`${name} found nothing for ${query(time)}.`);
    }
    times.sort((one, other) => one - other);
    rows.push({
      what: `${name}, 100,000 records: ${kind}`,
      asked: "under 50 ms",
      measured: `p50 ${times[100]?.toFixed(1)} ms, p99 ${times[198]?.toFixed(1)} ms`,
      cpu: `${(((server.cpu() - before) / 200) * 1000).toFixed(1)} ms`,
    });
  }
  await server.end();
  return rows;
}

async function fill(place: StoragePlace): Promise<{ readonly id: string; readonly key: string }> {
  const storage = await openStorage(place);
  if (storage === undefined) throw new TypeError("No database is named.");
  const records = Array.from({ length: count }, (_, index) => record(index));
  const { bibliography, links } = await createBibliography(storage, { title: "", style: "", locale: "" }, records);
  await storage.close();
  return { id: bibliography.id, key: links[0]?.key ?? "" };
}
