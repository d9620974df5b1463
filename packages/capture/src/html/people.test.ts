import { describe, expect, it } from "vitest";
import { namesIn } from "./people.ts";
import { type SiteName, siteName } from "./site-name.ts";

const sites: readonly SiteName[] = [
  siteName("open graph site", "River News", { selector: "meta" }),
  siteName("host name", "rivernews", { selector: "address" }),
];

describe("namesIn", () => {
  it.each([
    ["By Jane Doe", ["Jane Doe"]],
    ["By Jane Doe and Karl Roe", ["Jane Doe", "Karl Roe"]],
    ["Von Jana Doe, Berlin Korrespondentin", ["Jana Doe"]],
    ["Jane Doe, Staff Writer", ["Jane Doe"]],
    ["Jane Doe, Ph.D.", ["Jane Doe"]],
    ["Dr. Jane Doe", ["Jane Doe"]],
    ["Jane Doe | River News", ["Jane Doe"]],
    ["Jane Doe June 3, 2021", ["Jane Doe"]],
    ["3 June 2021 · Jane Doe on behalf of the editors", ["Jane Doe"]],
    ["View all posts by Jane Doe", ["Jane Doe"]],
    ["By\nJane Doe\nFact-checked by\nKarl Roe", ["Jane Doe"]],
    ["River-Expertin Jane Doe", ["Jane Doe"]],
    ["Ludwig van Beethoven", ["Ludwig van Beethoven"]],
    ["王小明", ["王小明"]],
    ["김철수 기자", ["김철수"]],
    ["Yazan: Ahmet Yılmaz", ["Ahmet Yılmaz"]],
    ["بقلم: محمد علي", ["محمد علي"]],
    ["Teksti: Matti Virtanen", ["Matti Virtanen"]],
    ["Words by Jane Doe; photographs by Karl Roe", ["Jane Doe"]],
    ["Alexander von Humboldt", ["Alexander von Humboldt"]],
    ["By Ursula K. Le Guin", ["Ursula K. Le Guin"]],
    ["Jane Doe in London", ["Jane Doe"]],
    ["Jane DoePublished: May 2021", ["Jane Doe"]],
    ["By Jane Doe Tuesday, Aug. 17, 2010", ["Jane Doe"]],
    ["Richard (R.J.) Roe", ["Richard Roe"]],
    ["President Jane Doe", []],
    ["Customer Relations", []],
    ["by Reuters Staff", []],
    ["River News", []],
    ["Trial Attorney", []],
    ["Subscribe to our newsletter", []],
    ["https://rivers.example/jane", []],
    ["jane@rivers.example", []],
    ["", []],
  ])("shown %j → %j", (words, names) => {
    expect(namesIn(words, "shown", sites)).toEqual(names);
  });

  it.each([
    ["Creeny", ["Creeny"]],
    ["dpa", ["dpa"]],
    ["de Jong, Michiel", ["de Jong, Michiel"]],
    ["Jong, Michiel de", ["Jong, Michiel de"]],
    ["Anonymous", []],
    ["kj", []],
    ["admin", []],
    ["Chef\nJane Doe", ["Jane Doe"]],
    ["Chef Wherry", ["Chef Wherry"]],
    ["River News GmbH", []],
    ["rivernews", []],
    ["Editorial Team", []],
  ])("marked %j → %j", (words, names) => {
    expect(namesIn(words, "marked", sites)).toEqual(names);
  });

  it.each([
    ["Lekker en Simpel", []],
    ["Cuisine AZ", []],
    ["Owen Han", ["Owen Han"]],
  ])("typed %j on a site of that name → %j", (words, names) => {
    expect(namesIn(words, "typed", [siteName("open graph site", words, { selector: "meta" })])).toEqual(names);
  });

  it("keeps inverted names of citing vocabularies whole", () => {
    expect(namesIn("Doe, Jane; Roe, K. L.", "exact", sites)).toEqual(["Doe, Jane", "Roe, K. L."]);
  });
});
