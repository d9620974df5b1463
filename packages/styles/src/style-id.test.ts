import { describe, expect, it } from "vitest";
import { addressOf, idInAddress, isLocaleTag, isStyleId } from "./style-id.ts";

describe("idInAddress", () => {
  it.each([
    ["http://www.zotero.org/styles/apa", "apa"],
    ["https://zotero.org/styles/apa", "apa"],
    ["http://www.zotero.org/styles/apa/", "apa"],
    ["http://www.zotero.org/styles/APA?source=1", "apa"],
    [" http://www.zotero.org/styles/apa ", "apa"],
    [addressOf("nature-physics"), "nature-physics"],
  ])("%s → %s", (address, id) => {
    expect(idInAddress(address)).toBe(id);
  });

  it.each([
    "apa",
    "http://elsewhere.example/styles/apa",
    "http://www.zotero.org/styles/",
    "http://www.zotero.org/styles/a/b",
  ])("%s has none", (address) => {
    expect(idInAddress(address)).toBeUndefined();
  });
});

describe("isStyleId", () => {
  it.each(["apa", "acta-4or", "gb-t-7714-2015", "mhra_note", "styl-přírody", "v1.0"])("%s may be one", (id) => {
    expect(isStyleId(id)).toBe(true);
  });

  it.each(["", ".", "..", "../apa", "a/b", "a\\b", "a..b", ".hidden", "-x", "a\0", "a b", "x".repeat(201)])(
    "%j may not",
    (id) => {
      expect(isStyleId(id)).toBe(false);
    },
  );
});

it.each([
  ["en-US", true],
  ["sr-Latn-RS", true],
  ["eu", true],
  ["en_US", false],
  ["../en", false],
  ["", false],
])("isLocaleTag(%j) is %s", (tag, wanted) => {
  expect(isLocaleTag(tag)).toBe(wanted);
});
