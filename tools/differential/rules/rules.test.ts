import { describe, expect, it } from "vitest";
import { hunksOf } from "../hunks.ts";
import { organization, person, type TrialItem } from "../items/item.ts";
import { factsOf } from "../style-facts.ts";
import { explain } from "./all.ts";
import type { Difference } from "./rule.ts";

const english = `<locale xml:lang="en-US"><terms>
  <term name="page" form="short"><single>p.</single><multiple>pp.</multiple></term>
  <term name="volume" form="short">vol.</term></terms></locale>`;

type Texts = readonly [peer: string, ours: string];

function difference([peer, ours]: Texts, style: string, item: object, more: object = {}): Difference {
  const xml = `<style>${style}</style>`;
  const items: readonly TrialItem[] = [{ id: "a", type: "book", ...item }];
  const facts = factsOf({ id: "s", xml, note: false, locales: { "en-US": english } });
  return { form: "first", peer, ours, hunks: hunksOf(peer, ours), items, locator: false, style: facts, ...more };
}

const guild = { author: [person("Ann Ash"), person("Bo Birch"), organization("The Guild")] };

describe("what the specification explains", () => {
  it.each([
    ["label of an empty variable", ["Ibid., p. 12", "Ibid., 12", '<label variable="page"/>', {}]],
    ["label of an empty variable", ["Ash 1990, vol. ", "Ash 1990", '<label variable="volume"/>', {}]],
    [
      "comma before “and” in spite of delimiter-precedes-last",
      ["Ash, Birch, & Guild", "Ash, Birch & Guild", '<name delimiter-precedes-last="never"/>', guild],
    ],
    ["affixes of cs:name around an organization", ["The Guild 1990", "The Guild, 1990", '<name suffix=","/>', guild]],
    ["hyphen in the variable number", ["No. 89–665", "No. 89-665", "", { number: "89-665" }]],
    [
      "text-case on a macro, or after a quotation mark",
      ["Three names", "Three Names", '<text macro="m" text-case="title"/>', {}],
    ],
    ["doubled marks", ["Ends with etc.. Where?. 1999;:3.", "Ends with etc. Where? 1999;3.", "", {}]],
    [
      "text-case on a macro, or after a quotation mark",
      ["The ‘place’", "The ‘Place’", '<text variable="title" text-case="title"/>', {}],
    ],
  ] as const)("%s", (rule, [peer, ours, style, item]) => {
    expect(explain(difference([peer, ours], style, item))).toBe(rule);
  });

  it("an entry in blocks keeps the suffix of the layout", () => {
    const style = '<bibliography><layout suffix="."><text variable="title" display="block"/></layout></bibliography>';
    expect(explain(difference(["Title", "Title."], style, {}, { form: "bibliography" }))).toBe(
      "suffix of the layout after blocks",
    );
  });

  it("organizations are sorted without their article", () => {
    const items: readonly TrialItem[] = ["a", "b"].map((id) => ({ id, type: "book", ...(id === "b" && guild) }));
    const moved = { author: [organization("The Guild")] };
    const known = items.map((item) => (item.id === "b" ? { ...item, ...moved } : item));
    expect(explain(difference(["a b", "b a"], "", {}, { form: "order", items: known }))).toBe(
      "order: an organization with an English article",
    );
  });
});

describe("what it does not explain", () => {
  it.each([
    ["a label of a variable that is there", ["Ash, p. 12", "Ash, 12", '<label variable="page"/>', { page: "12" }]],
    ["a label that the style does not have", ["Ash, p. 12", "Ash, 12", "", {}]],
    ["another number beside the label", ["Ash, p. 12", "Ash, 13", '<label variable="page"/>', {}]],
    ["a word more than the label", ["Ash, see p. 12", "Ash, 12", '<label variable="page"/>', {}]],
    ["a comma where names are to have one", ["Ash, & Guild", "Ash & Guild", "", guild]],
    ["a comma between persons", ["Ash, & Birch", "Ash & Birch", '<name delimiter-precedes-last="never"/>', {}]],
    ["another affix", ["The Guild 1990", "The Guild; 1990", '<name suffix=","/>', guild]],
    ["a dash elsewhere", ["pp. 1–2", "pp. 1-2", "", { page: "1-2" }]],
    ["marks of which the table prints both", ["Title,; 1999", "Title; 1999", "", {}]],
    ["case that no attribute sets", ["Three names", "Three Names", "", {}]],
    ["a suffix without blocks", ["Title", "Title.", '<bibliography><layout suffix="."/></bibliography>', {}]],
  ] as const)("%s", (_, [peer, ours, style, item]) => {
    expect(explain(difference([peer, ours], style, item))).toBeUndefined();
  });
});
