import { describe, expect, it } from "vitest";
import { inlineEngine, makeItem, onDate, person } from "../../test/inline-style.ts";
import { line, run } from "../../test/settled.ts";
import { printJats } from "./print-jats.ts";
import { printTei } from "./print-tei.ts";
import type { Settled } from "./tree.ts";

const engine = inlineEngine({
  bibliography: {
    body: `<group delimiter=". ">
      <names variable="author"><name and="text" initialize-with=". " name-as-sort-order="first"/></names>
      <date variable="issued"><date-part name="month" suffix=" "/><date-part name="year"/></date>
      <text variable="title" quotes="true"/>
      <names variable="translator"><name/><label prefix=", "/></names>
      <text variable="container-title" font-style="italic"/>
      <text variable="volume" font-weight="bold"/><text variable="issue"/><text variable="page"/>
      <group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group>
      <text variable="DOI" prefix="doi:" font-style="italic"/><text variable="URL"/>
      <date variable="accessed"><date-part name="day" suffix=" "/><date-part name="month"/></date></group>`,
  },
});

function entry(parts: Parameters<typeof makeItem>[0]): Settled {
  return engine.bibliography([makeItem(parts)])[0]?.output ?? { blocks: [] };
}

const article = entry({
  type: "article-journal",
  fields: {
    title: "On <i>Rana</i> & frogs",
    "container-title": "Pond",
    volume: "12",
    issue: "3",
    page: "321-328",
    DOI: "10.1000/x",
  },
  names: { author: [person("Smith", "John"), person("García", "Ana")] },
  dates: { issued: onDate(2004, 5) },
});

const book = entry({
  fields: { title: "Walden", publisher: "Ticknor", "publisher-place": "Boston", page: "7", URL: "https://e.org/?a&b" },
  names: { author: [person("Thoreau", "H.")], translator: [person("Roe", "Ann")] },
  dates: { issued: onDate(1854), accessed: onDate(2024, 1, 5) },
});

const chapter = entry({
  type: "chapter",
  fields: { title: "Sounds", "container-title": "Walden", publisher: "Ticknor" },
});

describe("printJats", () => {
  it("tags an article", () => {
    expect(printJats(article)).toBe(
      '<mixed-citation><person-group person-group-type="author"><string-name>Smith, J.</string-name> and ' +
        "<string-name>A. García</string-name></person-group>. <month>May</month> <year>2004</year>. " +
        "“<article-title>On <italic>Rana</italic> &amp; frogs.</article-title>” <source><italic>Pond</italic></source>. " +
        "<volume><bold>12</bold></volume>. <issue>3</issue>. <page-range>321–328</page-range>. " +
        'doi:<pub-id pub-id-type="doi">10.1000/x</pub-id></mixed-citation>',
    );
  });

  it("tags a book, the roles of its people, its address and when it was seen", () => {
    const xml = printJats(book);
    expect(xml).toContain('<mixed-citation xmlns:xlink="http://www.w3.org/1999/xlink">');
    expect(xml).toContain("“<source>Walden.</source>”");
    expect(xml).toContain(
      '<person-group person-group-type="translator"><string-name>Ann Roe</string-name></person-group>',
    );
    expect(xml).toContain("<publisher-loc>Boston</publisher-loc>: <publisher-name>Ticknor</publisher-name>");
    expect(xml).toContain("<fpage>7</fpage>");
    expect(xml).toContain(
      '<ext-link ext-link-type="uri" xlink:href="https://e.org/?a&amp;b">https://e.org/?a&amp;b</ext-link>',
    );
    expect(xml).toContain(
      '<date-in-citation content-type="access-date"><day>5</day> <month>January</month></date-in-citation>',
    );
  });

  it("tells a chapter from an article", () => {
    expect(printJats(chapter)).toContain("<chapter-title>Sounds.</chapter-title>");
  });

  it("replaces halves of characters, which XML forbids", () => {
    expect(printJats(line(run("a\ud800b")))).toBe("<mixed-citation>a\ufffdb</mixed-citation>");
  });
});

describe("printTei", () => {
  it("tags an article", () => {
    expect(printTei(article)).toBe(
      "<bibl><author>Smith, J.</author> and <author>A. García</author>. <date>May 2004</date>. " +
        '“<title level="a">On <hi rend="italic">Rana</hi> &amp; frogs.</title>” ' +
        '<title level="j"><hi rend="italic">Pond</hi></title>. <biblScope unit="volume"><hi rend="bold">12</hi></biblScope>. ' +
        '<biblScope unit="issue">3</biblScope>. <biblScope unit="page">321–328</biblScope>. ' +
        'doi:<idno type="DOI"><ref target="https://doi.org/10.1000/x"><hi rend="italic">10.1000/x</hi></ref></idno></bibl>',
    );
  });

  it("tags a book, the roles of its people, its address and when it was seen", () => {
    const xml = printTei(book);
    expect(xml).toContain('“<title level="m">Walden.</title>”');
    expect(xml).toContain('<editor role="translator">Ann Roe</editor>');
    expect(xml).toContain("<pubPlace>Boston</pubPlace>: <publisher>Ticknor</publisher>");
    expect(xml).toContain('<idno type="URI"><ref target="https://e.org/?a&amp;b">https://e.org/?a&amp;b</ref></idno>');
    expect(xml).toContain('<date type="accessed">5 January</date>');
  });

  it("tells a chapter's book from a journal", () => {
    expect(printTei(chapter)).toContain('<title level="a">Sounds.</title>” <title level="m">');
  });
});
