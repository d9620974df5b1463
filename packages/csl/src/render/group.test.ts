import { describe, expect, it } from "vitest";
import {
  bibliographyTexts,
  citeText,
  inlineEngine,
  makeItem,
  onDate,
  person,
  withFields,
} from "../../test/inline-style.ts";

const empty = makeItem();
const titled = withFields({ title: "Title" });

describe("cs:group (Group)", () => {
  it.each([
    ["vanishes when its variables are empty", '<group><text value="in "/><text variable="title"/></group>', ""],
    ["prints words alone when it calls no variable", '<group prefix="(" suffix=")"><text value="x"/></group>', "(x)"],
    ["vanishes for a date", '<group><text value="x"/><date variable="issued" form="text"/></group>', ""],
    ["vanishes for names", '<group><text value="x"/><names variable="author"/></group>', ""],
    ["vanishes for a number", '<group><text value="x"/><number variable="volume"/></group>', ""],
    ["a term counts as words", '<group><text term="in"/></group>', "in"],
    [
      "an inner group of words keeps the outer one",
      '<group><group><text value="a"/></group><text variable="title"/></group>',
      "a",
    ],
    [
      "an inner empty group empties the outer one",
      '<group><text value="a"/><group><text variable="title"/></group></group>',
      "",
    ],
    [
      "a year suffix says nothing of the item",
      '<group><text value="n.d."/><text variable="year-suffix"/><text variable="note"/></group>',
      "n.d.",
    ],
    ["its affixes go with it", '<group prefix="[" suffix="]"><text variable="title"/></group>', ""],
  ])("%s", (_, body, expected) => {
    expect(citeText(body, empty)).toBe(expected);
  });

  it.each([
    [
      "delimits what is there",
      '<group delimiter="; "><text value="a"/><text variable="note"/><text variable="title"/></group>',
      "a; Title",
    ],
    [
      "one full variable is enough",
      '<group><text value="a "/><text variable="note"/><text variable="title"/></group>',
      "a Title",
    ],
    [
      "what a choice yields stands in its row",
      '<group delimiter=", "><choose><if type="book"><text value="a"/><text variable="title"/></if></choose><text value="b"/></group>',
      "a, Title, b",
    ],
  ])("%s", (_, body, expected) => {
    expect(citeText(body, titled)).toBe(expected);
  });

  it("a macro counts as a group", () => {
    const engine = inlineEngine({
      head: '<macro name="m"><text value="in "/><text variable="container-title"/></macro>',
      bibliography: { body: '<text variable="title"/><text macro="m" prefix=", "/>' },
    });
    const inside = withFields({ title: "A", "container-title": "B" });
    expect(bibliographyTexts(engine, [titled, inside])).toEqual(["Title", "A, in B"]);
  });

  it("dates and names that are there keep it", () => {
    const item = makeItem({ dates: { issued: onDate(2008) }, names: { author: [person("Doe")] } });
    const body =
      '<group delimiter=" "><text value="x"/><names variable="author"/><date variable="issued" form="text" date-parts="year"/></group>';
    expect(citeText(body, item)).toBe("x Doe 2008");
  });
});
