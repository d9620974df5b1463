import { citeRecord } from "@citable/guides";
import { createCatalogue } from "@citable/styles";
import { citeprocPlusSource } from "@citable/styles/node";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDebris } from "./debris.ts";
import { items } from "./subsets.ts";

const catalogue = createCatalogue([citeprocPlusSource()]);

/** A few of each make: author-date, numbers, notes; English, French, German, Spanish, Portuguese. */
const styles = [
  "mla@9",
  "apa@7",
  "chicago-notes@17",
  "chicago-author-date@17",
  "ieee",
  "nature",
  "oscola",
  "harvard-cite-them-right",
  "vancouver",
  "abnt",
  "din-1505-2",
  "iso690-author-date-fr",
  "universidad-de-leon-harvard",
  "angewandte-chemie",
];

describe("no debris", () => {
  it.each(styles)("whatever facts an item has, in %s", async (name) => {
    const found = await catalogue.find(name);
    fc.assert(
      fc.property(items, (item) => {
        const { citations } = citeRecord({ item, evidence: [], issues: [] }, found, {});
        for (const { form, text } of citations) {
          expect({ form, text, debris: findDebris(text) }).toEqual({ form, text, debris: [] });
        }
      }),
      { numRuns: 100 },
    );
  });
});
