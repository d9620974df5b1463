import { describe, expect, it } from "vitest";
import { inlineStyle, styleXml } from "../../test/inline-style.ts";
import { StyleError } from "../errors.ts";
import { parseIndependentStyle, parseStyle } from "./parse.ts";

function wrap(citation: string): string {
  return `<style class="note">\n<citation>\n${citation}\n</citation>\n</style>`;
}

describe("parseStyle refuses, and says where", () => {
  it.each([
    ["another root", "<locale/>", 1, /A style starts with <style>, not <locale>/],
    ["no citation", "<style>\n</style>", 1, /The style has no <citation>/],
    ["no layout", wrap(""), 2, /<citation> has no <layout>/],
    ["cs:text without a source", wrap("<layout><text/></layout>"), 3, /cs:text needs one of/],
    ["cs:number without a variable", wrap("<layout><number/></layout>"), 3, /cs:number needs the attribute “variable”/],
    ["cs:names without a variable", wrap("<layout><names/></layout>"), 3, /cs:names needs a variable/],
    ["cs:date without a variable", wrap("<layout><date/></layout>"), 3, /cs:date needs the attribute “variable”/],
    ["a date that is none", wrap('<layout><date variable="title"/></layout>'), 3, /“title” is not a date variable/],
    ["a key without a source", wrap("<sort><key/></sort><layout/>"), 3, /A sort key needs a variable or a macro/],
    [
      "an endless attribute",
      wrap(`<layout><text value="${"x".repeat(2000)}"/></layout>`),
      3,
      /cs:text has 2000 characters in “value”/,
    ],
  ])("%s", (_, source, line, message) => {
    expect(() => parseStyle(source)).toThrow(StyleError);
    expect(() => parseStyle(source)).toThrow(message);
    expect(() => parseStyle(source)).toThrow(new RegExp(String.raw`\(line ${line}, column \d+\)$`));
  });
});

describe("parseStyle passes over what CSL does not know, with an issue", () => {
  it.each([
    [
      '<text variable="title" font-style="slanted"/>',
      /cs:text has font-style="slanted", which should be one of normal/,
    ],
    ['<text variable="title" quotes="yes"/>', /quotes="yes", which should be one of true, false/],
    ['<number variable="volume" form="hexadecimal"/>', /cs:number has form="hexadecimal"/],
    ['<names variable="author"><name et-al-min="few"/></names>', /et-al-min="few", which should be a whole number/],
    ['<choose><if type="book" match="some"><text value="x"/></if></choose>', /match="some"/],
    ['<blink variable="title"/>', /cs:blink is not a rendering element of CSL 1.0.2/],
    [
      '<text variable="title" prefix="&amp;#xBB;&amp;#160;"/>',
      /prefix="&#xBB;&#160;", which is escaped twice.*“»\u00A0”/,
    ],
  ])("%s", (body, message) => {
    const { issues } = inlineStyle({ citation: { body } });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ severity: "warning", message: expect.stringMatching(message) });
    expect(issues[0]?.at?.line).toBeGreaterThan(1);
  });

  it.each([
    ["&amp;#8211; ", "– "],
    [",&amp;#10;", ", "],
    ["&amp;#xD800;", "&#xD800;"],
    ["&amp;#0;", "&#0;"],
    ["&amp;nbsp;", "&nbsp;"],
  ])("reads what is escaped twice as it is meant: %s", (written, meant) => {
    const { citation } = inlineStyle({ citation: { body: `<text variable="title" prefix="${written}"/>` } });
    expect(citation.layout.children[0]).toMatchObject({ prefix: meant });
  });

  it("finds nothing to say about a right style", () => {
    expect(inlineStyle({ citation: { body: '<text variable="title" font-style="italic"/>' } }).issues).toEqual([]);
  });
});

describe("parseStyle reads", () => {
  it("defaults", () => {
    const style = inlineStyle({ bibliography: { body: '<text variable="title"/>' } });
    expect(style).toMatchObject({
      kind: "independent",
      class: "in-text",
      options: {
        initializeWithHyphen: true,
        pageRangeFormat: undefined,
        demoteNonDroppingParticle: "display-and-sort",
      },
      citation: { collapse: undefined, nearNoteDistance: 5, disambiguation: { givenNameRule: "by-cite" } },
      bibliography: { hangingIndent: false, subsequentAuthorRule: "complete-all" },
    });
  });

  it("options", () => {
    const style = inlineStyle({
      class: "note",
      style: 'default-locale="fr-FR" page-range-format="minimal" initialize-with-hyphen="false" et-al-min="4"',
      citation: { area: 'collapse="year" near-note-distance="2" cite-group-delimiter="; "', body: "" },
      bibliography: { area: 'hanging-indent="true" subsequent-author-substitute="———"', body: "" },
    });
    expect(style).toMatchObject({
      class: "note",
      defaultLocale: "fr-FR",
      options: { pageRangeFormat: "minimal", initializeWithHyphen: false },
      nameOptions: { etAlMin: 4 },
      citation: { collapse: "year", nearNoteDistance: 2, citeGroupDelimiter: "; " },
      bibliography: { hangingIndent: true, subsequentAuthorSubstitute: "———" },
    });
  });

  it("a style without bibliography", () => {
    expect(inlineStyle({}).bibliography).toBeUndefined();
  });

  it("a dependent style: only its parent", () => {
    const style = parseStyle(
      '<style class="note"><info><title>Journal</title><id>j</id><link rel="independent-parent" href="https://e.org/parent"/></info></style>',
    );
    expect(style).toMatchObject({ kind: "dependent", parent: "https://e.org/parent", info: { id: "j" } });
  });

  it("cs:info, as far as it says something", () => {
    const { info } = parseIndependentStyle(
      styleXml({}).replace(
        /<info>.*<\/info>/,
        `<info><title> A Style </title><title-short/><id>a</id><author><name>Ann</name></author>
         <link rel="self" href="https://e.org/a"/><category citation-format="note"/><category field="law"/>
         <issn>1234-5679</issn><rights license="https://e.org/license">Free</rights></info>`,
      ),
    );
    expect(info).toEqual({
      id: "a",
      title: "A Style",
      self: "https://e.org/a",
      format: "note",
      fields: ["law"],
      issn: ["1234-5679"],
      authors: ["Ann"],
      rights: { text: "Free", license: "https://e.org/license" },
    });
  });
});

it("parseIndependentStyle names the style that a dependent one stands for", () => {
  const link = '<link rel="independent-parent" href="http://www.zotero.org/styles/apa"/>';
  expect(() => parseIndependentStyle(`<style><info>${link}</info></style>`)).toThrow(
    new StyleError("This style only stands for “http://www.zotero.org/styles/apa”; load that one."),
  );
  expect(parseIndependentStyle(styleXml({})).kind).toBe("independent");
});
