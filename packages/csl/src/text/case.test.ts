import { describe, expect, it } from "vitest";
import { plainText } from "../output/build.ts";
import type { TextCase } from "../style/elements.ts";
import { changeCase } from "./case.ts";
import { parseMarkup } from "./markup.ts";

function cased(text: string, textCase: TextCase, language = "en"): string {
  return changeCase(parseMarkup(text), textCase, language).map(plainText).join("");
}

const rows: readonly (readonly [TextCase, string, string])[] = [
  ["lowercase", "The NATO Treaty", "the nato treaty"],
  ["uppercase", "straits of Öresund", "STRAITS OF ÖRESUND"],
  ["capitalize-first", "the treaty", "The treaty"],
  ["capitalize-first", "“the treaty”", "The treaty"],
  ["capitalize-first", "  (an essay)", "  (An essay)"],
  ["capitalize-first", "...", "..."],
  ["capitalize-all", "on the river amur", "On The River Amur"],
  ["capitalize-all", "non-breaking\u00a0space", "Non-Breaking\u00a0Space"],
  ["capitalize-all", "the iPhone OF old", "The iPhone OF Old"],
  ["capitalize-first", "iPhone uses", "iPhone uses"],
  ["sentence", "The Fall OF Rome", "The fall of rome"],
  ["title", "a history of the amur", "A History of the Amur"],
];

describe("changeCase (Text-case)", () => {
  it.each(rows)("%s: %s → %s", (textCase, text, expected) => {
    expect(cased(text, textCase)).toBe(expected);
  });

  it("leaves what the author marked as nocase", () => {
    expect(cased('the <span class="nocase">iPhone</span> years', "uppercase")).toBe("THE iPhone YEARS");
    expect(cased('A <span class="nocase">DNA</span> STUDY', "sentence")).toBe("A DNA study");
  });

  it("sees one text through markup: the first letter is that of the field", () => {
    expect(cased("<i>pliny</i> the elder", "capitalize-first")).toBe("Pliny the elder");
    expect(cased("<i>an</i> essay <b>on</b>", "title")).toBe("An Essay On");
  });

  it("knows the dotted i of Turkish", () => {
    expect(cased("izmir", "uppercase", "tr-TR")).toBe("İZMİR");
    expect(cased("izmir", "uppercase", "de-DE")).toBe("IZMIR");
  });

  it.each(["English (US)", "en_US", "", "x", "constructor", "12"])("takes “%s” for no language", (language) => {
    expect(cased("izmir", "uppercase", language)).toBe("IZMIR");
  });
});
