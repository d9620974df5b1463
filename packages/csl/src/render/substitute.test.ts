import { describe, expect, it } from "vitest";
import { entryText, person, withFields } from "../../test/inline-style.ts";

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
