import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { citable, newFolder } from "../../test/run-citable.ts";

const page = (author: string, date: string): string => `<!doctype html><html lang="en"><head><title>Tides</title>
<meta name="citation_title" content="Tides of the Inner Passage">
<meta name="citation_author" content="Reed, Ana">
<meta name="citation_date" content="2011/05/01">
<script type="application/ld+json">
{"@context":"https://schema.org","@type":"Article","headline":"Tides of the Inner Passage",
 "author":{"@type":"Person","name":"${author}"},"datePublished":"${date}"}
</script></head>
<body><h1>Tides of the Inner Passage</h1>
<p class="byline">By Ana Reed</p></body></html>`;

it("checks a site, folders and all, with a line for each disagreement", { timeout: 60_000 }, async () => {
  const site = newFolder();
  await mkdir(join(site, "entries"));
  await writeFile(join(site, "index.html"), page("Ana Reed", "2011-05-01"));
  const agreed = await citable(["check", site]);
  expect(agreed).toMatchObject({ code: 0, out: "", beside: "" });

  const wrong = join(site, "entries", "tides.html");
  await writeFile(wrong, page("Anna Reid", "2012-05-01"));
  await writeFile(join(site, "entries", "notes.txt"), "no page");
  const { code, out, beside } = await citable(["check", site]);
  expect(code).toBe(1);
  expect(out.split("\n").filter(Boolean)).toEqual([
    `${wrong}:5: author: The meta tags (line 3) say “Reed, Ana”, the JSON-LD “Reid, Anna”.`,
    `${wrong}:5: issued: The meta tags (line 4) say “2011-05-01”, the JSON-LD “2012-05-01”.`,
    `${wrong}:10: author: The JSON-LD (line 5) says “Reid, Anna”, the page itself “Reed, Ana”.`,
  ]);
  expect(beside).toContain("Its parts disagree in 3 places.");
});

it("says so where there is no page to check", { timeout: 60_000 }, async () => {
  expect(await citable(["check", newFolder()])).toMatchObject({ code: 2, out: "" });
  expect((await citable(["check", "nowhere.html"])).code).toBe(2);
});
