import { expect, it } from "vitest";
import { entryText, makeItem, person } from "../../test/inline-style.ts";

it("the affixes of cs:name go around each name (Name)", () => {
  const author = [person("Doe", "Jane"), person("Roe", "Richard"), person("Poe", "Pia")];
  const body = '<names variable="author"><name prefix="[" suffix="]" delimiter="; " and="text"/></names>';
  expect(entryText(body, makeItem({ names: { author } }))).toBe("[Jane Doe]; [Richard Roe]; and [Pia Poe]");
});
