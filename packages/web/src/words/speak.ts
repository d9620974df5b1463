import { english } from "./english.ts";
import type { Language, Words } from "./words.ts";

/** The languages, each under its own name. */
export const languages: Readonly<Record<Language, string>> = { en: "English", de: "Deutsch" };

/** The words of a language; those of others than English are loaded when they are asked for. */
export async function wordsIn(language: Language): Promise<Words> {
  switch (language) {
    case "en":
      return english;
    case "de":
      return (await import("./german.ts")).german;
  }
}

/** The first of the reader's languages that the app speaks; English if it speaks none of them. */
export function preferred(tags: readonly string[]): Language {
  const known = tags.map((tag) => tag.split("-")[0]?.toLowerCase());
  return known.map(languageOf).find((language) => language !== undefined) ?? "en";
}

/** The language of that name, if the app speaks it. */
export function languageOf(name: unknown): Language | undefined {
  return name === "en" || name === "de" ? name : undefined;
}
