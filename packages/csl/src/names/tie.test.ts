import { expect, it } from "vitest";
import { entryText, makeItem, person } from "../../test/inline-style.ts";

it.each([
  ["en-US", "Charles de Gaulle"],
  ["fr-FR", "Charles de\u00a0Gaulle"],
])("a particle holds on to its name: %s", (locale, expected) => {
  const author = [person("Gaulle", "Charles", { nonDroppingParticle: "de" })];
  expect(entryText('<names variable="author"/>', makeItem({ names: { author } }), locale)).toBe(expected);
});
