import { describe, expect, it } from "vitest";
import type { NameVariable, PersonName } from "@citable/model";
import { entryText, makeItem, person } from "../../test/inline-style.ts";

const ash = [person("Ash", "Ann")];
const birch = [person("Birch", "Bo")];
const body = '<names variable="editor-translator"/>';

function printed(xml: string, names: Partial<Record<NameVariable, readonly PersonName[]>>): string {
  return entryText(xml, makeItem({ names }));
}

describe("editor-translator (Appendix IV, Name Variables)", () => {
  it.each([
    ["is made of editor and translator who are the same", { editor: ash, translator: ash }, "Ann Ash"],
    ["is not made where they differ", { editor: ash, translator: birch }, ""],
    ["nor of one alone", { editor: ash }, ""],
    ["is what the item says", { "editor-translator": birch, editor: ash, translator: ash }, "Bo Birch"],
  ])("%s", (_, names, expected) => {
    expect(printed(body, names)).toBe(expected);
  });

  it("can be asked for", () => {
    const asked = '<choose><if variable="editor-translator"><text value="yes"/></if></choose>';
    expect(printed(asked, { editor: ash, translator: ash })).toBe("yes");
    expect(printed(asked, { editor: ash, translator: birch })).toBe("");
  });

  it("as a substitute leaves out editor and translator after it", () => {
    const after = `<names variable="author"><substitute>${body}</substitute></names><names variable="editor" prefix=" "/>`;
    expect(printed(after, { editor: ash, translator: ash })).toBe("Ann Ash");
  });

  it.each([
    [`${body}<names variable="editor translator" prefix=" and "/>`, "Ann Ash"],
    [`<names variable="editor translator"/>${body}`, "Ann Ash"],
    [`${body}<names variable="translator" prefix=" and "/>`, "Ann Ash"],
  ])("prints once: %s", (both, expected) => {
    expect(printed(both, { editor: ash, translator: ash })).toBe(expected);
    expect(printed(both, { "editor-translator": ash })).toBe("Ann Ash");
  });
});
