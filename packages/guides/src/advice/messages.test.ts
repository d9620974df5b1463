import { describe, expect, it } from "vitest";
import { allRules } from "../rules/all-rules.ts";
import { germanMessages, germanPassageMessages } from "./messages-de.ts";
import { englishMessages, englishPassageMessages } from "./messages-en.ts";
import { messages } from "./messages.ts";
import { germanRules } from "./rules-de.ts";

/** The catalogue's texts, each with the way to it. */
function texts(catalogue: object, path = ""): readonly (readonly [string, unknown])[] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null ? texts(value, `${path}${key}.`) : [[`${path}${key}`, value] as const],
  );
}

describe("the catalogues", () => {
  it("have the same messages, none of them empty or left in English", () => {
    const english = new Map(texts({ ...englishMessages, ...englishPassageMessages }));
    const german = texts({ ...germanMessages, ...germanPassageMessages });
    expect(german.map(([path]) => path)).toEqual([...english.keys()]);
    const words = german.filter(([, text]) => typeof text === "string");
    expect(words.filter(([path, text]) => text === "" || text === english.get(path))).toEqual([]);
  });

  it("have every rule's sentence, and no others", () => {
    expect(new Set(Object.keys(germanRules))).toEqual(new Set(allRules.map(({ says }) => says)));
    for (const rule of allRules) expect(germanMessages.says(rule)).not.toBe(englishMessages.says(rule));
  });

  it("keep what stands in quotation marks, which is what gets printed", () => {
    for (const [english, german] of Object.entries(germanRules)) {
      const printed = [...english.matchAll(/“([^”]+)”/g)].map(([, words]) => words);
      expect(new Set([...german.matchAll(/„([^“]+)“/g)].map(([, words]) => words))).toEqual(new Set(printed));
    }
  });

  it("are English unless a language is asked for", () => {
    expect(messages()).toBe(englishMessages);
    expect(messages("de")).toBe(germanMessages);
  });
});
