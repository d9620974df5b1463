import { dateVariables, itemTypes, nameVariables, numberVariables, textVariables } from "@citable/model";
import { describe, expect, it } from "vitest";
import { english } from "./english.ts";
import { german } from "./german.ts";
import { preferred } from "./speak.ts";
import { fieldLabel, itemTypeLabel, methodLabel, type Words } from "./words.ts";

/** Words that are the same in both languages. */
const international: ReadonlySet<string> = new Set([
  "12–14",
  "Markdown",
  "BibTeX",
  "BibLaTeX",
  "RIS",
  "CSL-JSON",
  "Word (DOCX)",
]);

/** Every text of a part of the words, what takes numbers or names filled in, under its path. */
function texts(part: unknown, path = ""): readonly [path: string, text: string][] {
  if (typeof part === "string") return [[path, part]];
  if (typeof part === "function") return [[path, String(Reflect.apply(part, undefined, ["7", 7]))]];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

const spoken = ({
  page,
  source,
  citation,
  style,
  record,
  list,
  batch,
  sharing,
}: Words): readonly [string, string][] => [...texts({ page, source, citation, style, record, list, batch, sharing })];

describe("German", () => {
  it("has words for all that English has, and leaves none in English", () => {
    const said = new Map(spoken(german));
    expect([...said.keys()]).toEqual(spoken(english).map(([path]) => path));
    const same = spoken(english).filter(([path, text]) => said.get(path) === text && !international.has(text));
    expect(same.map(([path]) => path)).toEqual([]);
  });

  it("names every field and every kind of source", () => {
    const fields = [...dateVariables, ...nameVariables, ...numberVariables, ...textVariables, "type"];
    expect(fields.filter((field) => german.fields[field] === undefined)).toEqual([]);
    expect(itemTypes.filter((type) => german.itemTypes[type] === undefined)).toEqual([]);
  });
});

it.each([
  ["headword above the text", "Stichwort über dem Text"],
  ["the work's name in the page's own MLA citation", "der Name des Werks in der eigenen MLA-Angabe der Seite"],
  ["a way of reading in a place of its own", "a way of reading in a place of its own"],
])("tells in German how a field was read: %s", (method, told) => {
  expect(methodLabel(german, method)).toBe(told);
});

it("falls back on the names of CSL for what English has no word of its own", () => {
  expect(fieldLabel(english, "collection-editor")).toBe("Collection editor");
  expect(itemTypeLabel(english, "musical_score")).toBe("Musical score");
});

it.each([
  [["de-AT", "en"], "de"],
  [["fr-CA", "DE"], "de"],
  [["en-GB", "de"], "en"],
  [["fr"], "en"],
  [[], "en"],
])("speaks to readers of %j in %s", (tags, language) => expect(preferred(tags)).toBe(language));
