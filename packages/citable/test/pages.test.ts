import { describe, expect, it } from "vitest";
import { toCslJson } from "@citable/model";
import { captureSource } from "@citable/capture";
import { checkPage } from "../src/pages/check-page.ts";
import { embedIn, withoutEmbedded } from "../src/pages/embed-page.ts";
import { writeTags } from "@citable/cite-this/tags";

const entry = {
  id: "varrin",
  type: "entry-encyclopedia",
  title: "Varrin, Concord of",
  "container-title": "Encyclopedia of the Northern Straits",
  author: [{ family: "Haverkamp", given: "Ilse M." }],
  issued: { "date-parts": [[2019, 3, 31]] },
  publisher: "Quill House",
  URL: "https://straits.example/varrin",
  language: "en",
} as const;

const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<title>Varrin, Concord of | Encyclopedia of the Northern Straits</title>
</head>
<body><main><article>
<h1>Varrin, Concord of</h1>
<p class="byline">By Ilse M. Haverkamp</p>
<p>In the spring of that year the concord of Varrin ended the war over the harbour tolls of the straits.</p>
</article></main></body></html>
`;

const [record] = captureSource(JSON.stringify([entry])).records;
if (record === undefined) throw new Error("The sample is no record.");
const tags = writeTags(record.item);
const box = ['<cite-this styles="mla@9">', "<p>Haverkamp, “Varrin, Concord of,” 2019.</p>", "</cite-this>"];
const embedded = embedIn(page, { head: tags.head, body: [tags.body, ...box] });

describe("a page that was embedded in", () => {
  it("is read back without loss", () => {
    const [read] = captureSource(embedded, { name: "page.html" }).records;
    if (read === undefined) throw new Error("Nothing was read back.");
    expect({ ...toCslJson(read.item), id: "" }).toEqual({ ...toCslJson(record.item), id: "" });
  });

  it("is the same when it is done twice, and the old page when it is undone", () => {
    expect(embedIn(embedded, { head: tags.head, body: [tags.body, ...box] })).toBe(embedded);
    expect(withoutEmbedded(embedded)).toBe(page);
  });

  it("keeps the tags that it has of its own", () => {
    const own = page.replace("</head>", '<meta name="citation_title" content="Own">\n</head>');
    expect(embedIn(own, { head: tags.head, body: [] }).match(/citation_title/g)).toHaveLength(1);
  });

  it("has parts that agree", () => {
    expect(checkPage(captureSource(embedded, { name: "page.html" }))).toEqual([]);
  });
});

describe("parts that disagree", () => {
  it.each([
    ["the author in the tags", ["Haverkamp, Ilse", "Haverkampf, Ilse"], ["author", "author", "author"]],
    ["the date in JSON-LD", ['"datePublished":"2019', '"datePublished":"2018'], ["issued"]],
    ["the byline", ["By Ilse M. Haverkamp", "By Anna Lindqvist"], ["author", "author"]],
    ["the box", ["Concord of,” 2019", "Concord of,” 2017"], ["issued"]],
    ["the work in the tags", ['Encyclopedia of the Northern Straits">', 'Atlas of Harbours">'], ["container-title"]],
  ] as const)("are told with their lines: %s", (_, [from, to], fields) => {
    const found = checkPage(captureSource(embedded.replace(from, to), { name: "page.html" }));
    expect(found.map(({ field }) => field)).toEqual(fields);
    expect(found.every(({ line }) => line > 3)).toBe(true);
  });
});
