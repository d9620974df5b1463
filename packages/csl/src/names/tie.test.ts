import { expect, it } from "vitest";
import { entryText, makeItem, person } from "../../test/inline-style.ts";

it.each([
  ["en-US", "Charles de Gaulle"],
  ["fr-FR", "Charles de\u00a0Gaulle"],
])("a particle holds on to its name: %s", (locale, expected) => {
  const author = [person("Gaulle", "Charles", { nonDroppingParticle: "de" })];
  expect(entryText('<names variable="author"/>', makeItem({ names: { author } }), locale)).toBe(expected);
});

it.each([
  ["fr-FR", ".\u00a0", "C.\u00a0Dee"],
  ["fr-FR", ". ", "C. Dee"],
  ["en-US", ".\u00a0", "C. Dee"],
])("so do initials: %s, “%s”", (locale, mark, expected) => {
  const item = makeItem({ names: { author: [person("Dee", "Cora")] } });
  const names = `<names variable="author"><name initialize-with="${mark}"/></names>`;
  expect(entryText(names, item, locale)).toBe(expected);
});
