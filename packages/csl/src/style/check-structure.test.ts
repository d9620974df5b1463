import { describe, expect, it } from "vitest";
import { inlineEngine, inlineStyle, makeItem } from "../../test/inline-style.ts";
import { printText } from "../output/print-text.ts";

function messages(body: string, head = ""): readonly string[] {
  return inlineStyle({ head, citation: { body } }).issues.map(({ message }) => message);
}

const text = '<text value="x"/>';

describe("elements that do nothing where they stand", () => {
  it.each([
    ["a label of no variable", "<label/>", "cs:label outside of cs:names needs a variable; it prints nothing."],
    [
      "a branch after cs:else",
      `<choose><if type="book">${text}</if><else>${text}</else><else-if type="map">${text}</else-if></choose>`,
      "cs:else-if after cs:else is never reached.",
    ],
    [
      "a misspelt branch",
      `<choose><if type="book">${text}</if><elseif type="map">${text}</elseif></choose>`,
      "cs:elseif is no part of cs:choose in CSL 1.0.2; it is ignored.",
    ],
    ["text in cs:choose", `<choose>${text}</choose>`, "cs:text is no part of cs:choose in CSL 1.0.2; it is ignored."],
    [
      "a misspelt part of names",
      '<names variable="editor"><etal/></names>',
      "cs:etal is no part of cs:names in CSL 1.0.2; it is ignored.",
    ],
  ])("%s", (_, body, message) => {
    expect(messages(body)).toEqual([message]);
  });

  it("a misspelt branch does not print", () => {
    const engine = inlineEngine({ citation: { body: `<choose><elsif type="book">${text}</elsif></choose>${text}` } });
    expect(printText(engine.cite([{ item: makeItem() }]))).toBe("x");
  });

  it("macros of one name, and of none", () => {
    const head = `<macro name="a">${text}</macro>\n<macro name="a"/><macro/>`;
    const { issues } = inlineStyle({ head, citation: { body: '<text macro="a"/>' } });
    expect(issues.map(({ message, at }) => [message, at?.line])).toEqual([
      ["The style has a macro “a” already; the last one is used.", 5],
      ["cs:macro needs a name; nothing can call this one.", 5],
    ]);
  });

  it("has nothing to say of labels in cs:names, nor of a whole choice", () => {
    const names = '<names variable="editor"><label form="short"/></names>';
    const choice = `<choose><if type="book">${text}</if><else-if type="map">${text}</else-if><else>${text}</else></choose>`;
    expect(messages(names + choice)).toEqual([]);
  });
});
