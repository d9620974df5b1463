import { createEngine, parseLocale, parseStyle, printText } from "@citable/csl";
import { parseCslItems, toCslJson } from "@citable/model";
import { describe, expect, it } from "vitest";
import { rememberCase, withoutCaseMarks } from "./remember-case.ts";
import { sentenceCase } from "./sentence-case.ts";

const oslo = 'The rivers of <span class="nocase">Oslo</span>';

describe("rememberCase", () => {
  it.each([
    ["The Rivers Of Oslo", "The rivers of Oslo", oslo],
    ["The rivers of oslo", "The rivers of Oslo", oslo],
    [oslo, "The rivers of Oslo and Bergen", `${oslo} and Bergen`],
    [oslo, "The rivers of Oslo", oslo],
    ["Salt: A History Of Varrin", "Salt: A history of Varrin", 'Salt: A history of <span class="nocase">Varrin</span>'],
    ["Behavior Therapy", "Behavior therapy", "Behavior therapy"],
    ["Salt", "Pepper and Salt", "Pepper and Salt"],
    ["Salt", "Salt", "Salt"],
    ["x", oslo, oslo],
    ["", "The Rivers of Oslo", "The Rivers of Oslo"],
  ])("%j typed over as %j", (before, typed, expected) => {
    expect(rememberCase(before, typed)).toBe(expected);
  });

  it("shows itself in no field", () => {
    expect(withoutCaseMarks(oslo)).toBe("The rivers of Oslo");
  });
});

describe("a corrected title", () => {
  it("is spared by every later sentence case, and survives CSL-JSON", () => {
    const [item] = parseCslItems([
      { id: "a", type: "book", title: rememberCase("The Rivers Of Zyx", "The rivers of Zyx") },
    ]).value;
    const title = item?.fields.title ?? "";
    const none = { evidence: () => "unknown" as const, names: new Set<string>(), mark: false };
    expect(withoutCaseMarks(sentenceCase(title, none))).toBe("The rivers of Zyx");
    if (item === undefined) throw new TypeError("no item");
    expect(parseCslItems([JSON.parse(JSON.stringify(toCslJson(item)))]).value).toEqual([item]);
  });

  it.each([
    ["sentence", "The rivers of Zyx"],
    ["title", "The Rivers of Zyx"],
    ["lowercase", "the rivers of Zyx"],
  ])("prints in %s case", (textCase, expected) => {
    const style = parseStyle(
      `<style class="in-text" version="1.0" default-locale="en-US"><citation><layout><text variable="title" text-case="${textCase}"/></layout></citation></style>`,
    );
    if (style.kind === "dependent") throw new TypeError("not independent");
    const engine = createEngine({ style, locales: [parseLocale('<locale xml:lang="en-US"><terms/></locale>')] });
    const [item] = parseCslItems([
      { id: "a", type: "book", title: rememberCase("The Rivers Of Zyx", "The rivers of Zyx") },
    ]).value;
    expect(item && printText(engine.cite([{ item }]))).toBe(expected);
  });
});
