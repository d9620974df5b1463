import { expect, it } from "vitest";
import { printHtml } from "../output/print-html.ts";
import { entry, entryText, institution, makeItem, person } from "../../test/inline-style.ts";

it("the affixes of cs:name go around each name (Name)", () => {
  const author = [person("Doe", "Jane"), person("Roe", "Richard"), person("Poe", "Pia")];
  const body = '<names variable="author"><name prefix="[" suffix="]" delimiter="; " and="text"/></names>';
  expect(entryText(body, makeItem({ names: { author } }))).toBe("[Jane Doe]; [Richard Roe]; and [Pia Poe]");
});

it("so does its formatting: delimiters have none", () => {
  const author = [person("Doe"), person("Roe")];
  const body = '<names variable="author"><name font-style="italic" and="text"/></names>';
  expect(printHtml(entry(body, makeItem({ names: { author } })))).toBe("<i>Doe</i> and <i>Roe</i>");
});

it("and around “et al.”, which stands for names", () => {
  const body = `<names variable="author"><name et-al-min="2" et-al-use-first="1" prefix="[" suffix="]"/></names>`;
  const item = makeItem({ names: { author: [person("Doe"), person("Roe")] } });
  expect(entryText(body, item)).toBe("[Doe] [et al.]");
});

it("those of the family name part the names of a person: an organization has one part (Name-part)", () => {
  const body = `<names variable="author"><name name-as-sort-order="all" sort-separator=" ">
    <name-part name="family" suffix=","/></name></names>`;
  const author = [person("Doe", "Jane"), institution("City Library")];
  expect(entryText(body, makeItem({ names: { author } }))).toBe("Doe, Jane, City Library");
});
