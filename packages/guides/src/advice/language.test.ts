import { expect, it } from "vitest";
import { pickLanguage } from "./language.ts";

it.each([
  [[], "en"],
  [["de"], "de"],
  [["DE-at"], "de"],
  [["fr-CA", "de_AT", "en"], "de"],
  [["en-GB", "de"], "en"],
  [["deu", "*", ""], "en"],
])("%j is advised in %s", (tags, language) => {
  expect(pickLanguage(tags)).toBe(language);
});
