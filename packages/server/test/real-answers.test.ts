import { citeRecord } from "@citable/guides";
import { createCatalogue } from "@citable/styles";
import { citeprocPlusSource } from "@citable/styles/node";
import { expect, it } from "vitest";
import { createApp } from "../src/app.ts";
import { createPipeline } from "../src/pipeline.ts";
import { expectToFit } from "./expect-to-fit.ts";

const noFetching = async (): Promise<never> => {
  throw new Error("Nothing is fetched in tests.");
};
const pipeline = createPipeline(createCatalogue([citeprocPlusSource()]), citeRecord, noFetching);
const app = createApp({ ...pipeline, web: new Map() });

const page = `<html><head><title>Ferry Tolls</title><meta name="citation_title" content="Ferry Tolls">
  <meta name="citation_author" content="Ilse Haverkamp"><meta name="citation_publication_date" content="2019/3/31"></head>
  <body><h1>Ferry Tolls</h1><p>By Ilse Haverkamp</p><p>Tolls were taken<sup>1</sup>.</p></body></html>`;
const item = { id: "1", type: "book", title: "Salt and Sovereignty" };
const json = (body: unknown): RequestInit => ({
  method: "POST",
  body: JSON.stringify(body),
  headers: { "content-type": "application/json" },
});

it.each([
  ["/api/v1/capture?name=page.html", { method: "POST", body: page }, 200],
  ["/api/v1/capture", { method: "POST", body: "Varrin, Concord of\n\nA treaty.\n\nIlse M. Haverkamp" }, 200],
  ["/api/v1/capture", { method: "POST", body: "" }, 422],
  ["/api/v1/record", json({ source: "Haverkamp, Ilse. Salt and Sovereignty. Norden, 1968." }), 200],
  ["/api/v1/record", json({ source: "https://rivers.example/tolls" }), 403],
  ["/api/v1/record", json({ source: "doi:10.1000/182" }), 403],
  ["/api/v1/record", json({}), 400],
  ["/api/v1/cite", json({ item, style: "mla@9" }), 200],
  ["/api/v1/cite", json({ item, style: "chicago-notes@17", forms: ["note"], locale: "de-DE", exact: true }), 200],
  ["/api/v1/cite", json({ item, house: { name: "Ours", extends: "apa@7" } }), 200],
  ["/api/v1/cite", json({ item, house: "{" }), 422],
  ["/api/v1/cite", json({ item, style: "mla@99" }), 404],
  ["/api/v1/cite", json({ item, style: "mla@9", locale: "no locale" }), 400],
  ["/api/v1/cite", { method: "POST", body: "{}" }, 415],
  ["/api/v1/styles?query=chicago", {}, 200],
  ["/api/v1/styles?limit=0", {}, 400],
  ["/healthz", {}, 200],
  ["/readyz", {}, 200],
])("%s answers as the document says (%j)", async (path, request: RequestInit, status) => {
  const answer = await app.request(path, request);
  expect(answer.status).toBe(status);
  await expectToFit(app, request.method ?? "GET", path, answer);
});

it("leads through all styles, page by page, and knows them again", async () => {
  const seen = new Set<string>();
  let path: string | undefined = "/api/v1/styles?query=chicago&limit=20";
  while (path !== undefined) {
    const answer: Response = await app.request(path);
    const styles: readonly { readonly id: string }[] = await answer.json();
    for (const { id } of styles) seen.add(id);
    const again = await app.request(path, { headers: { "if-none-match": answer.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
    path = /^<([^>]+)>; rel="next"$/.exec(answer.headers.get("link") ?? "")?.[1];
  }
  expect(seen.size).toBe((await pipeline.styles("chicago")).length);
});

async function ask(language: string, body: string): Promise<string> {
  const headers = { "accept-language": language };
  return (await app.request("/api/v1/capture", { method: "POST", body, headers })).text();
}

it("tells in the reader's language what is missing in a source, and in English otherwise", async () => {
  const noted = "Tolls were taken at the ferry of Varrin until the concord.[4]";
  expect(await ask("de", noted)).toContain("Der Text hat das Anmerkungszeichen [4], aber die Anmerkung steht nicht");
  const german = await ask("de-AT,en;q=0.5", page);
  expect(german).toContain("Die Adresse ist nicht angegeben; kopieren Sie sie aus der Adresszeile des Browsers.");
  expect(german).not.toContain('"sentence"');
  expect(await ask("fr", page)).toContain("The address is not stated; copy it from the browser's address line.");
});

it("tells in the reader's language what is worth knowing of the works that a page lists", async () => {
  const works = [
    "Orr, Ida. <i>Tolls of the North</i>. London: Quay Press, 1968.",
    "———. <i>Ferries of the North</i>. London: Quay Press, 1971.",
  ];
  const listing = `<h1>Varrin</h1><p>Tolls were taken there.</p><h2>References</h2><ul><li>${works.join("</li><li>")}</li></ul>`;
  const body = `<!doctype html><html lang="en"><title>Varrin</title><body>${listing}</body></html>`;
  expect(await ask("de", body)).toContain("Der Strich steht für den Verfasser der Literaturangabe darüber");
  expect(await ask("en", body)).toContain("The dash stands for the author of the reference above");
});
