import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onlyAdvice } from "./advice.ts";
import { readDate, writeDate } from "./date-text.ts";
import { fieldsOf, fieldText, withField } from "./field-text.ts";
import { fieldsToAdd, fieldTint, sortFields } from "./field-words.ts";
import { itemTypeChoices } from "./item-type-choices.ts";
import { english } from "../words/english.ts";
import { fieldLabel, itemTypeLabel } from "../words/words.ts";
import { readNames, writeNames } from "./name-text.ts";

describe("names", () => {
  it.each([
    ["Adair, Miriam K.", [{ family: "Adair", given: "Miriam K." }]],
    [
      "Adair, Miriam; Lindqvist, Tore",
      [
        { family: "Adair", given: "Miriam" },
        { family: "Lindqvist", given: "Tore" },
      ],
    ],
    ["King, Martin Luther, Jr.", [{ family: "King", given: "Martin Luther", suffix: "Jr." }]],
    ["Ilse M. Haverkamp", [{ family: "Haverkamp", given: "Ilse M." }]],
    ["Sappho", [{ family: "Sappho" }]],
    ["“Straits Commission”", [{ literal: "Straits Commission" }]],
    [" ; ", []],
  ])("reads %s", (text, names) => {
    expect(readNames(text, undefined)).toEqual(names);
  });

  it("keeps a known name whole when another is added beside it", () => {
    const before = [
      { literal: "Straits Commission" },
      { family: "Gaulle", "non-dropping-particle": "de", given: "C." },
    ];
    expect(writeNames(before)).toBe("Straits Commission; de Gaulle, C.");
    expect(readNames("Straits Commission; de Gaulle, C.; Adair, M.", before)).toEqual([
      ...before,
      { family: "Adair", given: "M." },
    ]);
  });
});

describe("dates", () => {
  it.each([
    ["2004", { "date-parts": [[2004]] }],
    ["2004-02", { "date-parts": [[2004, 2]] }],
    ["2004-02-19", { "date-parts": [[2004, 2, 19]] }],
    ["19 Feb. 2004", { "date-parts": [[2004, 2, 19]] }],
    ["February 19, 2004", { "date-parts": [[2004, 2, 19]] }],
    ["Sept. 1999", { "date-parts": [[1999, 9]] }],
    ["c. 1850", { "date-parts": [[1850]], circa: true }],
    ["2001–2004", { "date-parts": [[2001], [2004]] }],
    ["2001-2004", { "date-parts": [[2001], [2004]] }],
    ["2004-13-45", { literal: "2004-13-45" }],
    ["in the spring of the great frost", { literal: "in the spring of the great frost" }],
  ])("reads %s", (text, date) => {
    expect(readDate(text)).toEqual(date);
  });

  it.each([
    [{ "date-parts": [[2004, 2, 9]] }, "9 Feb. 2004"],
    [{ "date-parts": [["2004", "2"]] }, "Feb. 2004"],
    [{ "date-parts": [[1850]], circa: true }, "c. 1850"],
    [{ "date-parts": [[2001], [2004]] }, "2001–2004"],
    [{ literal: "no day known" }, "no day known"],
    [{ raw: "May 1741" }, "May 1741"],
    ["2004-02", "2004-02"],
    [undefined, ""],
  ])("writes %j", (date, text) => {
    expect(writeDate(date)).toBe(text);
  });
});

it("reads back the dates it writes", () => {
  const point = fc.record({ y: fc.integer({ min: 1000, max: 2100 }), m: fc.integer({ min: 1, max: 12 }) });
  fc.assert(
    fc.property(point, fc.option(fc.integer({ min: 1, max: 28 })), ({ y, m }, day) => {
      const date = { "date-parts": [day === null ? [y, m] : [y, m, day]] };
      expect(readDate(writeDate(date))).toEqual(date);
    }),
  );
});

describe("fields", () => {
  const item = { id: "x", type: "book", title: "Salt", issued: { "date-parts": [[1968]] }, volume: 2, note: "" };

  it("shows the facts of an item as text", () => {
    expect(fieldsOf(item)).toEqual(["type", "title", "issued", "volume"]);
    expect(fieldText(item, "volume")).toBe("2");
    expect(fieldText(item, "publisher")).toBe("");
  });

  it("sets and takes away a field", () => {
    expect(withField(item, "publisher", " Quill House ")).toEqual({ ...item, publisher: "Quill House" });
    expect(withField(item, "title", "  ")).not.toHaveProperty("title");
    expect(withField(item, "issued", "1970")).toMatchObject({ issued: { "date-parts": [[1970]] } });
  });

  it("speaks plainly", () => {
    expect(fieldLabel(english, "publisher-place")).toBe("Place of publication");
    expect(fieldLabel(english, "collection-editor")).toBe("Collection editor");
    expect(itemTypeLabel(english, "entry-encyclopedia")).toBe("Entry in an encyclopedia");
    expect(itemTypeLabel(english, "musical_score")).toBe("Musical score");
    expect(itemTypeChoices(english)).toHaveLength(45);
  });

  it("keeps the order in which a citation tells its facts", () => {
    expect(sortFields(["URL", "zone", "issued", "title", "author", "title"])).toEqual([
      "author",
      "title",
      "issued",
      "URL",
      "zone",
    ]);
    expect(fieldsToAdd(["author", "title"])).toContain("publisher");
    expect(fieldsToAdd(["author", "title"])).not.toContain("title");
  });

  it("tints by what a field speaks of", () => {
    expect(["editor", "title", "accessed", "publisher"].map(fieldTint)).toEqual(["who", "what", "when", "where"]);
  });
});

it.each([
  ["The publisher is not stated. Leave it out.", "Leave it out."],
  ["No address is known. Copy it from the browser.", "Copy it from the browser."],
  ["Leave it out. It is not stated.", "Leave it out. It is not stated."],
  ["The publisher is not stated.", "The publisher is not stated."],
])("shows of %j what helps", (advice, shown) => {
  expect(onlyAdvice(advice)).toBe(shown);
});

it("remembers with the record which words of a title are names, and shows no marks", () => {
  const item = withField({ title: "The Rivers Of Oslo" }, "title", "The rivers of Oslo");
  expect(item).toEqual({ title: 'The rivers of <span class="nocase">Oslo</span>' });
  expect(fieldText(item, "title")).toBe("The rivers of Oslo");
});
