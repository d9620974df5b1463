import { expect, it } from "vitest";
import { languageNames } from "./language-names.ts";

it.each([
  ["fr", "French français"],
  ["gl", "Galician galego"],
  ["", ""],
  ["not a language", ""],
])("%j is called %j", (language, names) => {
  expect(languageNames(language)).toBe(names);
});
