import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allRules } from "../rules/all-rules.ts";
import { germanMessages, germanPassageMessages } from "./messages-de.ts";
import { englishMessages, englishPassageMessages } from "./messages-en.ts";
import { messages } from "./messages.ts";
import { germanRules } from "./rules-de.ts";
import { inWords } from "./sentence.ts";
import { germanSentences } from "./sentences-de.ts";

/** The catalogue's texts, each with the way to it. */
function texts(catalogue: object, path = ""): readonly (readonly [string, unknown])[] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null ? texts(value, `${path}${key}.`) : [[`${path}${key}`, value] as const],
  );
}

describe("a sentence", () => {
  it.each([
    ["en", "For entries of reference works the style would leave out the year, the editor and the publisher."],
    ["de", "Bei Artikeln aus Nachschlagewerken würde der Stil das Jahr, den Herausgeber und den Verlag weglassen."],
  ] as const)("lists phrases in %s", (language, expected) => {
    const sentence = {
      text: "For entries of reference works the style would leave out {facts}.",
      words: { facts: ["the year", "the editor", "the publisher"] },
    } as const;
    expect(inWords(sentence, messages(language))).toBe(expected);
  });

  it("takes words that look like gaps as they are", () => {
    const sentence = { text: "Left out: {fields}.", words: { fields: "{fields}" } } as const;
    expect(inWords(sentence, messages())).toBe("Left out: {fields}.");
  });
});

describe("the catalogues", () => {
  it("have the same messages, none of them empty or left in English", () => {
    const english = new Map(texts({ ...englishMessages, ...englishPassageMessages }));
    const german = texts({ ...germanMessages, ...germanPassageMessages });
    expect(german.map(([path]) => path)).toEqual([...english.keys()]);
    const words = german.filter(([, text]) => typeof text === "string");
    expect(words.filter(([path, text]) => text === "" || text === english.get(path))).toEqual([]);
  });

  it("have none left in English among those that take words", () => {
    const [said, gesagt] = [englishMessages, germanMessages].map((text) => [
      text.missingOther("edition"),
      text.requires("College", "edition"),
      text.questions("a@college.example"),
      text.list(["A", "B"]),
      ...Object.values(text.noForm).map((message) => message("Mini")),
      text.nothingPrinted("Mini", "note"),
    ]);
    expect(gesagt).toHaveLength(said?.length ?? 0);
    expect(gesagt?.filter((text) => said?.includes(text))).toEqual([]);
  });

  it("say what was repaired, with the same words filled in", () => {
    for (const [english, german] of Object.entries(germanSentences)) {
      expect(german).not.toBe(english);
      expect(german.match(/\{\w+\}/g)).toEqual(english.match(/\{\w+\}/g));
    }
  });

  it("have no sentence on repairs that nothing says", () => {
    const folder = new URL("../repairs/", import.meta.url);
    const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
    const unsaid = Object.keys(germanSentences).filter(
      (phrase) => !sources.some((code) => code.includes(`"${phrase}"`)),
    );
    expect(unsaid).toEqual([]);
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
