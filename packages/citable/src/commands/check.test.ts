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

const box = (citation: string): string =>
  page("Ana Reed", "2011-05-01").replace(
    "</body>",
    `<section><h2>Cite this article</h2>\n<p>${citation}</p></section>\n</body>`,
  );

it.each([
  ["MLA, in order", "Reed, Ana. “Tides of the Inner Passage.” <i>Coast</i>, 1 May 2011.", []],
  ["APA, in order", "Reed, A. (2011). Tides of the inner passage. In <i>Coast</i>.", []],
  [
    "a form that no rule reads",
    "Reed, A. Tides of the Inner Passage. <i>Coast</i> 19, 3 (2011). https://doi.org/10.5555/3",
    [],
  ],
  [
    "one that leaves out the year",
    "Reed, Ana. “Tides of the Inner Passage.” <i>Coast</i>.",
    ["11: issued: The cite box does not say “2011”."],
  ],
  [
    "another author and year",
    "Reid, Anna. “Tides of the Inner Passage.” <i>Coast</i>, 1 May 2012.",
    [
      "11: author: The meta tags (line 3) say “Reed, Ana”, the cite box “Reid, Anna”.",
      "11: issued: The meta tags (line 4) say “2011-05-01”, the cite box “2012-05-01”.",
    ],
  ],
  [
    "another title",
    "Reed, A. (2011). Tides of the outer passage. In <i>Coast</i>.",
    ["11: title: The meta tags (line 2) say “Tides of the Inner Passage”, the cite box “Tides of the outer passage”."],
  ],
])("reads an ordinary cite box: %s", { timeout: 60_000 }, async (_, citation, expected) => {
  const file = join(newFolder(), "tides.html");
  await writeFile(file, box(citation));
  const { code, out } = await citable(["check", file]);
  expect(code).toBe(expected.length === 0 ? 0 : 1);
  const lines = out.split("\n").filter(Boolean);
  expect(lines).toEqual(expected.map((line) => `${file}:${line}`));
});

it("says so where there is no page to check", { timeout: 60_000 }, async () => {
  expect(await citable(["check", newFolder()])).toMatchObject({ code: 2, out: "" });
  expect((await citable(["check", "nowhere.html"])).code).toBe(2);
});
