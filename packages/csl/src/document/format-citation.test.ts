import { parseCslItems, type Item } from "@citable/model";
import { describe, expect, it } from "vitest";
import { inlineEngine, makeItem, person } from "../../test/inline-style.ts";
import type { CitationMode } from "../cite/citation.ts";
import { createEngine, type Engine } from "../engine.ts";
import { printText } from "../output/print-text.ts";
import { parseIndependentStyle } from "../style/parse.ts";

function engineOf(layout: string): Engine {
  const style = parseIndependentStyle(`<style class="in-text" version="1.0">
    <citation><layout prefix="(" suffix=")" delimiter="; ">${layout}</layout></citation>
    <bibliography><layout><names variable="author"/></layout></bibliography></style>`);
  return createEngine({ style, locales: [] });
}

const items = parseCslItems([
  { id: "a", type: "book", author: [{ family: "Ash", given: "Ada" }], issued: { "date-parts": [[1999]] } },
  { id: "b", type: "book", author: [{ family: "Birch", given: "Bo" }], issued: { "date-parts": [[2001]] } },
]).value;

const authorDate = engineOf(`<group delimiter=" "><names variable="author"><name form="short"/></names>
  <date variable="issued"><date-part name="year"/></date></group>`);
const numeric = engineOf(`<text variable="citation-number"/>`);

describe("formatCitation", () => {
  it.each<[CitationMode, string, string]>([
    ["normal", "(Ash 1999; Birch 2001)", "(1; 2)"],
    ["suppress-author", "(1999; 2001)", "(1; 2)"],
    ["author-only", "Ash; Birch", "Ash; Birch"],
    ["narrative", "Ash (1999); Birch (2001)", "Ash (1); Birch (2)"],
  ])("stands in its sentence as asked: %s", (mode, inAuthorDate, inNumeric) => {
    const cites = items.map((item) => ({ item }));
    expect(printText(authorDate.cite(cites, mode))).toBe(inAuthorDate);
    expect(printText(numeric.cite(cites, mode))).toBe(inNumeric);
  });

  it("names an author of several works once", () => {
    const [ash, birch] = items;
    if (ash === undefined || birch === undefined) throw new TypeError("no items");
    const later: Item = { ...ash, id: "c", dates: { issued: { kind: "calendar", start: { year: 2005 } } } };
    const cites = [ash, birch, later].map((item) => ({ item }));
    expect(printText(authorDate.cite(cites, "narrative"))).toBe("Ash (1999; 2005); Birch (2001)");
    expect(printText(authorDate.cite(cites, "author-only"))).toBe("Ash; Birch");
  });

  it("has the whole cite where there is no author, and the author alone where the cite says no more", () => {
    const titled = parseCslItems([{ id: "t", type: "book", title: "Ice", issued: { "date-parts": [[2001]] } }]).value;
    const byTitle = engineOf(
      '<text variable="title"/><date variable="issued" prefix=" "><date-part name="year"/></date>',
    );
    expect(
      printText(
        byTitle.cite(
          titled.map((item) => ({ item })),
          "narrative",
        ),
      ),
    ).toBe("(Ice 2001)");
    const namesAlone = engineOf('<names variable="author"><name form="short"/></names>');
    expect(
      printText(
        namesAlone.cite(
          items.map((item) => ({ item })),
          "narrative",
        ),
      ),
    ).toBe("Ash; Birch");
  });

  it("collapses the years of an author who is left out or stands before them", () => {
    const collapsing = inlineEngine({
      citation: {
        area: 'collapse="year"',
        layout: 'prefix="(" suffix=")" delimiter="; "',
        body: `<group delimiter=", "><names variable="author"><name form="short"/></names>
          <date variable="issued"><date-part name="year"/></date></group>`,
      },
    });
    const [ash, birch] = items;
    if (ash === undefined || birch === undefined) throw new TypeError("no items");
    const later: Item = { ...ash, id: "c", dates: { issued: { kind: "calendar", start: { year: 2005 } } } };
    const cites = [ash, later, birch].map((item) => ({ item }));
    expect(printText(collapsing.cite(cites))).toBe("(Ash, 1999, 2005; Birch, 2001)");
    expect(printText(collapsing.cite(cites, "narrative"))).toBe("Ash (1999, 2005); Birch (2001)");
    expect(printText(collapsing.cite(cites, "suppress-author"))).toBe("(1999, 2005; 2001)");
  });

  it("shortens in a sentence the names that only the bibliography has", () => {
    const close = inlineEngine({
      citation: { layout: 'delimiter=","', body: '<text variable="citation-number"/>' },
      bibliography: {
        body: '<names variable="author"><name name-as-sort-order="all" and="symbol" initialize-with="."/></names>',
      },
    });
    const author = ["Ash", "Birch", "Cedar"].map((family) => person(family, "Ada"));
    const [two, three] = [2, 3].map((count) => makeItem({ names: { author: author.slice(0, count) } }));
    if (two === undefined || three === undefined) throw new TypeError("no items");
    const cites = [two, three].map((item) => ({ item }));
    expect(printText(close.cite(cites, "narrative"))).toBe("Ash and Birch 1, Ash et al. 2");
  });

  it("is the note itself in styles of notes", () => {
    const notes = inlineEngine({
      class: "note",
      citation: {
        layout: 'suffix="." delimiter="; "',
        body: '<names variable="author" suffix=", "/><text variable="title"/>',
      },
    });
    const item = makeItem({ names: { author: [person("Ash", "Ada")] }, fields: { title: "Ice" } });
    expect(printText(notes.cite([{ item }], "narrative"))).toBe("Ada Ash, Ice.");
  });

  it("leaves out one author, or prints one author alone, by the cite", () => {
    const [first] = items;
    if (first === undefined) throw new TypeError("no item");
    expect(printText(authorDate.cite([{ item: first, suppressAuthor: true }]))).toBe("(1999)");
    expect(printText(authorDate.cite([{ item: first, authorOnly: true }]))).toBe("Ash");
  });
});
