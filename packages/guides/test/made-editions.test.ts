import { parseCslItems } from "@citable/model";
import { createCatalogue, overlays, type StyleSource } from "@citable/styles";
import { citeprocPlusSource } from "@citable/styles/node";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citeRecord } from "../src/index.ts";

function isGivenUp(id: string): boolean {
  return /-(?:5|7|8)th-edition$/.test(id) || id === "turabian-author-date";
}

/** The styles of March 2025 as if older editions had been given up, so that all are made. */
function withoutOldEditions(): StyleSource {
  const source = citeprocPlusSource();
  return {
    name: source.name,
    list: async () => (await source.list()).filter(({ id }) => !isGivenUp(id)),
    style: async (id) => (isGivenUp(id) ? undefined : source.style(id)),
    locale: async (tag) => source.locale(tag),
  };
}

const catalogue = createCatalogue([withoutOldEditions()]);

const whole: Readonly<Record<string, unknown>> = {
  author: [{ family: "Thorn", given: "Ilse K." }],
  editor: [{ family: "Orrin", given: "Maud" }],
  "container-title": "Quay Review",
  publisher: "Marsh Gate Press",
  "publisher-place": "Hollin",
  volume: "3",
  issue: "2",
  page: "12-19",
  edition: "2",
  issued: { "date-parts": [[2004, 3, 2]] },
  URL: "https://river.example/salt",
  DOI: "10.5555/salt",
  accessed: { "date-parts": [[2020, 1, 2]] },
};
const types = ["book", "chapter", "article-journal", "article-newspaper", "webpage", "entry-encyclopedia", "thesis"];

/** Doubled or spaced marks, empty brackets and quotes, a mark or a label at the end with nothing after it ("M. Orrin, Ed." is right). */
const debris =
  /\.\.|,,|;;|::| [.,;:!?]|\(\s*\)|\[\s*\]|“\s*”|[,:;]\.|[,:;(]$|^[\s.,;:)]|undefined|(?<!\w, )\b(?:In|Ed|Vol|from)[.:]?$/;

const made = overlays.map(({ family, edition }) => `${family}@${edition}`);

describe("an edition that is made from another", () => {
  it.each(made)("%s prints no debris, whatever is known", async (name) => {
    const found = await catalogue.find(name);
    expect(found.madeFrom).toBeDefined();
    const facts = fc.record({ type: fc.constantFrom(...types), known: fc.subarray(Object.keys(whole)) });
    fc.assert(
      fc.property(facts, ({ type, known }) => {
        const item = {
          id: "one",
          type,
          title: "Salt Roads",
          ...Object.fromEntries(known.map((key) => [key, whole[key]])),
        };
        const [parsed] = parseCslItems(item).value;
        if (parsed === undefined) throw new TypeError("no item");
        const { citations } = citeRecord({ item: parsed, evidence: [], issues: [] }, found, {});
        expect(citations.length).toBeGreaterThan(0);
        for (const { text } of citations) expect(text).not.toMatch(debris);
      }),
      { numRuns: 40 },
    );
  });
});
