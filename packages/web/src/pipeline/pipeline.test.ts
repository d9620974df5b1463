import { createCatalogue } from "@citable/styles";
import { citeprocPlusSource } from "@citable/styles/node";
import { describe, expect, it } from "vitest";
import { createPipeline } from "./pipeline.ts";
import { downloadFormats, type DownloadFormat } from "./questions.ts";

const pipeline = createPipeline(createCatalogue([citeprocPlusSource()]));

const salt = {
  id: "salt",
  type: "book",
  title: "Salt & Sovereignty",
  author: [{ family: "Adair", given: "Miriam K." }],
  publisher: "Harrow",
  issued: { "date-parts": [[1968]] },
};
const ferries = { ...salt, id: "ferries", title: "Ferries", issued: { "date-parts": [[1970]] } };
const items = [salt, ferries];

describe("a list", () => {
  it("stands in the style's order, or in its own without dashes for an author who is not above", async () => {
    const style = "mla@9";
    const printed = await pipeline.list({ items, style, order: "style" });
    expect(printed.entries.map(({ id }) => id)).toEqual(["ferries", "salt"]);
    expect(printed.entries[1]?.text).toMatch(/^---\. Salt/);
    expect(printed.hanging).toBe(true);
    const own = await pipeline.list({ items, style, order: "own" });
    expect(own.entries.map(({ text }) => text.split(",")[0])).toEqual(["Adair", "Adair"]);
  });

  it("names what each entry lacks", async () => {
    const { publisher: _, ...bare } = salt;
    const printed = await pipeline.list({ items: [bare], style: "mla@9", order: "style" });
    expect(printed.entries[0]?.missing).toContain("publisher");
  });
});

describe("a note style", () => {
  it("has a short note that points to the passage", async () => {
    const place = { label: "page", locator: "12" };
    const cited = await pipeline.cite({ item: salt, style: "chicago-notes@17", context: "", place, language: "en" });
    const note = (form: string): string | undefined => cited.citations.find((each) => each.form === form)?.html;
    expect(note("note")).toContain("1968), 12");
    expect(note("short-note")).toMatch(/^Adair, .*, 12\.$/);
  });
});

describe("a file", () => {
  const signs: Readonly<Record<DownloadFormat, RegExp>> = {
    rtf: /^\{\\rtf1[\s\S]*Works & Days[\s\S]*\{\\i Ferries\}/,
    docx: /^PK/,
    html: /<h1>Works &amp; Days<\/h1>[\s\S]*<i>Salt &amp; Sovereignty<\/i>/,
    markdown: /^# Works & Days\n\n[\s\S]*\*Ferries\*/,
    text: /^Works & Days\n\nAdair, Miriam K\. Ferries\./,
    bibtex: /@book\{/,
    biblatex: /@book\{/,
    ris: /^TY {2}- BOOK/m,
    "csl-json": /"family": ?"Adair"/,
  };

  it.each(downloadFormats)("is %s through and through", async (format) => {
    const file = await pipeline.write({ items, style: "mla@9", order: "style", format, heading: "Works & Days" });
    const content = typeof file.content === "string" ? file.content : new TextDecoder().decode(file.content);
    expect(content).toMatch(signs[format]);
    expect(file.ending).toMatch(/^\.\w+$/);
  });

  it("says what it cannot hold", async () => {
    const annotated = { ...salt, "original-title": "Salz" };
    const file = await pipeline.write({
      items: [annotated],
      style: "mla@9",
      order: "style",
      format: "ris",
      heading: "",
    });
    expect(file.lost.map(({ message }) => message).join(" ")).toContain("original-title");
  });
});

describe("a source", () => {
  it.each([
    ["BibTeX", "refs.bib", "@book{a, title={Salt}, author={Adair, Miriam}}"],
    ["RIS", "refs.ris", "TY  - BOOK\nTI  - Salt\nER  - \n"],
    ["CSL-JSON", "refs.json", '[{"id": "a", "type": "book", "title": "Salt"}]'],
    ["a page", "page.html", "<!doctype html><title>Salt</title><h1>Salt</h1>"],
  ])("in %s becomes a record", async (_, name, text) => {
    const { records } = await pipeline.capture(new TextEncoder().encode(text), name);
    expect(records.map(({ item }) => item["title"])).toEqual(["Salt"]);
  });
});
