import { printText } from "../output/print-text.ts";
import { describe, expect, it } from "vitest";
import { entryText, inlineEngine, person, withFields } from "../../test/inline-style.ts";

describe("cs:choose inside cs:substitute", () => {
  const body = `<names variable="author"><name form="short"/><substitute>
    <choose><if type="book"><names variable="editor"/><text variable="publisher"/></if></choose>
    <text variable="title"/></substitute></names><text variable="publisher" prefix=" / "/>`;
  const fields = { title: "Beowulf", publisher: "Quay Press" };

  it.each([
    [
      "takes the first child that prints, in the form of its parent",
      { editor: [person("Roe", "Richard")] },
      "Roe / Quay Press",
    ],
    ["and no other", {}, "Quay Press"],
  ])("%s", (_, names, expected) => {
    expect(entryText(body, withFields(fields, { names }))).toBe(expected);
  });

  it("is passed over when it prints nothing", () => {
    expect(entryText(body, withFields({ title: "Beowulf" }))).toBe("Beowulf");
  });
});

describe("what substitutes for names (Substitute)", () => {
  const body = `<names variable="author" prefix="{" suffix="; "><name/><substitute>
    <names variable="editor"/><names variable="translator"><name form="short"/></names><text variable="title"/>
    </substitute></names><text variable="publisher"/>`;
  const fields = { title: "Beowulf", publisher: "Quay" };
  const roe = [person("Roe", "Richard")];

  it.each([
    ["bare names have the parent's affixes", { editor: roe }, "{Richard Roe; Quay"],
    ["names with children of their own do not", { translator: roe }, "RoeQuay"],
    ["nor does a title", {}, "BeowulfQuay"],
  ])("%s", (_, names, expected) => {
    expect(entryText(body, withFields(fields, { names }))).toBe(expected);
  });
});

it("a variable that was substituted still holds in cs:choose, and does not print again", () => {
  const body = `<names variable="author"><substitute><text variable="title"/></substitute></names>
    <choose><if variable="title"><text value=" / "/><text variable="publisher"/><text variable="title"/></if></choose>`;
  expect(entryText(body, withFields({ title: "Beowulf", publisher: "Quay" }))).toBe("Beowulf / Quay");
});

it("what substitutes prints a variable once, with its label, also where it asks for it twice", () => {
  const body = `<names variable="author"><substitute><group delimiter=", "><text variable="title"/>
    <group delimiter=" "><text variable="title"/><text variable="volume"/><label variable="volume"/></group>
    </group></substitute></names>`;
  expect(entryText(body, withFields({ title: "Beowulf", volume: "2" }))).toBe("Beowulf, 2 volume");
});

it("suppress-author leaves out what substitutes, and does not go on to the next", () => {
  const body = `<names variable="composer"><substitute><names variable="author"/><text variable="title"/></substitute></names>
    <text variable="publisher" prefix=" / "/>`;
  const item = withFields({ title: "Beowulf", publisher: "Quay" }, { names: { author: [person("Roe")] } });
  const engine = inlineEngine({ citation: { body } });
  expect(printText(engine.cite([{ item, suppressAuthor: true }]))).toBe("/ Quay");
});
