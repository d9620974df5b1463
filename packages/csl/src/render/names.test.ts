import { describe, expect, it } from "vitest";
import { entryText, makeItem, person, withFields } from "../../test/inline-style.ts";

const doe = person("Doe", "Jane");
const roe = person("Roe", "Richard");

describe("cs:names (Names)", () => {
  it.each([
    [
      "several variables",
      { author: [doe], editor: [roe] },
      '<names variable="author editor" delimiter="; "/>',
      "Jane Doe; Richard Roe",
    ],
    ["one of them missing", { editor: [roe] }, '<names variable="author editor" delimiter="; "/>', "Richard Roe"],
    [
      "editor and translator the same",
      { editor: [doe], translator: [doe] },
      '<names variable="editor translator" delimiter="; "><name/><label prefix=" ("  suffix=")"/></names>',
      "Jane Doe (editor & translator)",
    ],
    [
      "editor and translator different",
      { editor: [doe], translator: [roe] },
      '<names variable="editor translator" delimiter="; "><name/><label prefix=" ("  suffix=")"/></names>',
      "Jane Doe (editor); Richard Roe (translator)",
    ],
    ["affixes", { author: [doe] }, '<names variable="author" prefix="[" suffix="]"/>', "[Jane Doe]"],
    ["nobody", {}, '<names variable="author" prefix="[" suffix="]"/>', ""],
    ["an unknown variable", { author: [doe] }, '<names variable="cook"/>', ""],
    ["an empty list", { author: [] }, '<names variable="author" prefix="["/>', ""],
  ])("%s", (_, names, body, expected) => {
    expect(entryText(body, makeItem({ names }))).toBe(expected);
  });
});

describe("cs:substitute (Substitute)", () => {
  const names = '<names variable="author"><name name-as-sort-order="all"/>';
  it.each([
    ["is not needed", { names: { author: [doe], editor: [roe] } }, "Doe, Jane"],
    ["names take the form of their parent", { names: { editor: [roe] } }, "Roe, Richard"],
    ["else the title", { fields: { title: "Beowulf" } }, "Beowulf"],
    ["else nothing", {}, ""],
  ])("%s", (_, parts, expected) => {
    const body = `${names}<substitute><names variable="editor"/><text variable="title"/></substitute></names>`;
    expect(entryText(body, makeItem(parts))).toBe(expected);
  });

  it("what it printed does not print again", () => {
    const body = `${names}<substitute><names variable="editor"/><text variable="title"/></substitute></names><text variable="title" prefix=" / "/><names variable="editor" prefix=" / "/>`;
    expect(entryText(body, withFields({ title: "Beowulf" }, { names: { editor: [roe] } }))).toBe(
      "Roe, Richard / Beowulf",
    );
    expect(entryText(body, withFields({ title: "Beowulf" }))).toBe("Beowulf");
  });

  it("keeps an empty group empty and a full one full", () => {
    const body = `<group><text value="by "/>${names}<substitute><text variable="title"/></substitute></names></group>`;
    expect(entryText(body, makeItem())).toBe("");
    expect(entryText(body, withFields({ title: "Beowulf" }))).toBe("by Beowulf");
  });

  it("nests", () => {
    const inner =
      '<names variable="editor"><name/><substitute><names variable="translator"/><text value="Anon."/></substitute></names>';
    const body = `<names variable="author"><substitute>${inner}</substitute></names>`;
    expect(entryText(body, makeItem({ names: { translator: [doe] } }))).toBe("Jane Doe");
    expect(entryText(body, makeItem())).toBe("Anon.");
  });
});
