import { describe, expect, it } from "vitest";
import { readWhole } from "../../test/read-whole.ts";
import { captureFile } from "../files/capture-file.ts";
import { captureSource } from "../capture-source.ts";

const page = (body: string): string =>
  `<!doctype html><title>Tolls</title><main><h1>Tolls</h1><p>Boats crossed.</p>${body}</main>`;

function titles(body: string): readonly (string | undefined)[] {
  return captureSource(page(body), { readWorks: readWhole }).references.map(({ item }) => item.fields.title);
}

describe("the works that a page lists", () => {
  it.each([
    [
      "one for each item, whatever its blocks",
      "<h2>References</h2><ul><li><div>Ash A.</div><h3>Ice</h3><p>Sea (2001)</p></li><li><p>Birch B. Fog. 2002.</p></li></ul>",
      ["Ash A.\nIce.Sea (2001)", "Birch B. Fog. 2002."],
    ],
    [
      "one for each paragraph without items",
      "<h2>Works Cited</h2><p>Ash A. Ice. 2001.</p><p>Birch B. Fog. 2002.</p>",
      ["Ash A. Ice. 2001.", "Birch B. Fog. 2002."],
    ],
    [
      "under headings of a lower rank too",
      "<h2>Bibliography</h2><h3>Primary Sources</h3><p>Ash A. Ice. 2001.</p><h3>Others</h3><p>Birch B. Fog. 2002.</p>",
      ["Ash A. Ice. 2001.", "Birch B. Fog. 2002."],
    ],
    [
      "no further than the next heading of its rank",
      "<h2>5 References (1)</h2><p>Ash A. Ice. 2001.</p><h2>News of 2003</h2><p>Boats of 2003.</p>",
      ["Ash A. Ice. 2001."],
    ],
    ["none without a heading", "<ul><li>Ash A. Ice. 2001.</li></ul>", []],
  ])("%s", (_, body, expected) => {
    expect(titles(body)).toEqual(expected);
  });

  it("have the DOI that their link leads to, with its place, unless there are several", () => {
    const html = page(
      '<h2>References</h2><ol><li>Ash A. Ice. 2001. <a href="https://doi.org/10.5555%2Fice.1">Article</a></li>' +
        '<li>Fog. 2002. <a href="https://doi.org/10.5555/a">A</a> <a href="https://doi.org/10.5555/b">B</a></li></ol>',
    );
    const [ice, fog] = captureSource(html, { readWorks: readWhole }).references;
    expect(ice?.item.fields.DOI).toBe("10.5555/ice.1");
    const evidence = ice?.evidence.find(({ field }) => field === "DOI");
    expect(evidence).toMatchObject({ method: "link of the reference", quote: "https://doi.org/10.5555%2Fice.1" });
    expect(fog?.item.fields.DOI).toBeUndefined();
  });

  it("are read no further than half a second's work, and the rest is told of", () => {
    const long = `<li>${"Ash A. Ice. 2001. ".repeat(100)}</li>`.repeat(120);
    const { references, issues } = captureSource(page(`<h2>References</h2><ol>${long}</ol>`), { readWorks: readWhole });
    expect(references.length).toBeLessThan(120);
    expect(issues).toMatchObject([{ code: "references-cut" }]);
  });
});

async function openNothing(): Promise<typeof readWhole> {
  throw new Error("The model is not there.");
}

describe("captureFile", () => {
  const html = page("<h2>References</h2><p>Ash A. Ice. 2001.</p>");

  it("loads what reads works for a page that lists some, and for no other", async () => {
    let opened = 0;
    const openWorks = async (): Promise<typeof readWhole> => {
      opened += 1;
      return readWhole;
    };
    await captureFile(page(""), { openWorks });
    expect(opened).toBe(0);
    expect((await captureFile(html, { openWorks })).references).toHaveLength(1);
    expect(opened).toBe(1);
  });

  it("tells of works that could not be read, and keeps the page's own record", async () => {
    const { records, references, issues } = await captureFile(html, { openWorks: openNothing });
    expect(records).toHaveLength(1);
    expect(references).toEqual([]);
    expect(issues).toMatchObject([{ code: "references-unread", message: expect.stringContaining("is not there") }]);
  });
});
