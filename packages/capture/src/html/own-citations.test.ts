import { expect, it } from "vitest";
import { ownCitations } from "./own-citations.ts";

const page = `<!doctype html><title>Tides</title><meta name="citation_title" content="Another title">
<h1>Tides</h1><p>By Ana Reed, 4 June 2015</p>
<h2>Cite this article</h2>
<p>MLA: Reed, Ana. “Tides.” <i>Coast</i>, 1 May 2011.</p>
<p>APA: Reid, A. (2012). Tides. In <i>Coast</i>. Quay House.</p>
<p>Choose a style above.</p>`;

function date(start: object): object {
  return { kind: "calendar", start };
}

it("reads each citation in the page's box for itself, with its place", () => {
  const read = ownCitations(page).map(({ start, end, record: { item, evidence } }) => [
    page.slice(start, end),
    item.fields.title,
    item.names.author,
    item.dates.issued,
    evidence.find(({ field }) => field === "author")?.quote,
  ]);
  expect(read).toEqual([
    [
      "MLA: Reed, Ana. “Tides.” <i>Coast</i>, 1 May 2011.",
      "Tides",
      [expect.objectContaining({ family: "Reed" })],
      date({ year: 2011, month: 5, day: 1 }),
      "Reed, Ana",
    ],
    [
      "APA: Reid, A. (2012). Tides. In <i>Coast</i>. Quay House.",
      "Tides",
      [expect.objectContaining({ family: "Reid" })],
      date({ year: 2012 }),
      "Reid, A.",
    ],
  ]);
});

it("finds none in a page without such a box", () => {
  expect(ownCitations(page.replace(/<h2>[^]*/, ""))).toEqual([]);
});
