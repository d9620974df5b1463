import { describe, expect, it } from "vitest";
import { citable, sample } from "./run-citable.ts";

const article = `<!doctype html><html lang="en"><head><title>Tolls of the Asker</title></head><body><main>
<h1>Tolls of the Asker</h1><p>Boats paid at every bridge.<sup><a href="#ref-2">2</a></sup></p>
<h2>References</h2>
<ol>
<li id="ref-1"><p>1.</p><p>Brandt, O. M. &amp; Ferrow, E. Salt and silver on the lower Asker. <i>River Hist. Rep.</i> <b>12</b>, 201–219 (2014).</p>
<p><a href="https://doi.org/10.5555%2Frhr.12.201">Article</a> <a href="https://example.org/s">Google Scholar</a></p></li>
<li id="ref-2"><p>2.</p><p>Thorn, I. K. The toll books of Hollin. In: Ostrander, P., editor. Bridges and Jurors. Hollin: Marsh Gate Press; 1991. pp. 30–41. Google Scholar</p></li>
<li id="ref-3"><p>———. Barges and Jurors. Hollin: Marsh Gate Press, 1995.</p></li>
</ol>
<h2>About the author</h2><p>She lives in Hollin since 1999.</p></main></body></html>`;

interface Written {
  readonly references: readonly {
    readonly evidence: readonly {
      readonly field: string;
      readonly quote: string;
      readonly place: { readonly start: number; readonly end: number };
    }[];
  }[];
  readonly notes: unknown;
}

function parsed(out: string): Written {
  const written: Written = JSON.parse(out);
  return written;
}

describe("citable record --references", () => {
  it("reads the list of a page: names, titles, where they appeared, the links' DOI; no words of links", async () => {
    const { code, out } = await citable(["record", "-", "--references"], article);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([
      {
        id: expect.any(String),
        type: "article-journal",
        author: [
          { family: "Brandt", given: "O. M." },
          { family: "Ferrow", given: "E." },
        ],
        title: "Salt and silver on the lower Asker",
        "container-title": expect.stringMatching(/^River Hist\. Rep\.?$/),
        volume: "12",
        page: "201–219",
        issued: { "date-parts": [[2014]] },
        DOI: "10.5555/rhr.12.201",
      },
      {
        id: expect.any(String),
        type: "chapter",
        author: [{ family: "Thorn", given: "I. K." }],
        title: "The toll books of Hollin",
        editor: [{ family: "Ostrander", given: "P." }],
        "container-title": "Bridges and Jurors",
        "publisher-place": "Hollin",
        publisher: "Marsh Gate Press",
        page: "30–41",
        issued: { "date-parts": [[1991]] },
      },
      expect.objectContaining({ title: "Barges and Jurors", author: [{ family: "Thorn", given: "I. K." }] }),
    ]);
  });

  it("says where each field stands in the page, and keeps the marks of the text with their notes", async () => {
    const { out } = await citable(["record", "-", "--evidence"], article);
    const { references, notes } = parsed(out);
    expect(notes).toMatchObject([{ mark: "2", note: expect.stringContaining("toll books of Hollin") }]);
    expect(references).toHaveLength(3);
    const evidence = references.flatMap((reference) => reference.evidence);
    expect(evidence.map(({ field }) => field)).toContain("DOI");
    for (const { quote, place } of evidence) expect(article.slice(place.start, place.end)).toBe(quote);
  });

  it("reads the list of a copied text", async () => {
    const { out } = await citable(["record", sample("entry.txt"), "--references"]);
    expect(JSON.parse(out)).toMatchObject([
      { type: "book", title: expect.stringContaining("Salt Towns"), author: [{ family: "Brandt", given: "Oskar" }] },
      { type: "book", author: [{ family: "Ferrow" }], publisher: "Ostrander College Press" },
    ]);
  });

  it("says so where a page lists none", async () => {
    const { code, beside } = await citable(["record", "-", "--references"], "<title>Tolls</title><p>Boats paid.</p>");
    expect({ code, beside }).toEqual({ code: 1, beside: expect.stringContaining("lists no works") });
  });
});
