import { expect, it } from "vitest";
import { formatNamed } from "../src/index.ts";

const count = 30_000;
const mods = (inner: string): string => `<mods xmlns="http://www.loc.gov/mods/v3">${inner}</mods>`;

/** One record with very many values of one kind: time that grows with their square is minutes. */
it.each([
  ["mods", "dates", mods(`<originInfo>${'<dateIssued point="start">1999</dateIssued>'.repeat(count)}</originInfo>`)],
  ["mods", "titles", mods(`<titleInfo>${"<title>Tolls</title>".repeat(count)}</titleInfo>`)],
  [
    "schema-org",
    "objects that refer to all",
    JSON.stringify(
      Array.from(
        { length: 600 },
        (_, index, all = Array.from({ length: 600 }, (__, other) => ({ "@id": `#${other}` }))) => ({
          "@id": `#${index}`,
          "@type": "Book",
          name: "Tolls",
          mentions: all,
        }),
      ),
    ),
  ],
])("%s with very many %s is read", (name, _, text) => {
  expect(formatNamed(name)?.read?.(text).value.length).toBeGreaterThan(0);
});
