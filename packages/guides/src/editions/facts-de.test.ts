import { germanChanges, overlays } from "@citable/styles";
import { describe, expect, it } from "vitest";
import { germanHouse } from "../house/diff-de.ts";
import { editionFacts } from "./edition-facts.ts";
import { germanFacts } from "./facts-de.ts";

/** What gets printed stands in quotation marks; a German sentence keeps it. */
function printed(text: string, marks: RegExp): readonly string[] {
  return [...text.matchAll(marks)].map(([, words = ""]) => words).toSorted();
}

describe("what is said of editions and house styles, in German", () => {
  it.each(Object.entries({ ...germanFacts, ...germanHouse }))("%s", (english, german) => {
    expect(german).not.toBe(english);
    expect(printed(german, /„([^“]+)“/g)).toEqual(printed(english, /“([^”]+)”/g));
    expect(printed(german, /\{(\w+)\}/g)).toEqual(printed(english, /\{(\w+)\}/g));
  });

  it("has no sentence that nothing says", () => {
    const changes = overlays.flatMap((overlay) => overlay.changes.flatMap(({ says, instead }) => [says, instead]));
    const facts = editionFacts.flatMap(({ editions }) => Object.values(editions).map(({ says }) => says));
    expect(new Set(Object.keys(germanChanges))).toEqual(new Set(changes));
    expect(new Set(Object.keys(germanFacts))).toEqual(new Set([...changes, ...facts]));
  });
});
