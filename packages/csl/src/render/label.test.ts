import { describe, expect, it } from "vitest";
import { printText } from "../output/print-text.ts";
import { citeText, inlineEngine, makeItem, person, withFields } from "../../test/inline-style.ts";

describe("cs:label (Label)", () => {
  it.each([
    ["one page", "12", "", "page"],
    ["a range", "12-15", "", "pages"],
    ["a list", "3, 7", "", "pages"],
    ["short", "12-15", 'form="short"', "pp."],
    ["always plural", "12", 'plural="always"', "pages"],
    ["never plural", "12-15", 'plural="never"', "page"],
    ["in another case", "12", 'text-case="capitalize-first"', "Page"],
    ["without periods", "12", 'form="short" strip-periods="true"', "p"],
    ["within affixes", "12", 'prefix="(" suffix=")"', "(page)"],
  ])("%s", (_, page, attributes, expected) => {
    expect(citeText(`<label variable="page" ${attributes}/>`, withFields({ page }))).toBe(expected);
  });

  it("is in title case in other languages as well: it is no title", () => {
    const body = '<label variable="page" text-case="title"/><text variable="title" text-case="title"/>';
    const item = withFields({ title: ": un mot", page: "12", language: "fr" });
    expect(citeText(body, item, "fr-FR")).toBe("Page: un mot");
  });

  it("is absent with its variable", () => {
    expect(citeText('<label variable="page"/>', makeItem())).toBe("");
  });

  it("is absent when the locale has no word", () => {
    expect(citeText('<label variable="DOI" suffix=": "/><text variable="DOI"/>', withFields({ DOI: "10.1/x" }))).toBe(
      "10.1/x",
    );
  });

  it.each([
    ["1", "page"],
    ["2", "pages"],
    ["250", "pages"],
  ])("number-of-pages=%s counts: %s", (count, expected) => {
    expect(citeText('<label variable="number-of-pages"/>', withFields({ "number-of-pages": count }))).toBe(expected);
  });

  it.each([
    [{ locator: "3" }, "p. 3"],
    [{ locator: "3-5" }, "pp. 3–5"],
    [{ locator: "2", label: "section" }, "§ 2"],
    [{ locator: "2", label: "chapter" }, "chapter 2"],
    [{ locator: "  " }, ""],
    [{}, ""],
  ])("locator %o → %s", (cite, expected) => {
    const engine = inlineEngine({
      citation: {
        body: '<group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>',
      },
    });
    const symbol = expected.startsWith("§");
    const body = '<group delimiter=" "><label variable="locator" form="symbol"/><text variable="locator"/></group>';
    const used = symbol ? inlineEngine({ citation: { body } }) : engine;
    expect(printText(used.cite([{ item: makeItem(), ...cite }]))).toBe(expected);
  });

  it.each([
    ["after", '<name/><label prefix=", "/>', "Jane Doe, editor"],
    ["before", '<label form="verb" suffix=" "/><name/>', "edited by Jane Doe"],
    ["short", '<name/><label form="short" prefix=" (" suffix=")"/>', "Jane Doe (ed.)"],
  ])("in names stands %s", (_, inner, expected) => {
    const item = makeItem({ names: { editor: [person("Doe", "Jane")] } });
    expect(citeText(`<names variable="editor">${inner}</names>`, item)).toBe(expected);
  });

  it("in names goes by their number", () => {
    const item = makeItem({ names: { editor: [person("Doe"), person("Roe")] } });
    expect(citeText('<names variable="editor"><name/><label prefix=" "/></names>', item)).toBe("Doe, Roe editors");
  });
});
