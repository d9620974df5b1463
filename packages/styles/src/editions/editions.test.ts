import { describe, expect, it } from "vitest";
import { editionInId, editionOf, familyOf, idsOf } from "./edition.ts";
import { readEditionName } from "./edition-name.ts";
import { families } from "./families.ts";

const meant = (text: string): string | undefined => {
  const name = readEditionName(text);
  return name && `${name.families.map((family) => family.name).join("|")}@${name.edition ?? ""}`;
};

describe("readEditionName", () => {
  it.each([
    ["mla@9", "mla@9"],
    ["mla", "mla@"],
    ["MLA 9", "mla@9"],
    ["mla9", "mla@9"],
    ["MLA Handbook, 9th edition", "mla@9"],
    ["Modern Language Association 8th edition", "mla@8"],
    ["modern-language-association@7", "mla@7"],
    ["MLA notes 6", "mla-notes@6"],
    ["APA Style 7th ed.", "apa@7"],
    ["7th edition of the APA manual", "apa@7"],
    ["apa@7th edition", "apa@7"],
    ["chicago-notes@17", "chicago-notes@17"],
    ["chicago-notes-bibliography", "chicago-notes@"],
    ["Chicago Manual of Style 17th edition (author-date)", "chicago-author-date@17"],
    ["author-date Chicago 16", "chicago-author-date@16"],
    ["Chicago Manual of Style 18th edition (notes and bibliography)", "chicago-notes@18"],
    ["Cite Them Right 12th edition", "harvard-cite-them-right@12"],
    ["vancouver", "vancouver@"],
    ["GB/T 7714-2015 (author-date)", "gb-t-7714-author-date@2015"],
    ["gb-t-7714-note@2025", "gb-t-7714-note@2025"],
    ["ISO 690 numeric", "iso690-numeric@"],
  ])("%s is %s", (text, wanted) => {
    expect(meant(text)).toBe(wanted);
  });

  it.each([
    ["chicago", "chicago-notes|chicago-author-date@"],
    ["chicago17", "chicago-notes|chicago-author-date@17"],
    ["turabian@9", "turabian-notes|turabian-author-date@9"],
    ["gb/t 7714 2015", "gb-t-7714-author-date|gb-t-7714-numeric|gb-t-7714-note@2015"],
  ])("%s may be several: %s", (text, wanted) => {
    expect(meant(text)).toBe(wanted);
  });

  it.each([
    "",
    "@9",
    "9",
    "mla@",
    "mla@nine",
    "mla@9@8",
    "mla 9 8",
    "harvard",
    "mla-physics",
    "nature",
    "../apa",
    "./mla",
    "https://apa",
  ])("%j is none", (text) => {
    expect(meant(text)).toBeUndefined();
  });
});

describe("editionOf", () => {
  it.each([
    ["modern-language-association", "MLA Handbook 9th edition (in-text citations)", "mla", ["9"]],
    ["modern-language-association", "Modern Language Association 7th edition", "mla", ["7"]],
    ["chicago-author-date", "Chicago Manual of Style 18th edition (author-date)", "chicago-author-date", ["18"]],
    ["chicago-author-date", "Chicago Manual of Style 17th edition (author-date)", "chicago-author-date", ["17"]],
    ["apa-6th-edition", "An older APA", "apa", ["6"]],
    ["apa-6th-edition", "APA Style 5th edition", "apa", ["5"]],
    ["american-sociological-association", "ASA Style Guide 6th/7th edition", "asa", ["7", "6"]],
    ["vancouver", "Vancouver", "vancouver", ["2"]],
    ["ieee", "IEEE", "ieee", []],
    ["apa", "My own APA", "apa", []],
    [
      "china-national-standard-gb-t-7714-2015-note",
      "China National Standard GB/T 7714-2015 (note)",
      "gb-t-7714-note",
      ["2015"],
    ],
  ])("%s, “%s”, is %s %j", (id, title, family, editions) => {
    const found = editionOf({ id, title });
    expect(found?.family.name).toBe(family);
    expect(found?.editions).toEqual(editions);
  });

  it.each([
    "nature",
    "apa-cv",
    "modern-language-association-7th-edition-underline",
    "chicago-notes-bibliography-subsequent-ibid-17th-edition",
    "chicago-notes",
  ])("%s is a style of its own", (id) => {
    expect(familyOf(id)).toBeUndefined();
  });
});

it.each([
  ["apa-6th-edition", "6"],
  ["apa", undefined],
  ["american-medical-association-10th-edition", "10"],
  ["china-national-standard-gb-t-7714-2025-numeric", "2025"],
])("editionInId(%s) is %s", (id, edition) => {
  expect(editionInId(id)).toBe(edition);
});

describe("families", () => {
  it("have different names and ids", () => {
    const names = families.map((family) => family.name);
    const ids = families.flatMap((family) => [...family.bases, ...(family.otherIds ?? [])]);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(families.map((family) => [family.name, family] as const))(
    "%s is called by its name alone",
    (name, family) => {
      expect(readEditionName(name)?.families).toEqual([family]);
      for (const edition of family.editions) {
        expect(readEditionName(`${name}@${edition}`)).toEqual({ families: [family], edition });
      }
    },
  );

  it.each(families.map((family) => [family.name, family] as const))("%s: its ids lead back to it", (_, family) => {
    for (const id of idsOf(family)) expect(familyOf(id)).toBe(family);
  });
});

it.each([
  ["9", "apa-9th-edition"],
  ["1", "apa-1st-edition"],
  ["2", "apa-2nd-edition"],
  ["3", "apa-3rd-edition"],
  ["11", "apa-11th-edition"],
  ["12", "apa-12th-edition"],
  ["21", "apa-21st-edition"],
])("the id of edition %s ends as English has it: %s", (edition, id) => {
  const apa = families.find((family) => family.name === "apa");
  expect(apa && idsOf(apa, edition)[0]).toBe(id);
});
