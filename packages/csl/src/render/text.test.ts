import { describe, expect, it } from "vitest";
import { printHtml } from "../output/print-html.ts";
import {
  bibliographyTexts,
  entry,
  citeText,
  inlineEngine,
  makeItem,
  onDate,
  person,
  withFields,
} from "../../test/inline-style.ts";

function html(body: string, fields: Parameters<typeof withFields>[0], language?: string): string {
  return printHtml(entry(body, withFields(fields, language === undefined ? {} : { language })));
}

describe("cs:text (Text)", () => {
  it.each([
    ["a variable", '<text variable="title"/>', "A title"],
    ["its short form", '<text variable="container-title" form="short"/>', "J. Hist."],
    ["the long form for want of a short one", '<text variable="title" form="short"/>', "A title"],
    ["a term", '<text term="in"/>', "in"],
    ["a term in the plural", '<text term="page" form="short" plural="true"/>', "pp."],
    ["a term that no locale has", '<text term="reactor" prefix="!"/>', ""],
    ["a value", '<text value="No."/>', "No."],
    ["a value without periods", '<text value="No." strip-periods="true"/>', "No"],
    ["affixes", '<text variable="title" prefix="(" suffix=")"/>', "(A title)"],
    ["no affixes around nothing", '<text variable="note" prefix="(" suffix=")"/>', ""],
    ["quotes", '<text variable="title" quotes="true" suffix="."/>', "“A title.”"],
    ["a page range", '<text variable="page"/>', "12–15"],
    ["its first page", '<text variable="page-first"/>', "12"],
    ["case", '<text variable="title" text-case="title"/>', "A Title"],
  ])("%s", (_, body, expected) => {
    const item = withFields(
      { title: "A title", "container-title": "Journal of History", "container-title-short": "J. Hist.", page: "12-15" },
      { language: "en" },
    );
    expect(citeText(body, item)).toBe(expected);
  });

  it.each([
    ["en-GB", "On the River"],
    ["de", "On the river"],
    ["und", "On the river"],
    [undefined, "On the River"],
  ])("title case is for English alone: %s", (language, expected) => {
    expect(html('<text variable="title" text-case="title"/>', { title: "on the river" }, language)).toBe(
      expected.startsWith("On the r") ? "on the river" : expected,
    );
  });

  it("sets the markup of fields, and flips it inside its own kind", () => {
    expect(html('<text variable="title"/>', { title: "On <i>Homo</i> & H<sub>2</sub>O" })).toBe(
      "On <i>Homo</i> &amp; H<sub>2</sub>O",
    );
    expect(html('<text variable="title" font-style="italic"/>', { title: "On <i>Homo</i>" })).toBe("<i>On </i>Homo");
  });

  it("prints no markup that CSL does not know", () => {
    expect(html('<text variable="title"/>', { title: "<script>alert(1)</script><img src=x>" })).toBe(
      "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x&gt;",
    );
  });

  it.each([
    ["URL", "https://example.org/a", '<a href="https://example.org/a">https://example.org/a</a>'],
    ["DOI", "10.1/x", '<a href="https://doi.org/10.1/x">10.1/x</a>'],
    ["PMID", "123", '<a href="https://www.ncbi.nlm.nih.gov/pubmed/123">123</a>'],
    ["URL", "javascript:alert(1)", "javascript:alert(1)"],
    ["URL", "data:text/html,<b>", "data:text/html,&lt;b&gt;"],
  ])("%s %s links to web addresses only", (variable, value, expected) => {
    expect(html(`<text variable="${variable}"/>`, { [variable]: value })).toBe(expected);
  });

  it("prints its own words in the order of the style", () => {
    const engine = inlineEngine({ bibliography: { body: '<text value="b"/><text value="a"/>' } });
    expect(bibliographyTexts(engine, [makeItem()])).toEqual(["ba"]);
  });

  it("numbers and labels what has none", () => {
    const item = makeItem({ names: { author: [person("Doe"), person("Roe")] }, dates: { issued: onDate(1998) } });
    const engine = inlineEngine({
      bibliography: { body: '<text variable="citation-number" suffix=" "/><text variable="citation-label"/>' },
    });
    expect(bibliographyTexts(engine, [item, makeItem()])).toEqual(["1 DoRo98", "2"]);
  });
});

it("quotation marks stand around italics", () => {
  const body = '<text variable="title" quotes="true" font-style="italic"/>';
  const line = inlineEngine({ citation: { body } }).cite([{ item: withFields({ title: "A" }) }]);
  expect(printHtml(line)).toBe("“<i>A</i>”");
});
