import { createEngine, printText, type Settled } from "@citable/csl";
import { createCatalogue } from "@citable/styles";
import { citeprocPlusSource } from "@citable/styles/node";
import { describe, expect, it } from "vitest";
import { variedItems as items } from "../load-all/items.ts";
import { findDebris } from "../sweep/debris.ts";
import { faultsIn } from "./check-output.ts";

/** Styles of every class and manner, and of several languages. */
const names = [
  ..."mla@9 mla@8 apa@7 apa@6 chicago-notes@17 chicago-author-date@17 ieee nature vancouver".split(" "),
  ..."american-medical-association american-chemical-society elsevier-harvard harvard-cite-them-right".split(" "),
  ..."springer-basic-author-date oscola din-1505-2-alphanumeric iso690-author-date-fr".split(" "),
  ..."modern-humanities-research-association turabian-fullnote-bibliography bibtex cell plos science".split(" "),
  ..."royal-society-of-chemistry american-political-science-association council-of-science-editors".split(" "),
];

/** Faults of the engine rather than of a style that asks for what is not there. */
function faults(settled: Settled): readonly string[] {
  const serious = findDebris(printText(settled)).filter((name) => name === "error message");
  return [...faultsIn(settled), ...serious];
}

describe("official styles", () => {
  const catalogue = createCatalogue([citeprocPlusSource()]);

  it.each(names)("%s prints ten items without debris", async (name) => {
    const { style, locales } = await catalogue.find(name);
    const engine = createEngine({ style, locales });
    const entries = engine.bibliography(items);
    const cited = items.map((item) => engine.cite([{ item, locator: "7-9" }]));
    for (const settled of [...entries.map(({ output }) => output), ...cited]) expect(faults(settled)).toEqual([]);
    expect(entries).toHaveLength(style.bibliography === undefined ? 0 : items.length);
    for (const settled of cited) expect(printText(settled)).not.toBe("");
  });
});
