import { expect, it } from "vitest";
import { readLanguage } from "./read-language.ts";

const words = "The tolls of the river were paid by the merchants of both banks, and they were the income of the town. ";

it.each([
  ["a short paragraph whole", words.trim(), words.trim().length],
  ["whole words of a long one", words.repeat(4), 199],
  ["a long one without spaces up to a limit", words.repeat(4).replaceAll(" ", "\u007F"), 200],
])("quotes %s, where it stands", (_, text, length) => {
  const [candidate] = readLanguage([{ text, start: 7, end: 7 + text.length }]);
  const [evidence] = candidate?.evidence ?? [];
  expect(evidence?.quote).toBe(text.slice(0, length));
  expect(evidence?.place).toEqual({ kind: "text", start: 7, end: 7 + length });
});
