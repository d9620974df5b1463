import { describe, expect, it } from "vitest";
import { summarizeAnyFile, summarizeStyle } from "./summary.ts";

const style = (head: string, rest = "<citation/>"): string =>
  `<?xml version="1.0"?><style class="note" default-locale="de-DE">${head}${rest}</style>`;

describe("summarizeStyle", () => {
  it("reads cs:info and the style's language", () => {
    const head = `<info><title>Law &amp; <!-- not --> Order</title><category citation-format="note"/><category field="law"/></info>`;
    expect(summarizeStyle("law", style(head))).toEqual({
      id: "law",
      title: "Law & Order",
      format: "note",
      fields: ["law"],
      language: "de-DE",
    });
  });

  it("reads the parent of a dependent style", () => {
    const head = `<info><title>J</title><link rel="independent-parent" href="http://www.zotero.org/styles/apa"/></info>`;
    expect(summarizeStyle("j", style(head, "")).parent).toBe("apa");
  });

  it("does not read past cs:info", () => {
    expect(summarizeStyle("x", style("<info><title>T</title></info>", "<broken")).title).toBe("T");
  });

  it("reads the whole file where a comment misleads", () => {
    const misleading = `<!-- <info><title>wrong</titel></info> -->`;
    expect(summarizeStyle("x", style(`${misleading}<info><title>right</title></info>`)).title).toBe("right");
  });

  it("takes the id for a missing title", () => {
    expect(summarizeStyle("untitled", style("<info><title> </title></info>")).title).toBe("untitled");
    expect(summarizeStyle("untitled", style("")).title).toBe("untitled");
  });

  it("throws for what is no XML; a list names it by its id", () => {
    expect(() => summarizeStyle("x", "no style")).toThrow("not XML: it does not begin with “<”");
    expect(summarizeAnyFile("x", "no style")).toEqual({ id: "x", title: "x" });
  });
});
