import { describe, expect, it } from "vitest";
import type { CaptureResult } from "../capture-result.ts";
import { captureSource } from "../capture-source.ts";

function linked(json: string): CaptureResult {
  const script = `<script type="application/ld+json">${json}</script>`;
  return captureSource(`<html><head><title>Tolls</title>${script}</head><body><h1>Tolls</h1></body></html>`);
}

describe("JSON-LD that misleads", () => {
  it("may go in circles", () => {
    const journal = '{"@id":"#b","@type":"Periodical","name":"River History","isPartOf":{"@id":"#a"}}';
    const article =
      '{"@id":"#a","@type":"ScholarlyArticle","headline":"Tolls","isPartOf":{"@id":"#b"},"author":{"@id":"#a"}}';
    expect(linked(`{"@graph":[${article},${journal}]}`).records[0]?.item).toMatchObject({
      type: "article-journal",
      fields: { title: "Tolls", "container-title": "River History" },
    });
  });

  it("is not mixed with what others say of it, or with a film that it shows", () => {
    const recipe = linked(
      '{"@type":"Recipe","name":"Tolls","datePublished":"2019-02-19","review":[{"@type":"Review","author":"Ann Poe","datePublished":"2020-03-04"}],"video":{"@type":"VideoObject","name":"Tolls","uploadDate":"2021-01-01"}}',
    );
    const [record] = recipe.records;
    expect(record?.item).toMatchObject({ type: "webpage", dates: { issued: { start: { year: 2019, month: 2 } } } });
    expect(record?.item).toHaveProperty("names", {});
    expect(record?.issues).toEqual([]);
  });

  it.each([
    ["Tolls", "motion_picture"],
    ["Boats", "webpage"],
  ])("is a film when the page is called as it: %s → %s", (name, type) => {
    expect(linked(`{"@type":"VideoObject","name":"${name}"}`).records[0]?.item.type).toBe(type);
  });

  it("may put anything anywhere", () => {
    const odd =
      '{"@type":["NewsArticle",7],"headline":["",{"a":1}],"author":[3,null,[],{"name":{"name":"x"}}],"datePublished":{"@value":1},"isPartOf":[[]],"publisher":[null],"volumeNumber":{"a":[1]}}';
    const item = linked(odd).records[0]?.item;
    expect(item).toMatchObject({ fields: { title: "Tolls" } });
    expect(item).toHaveProperty("names", {});
    expect(item).toHaveProperty("dates", {});
  });

  it("is overruled by what the page shows, and the disagreement is told", () => {
    const lie = '{"@type":"NewsArticle","headline":"You will never believe this","datePublished":"1812-01-01"}';
    const html = `<html><head><meta name="citation_title" content="Tolls"><meta name="citation_date" content="2019-02-19"><title>Tolls</title><script type="application/ld+json">${lie}</script></head><body><h1>Tolls</h1><p>19 February 2019</p></body></html>`;
    const [record] = captureSource(html).records;
    expect(record?.item).toMatchObject({
      fields: { title: "Tolls" },
      dates: { issued: { start: { year: 2019, month: 2, day: 19 } } },
    });
    expect(record?.issues.map((issue) => [issue.code, issue.path])).toEqual([
      ["disagreement", "title"],
      ["disagreement", "issued"],
    ]);
  });
});

describe("tags that carry programs", () => {
  it.each([
    ["a script", "<script>alert(1)</script>"],
    ["a handler", '" onerror="alert(1)'],
  ])("are words: %s", (_, words) => {
    const content = `Tolls ${words}`.replaceAll('"', "&quot;");
    const html = `<html><head><meta name="citation_title" content="${content}"></head><body></body></html>`;
    expect(captureSource(html).records[0]?.item.fields.title).toBe(`Tolls ${words}`);
  });
});

describe("a source of 200 MB", () => {
  it("is refused in one sentence", () => {
    const bytes = new Uint8Array(200 * 1024 * 1024).fill(0x61);
    expect(() => captureSource(bytes)).toThrow(/32/);
  });
});

describe("tags that are repeated without end", () => {
  it("are read like the first of them", () => {
    const tags = '<meta property="og:title" content="Tolls"><meta property="og:site_name" content="River News">';
    const html = `<html><head><title>Tolls | River News</title>${tags.repeat(20_000)}</head><body><h1>Tolls</h1></body></html>`;
    expect(captureSource(html).records[0]?.item.fields).toMatchObject({
      title: "Tolls",
      "container-title": "River News",
    });
  });
});
