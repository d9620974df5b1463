import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FetchError } from "../fetch/fetch-error.ts";
import { askServices } from "./ask-services.ts";
import { ResolveError } from "./resolve-error.ts";
import { recordOf } from "./service-work.ts";
import { services, type ServiceId } from "./services.ts";
import type { WorkIdentifier } from "./work-identifier.ts";

const word = fc.oneof(
  fc.string(),
  fc.constantFrom("a & b", "&lt;i&gt;", "Smith JA", "2004-13-45", "+1894-00-00T00:00:00Z"),
);
const keysWithin =
  "name family given title date-parts date dateType titleType nameType familyName givenName value id type mainsnak datavalue time precision text DOI records".split(
    " ",
  );
const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.integer(),
    fc.constantFrom(null, true, 0.5),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keysWithin), tie("value")),
  ),
}));

/** An object that has any of these keys, each with any value. */
function objectWith(keys: string): fc.Arbitrary<Record<string, unknown>> {
  return fc.dictionary(fc.constantFrom(...keys.split(" ")), anything);
}

const crossref = objectWith(
  "title subtitle container-title author editor issued posted institution page ISBN ISSN type subtype relation updated-by event",
);
const datacite = objectWith(
  "titles creators contributors dates publicationYear types container publisher version language relatedIdentifiers",
);
const wikidata = objectWith("P31 P1476 P50 P2093 P577 P356 P407 P1433");

const cases: readonly (readonly [WorkIdentifier, fc.Arbitrary<unknown>, ServiceId?])[] = [
  [
    { kind: "doi", value: "10.5555/a" },
    crossref.map((message) => ({ message: { type: "book", ...message, DOI: "10.5555/a" } })),
  ],
  [
    { kind: "doi", value: "10.5555/a" },
    datacite.map((data) => ({ data: { attributes: { ...data, doi: "10.5555/a" } } })),
    "crossref",
  ],
  [{ kind: "wikidata", value: "Q1" }, wikidata.map((claims) => ({ entities: { Q1: { id: "Q1", claims } } }))],
  [{ kind: "isbn", value: "978-0-306-40615-7" }, anything],
  [{ kind: "pmcid", value: "PMC1" }, anything],
  [{ kind: "issn", value: "2049-3630" }, anything],
  [{ kind: "pmid", value: "1" }, word],
];

describe("any answer", () => {
  it.each(cases)("about %o comes to a record or to one of our errors", async (identifier, answers, silent) => {
    await fc.assert(
      fc.asyncProperty(answers, async (value) => {
        const text = JSON.stringify(value);
        const client = {
          ask: async (id: ServiceId) =>
            id === silent ? undefined : { service: services[id], address: "http://x/", text },
        };
        try {
          const { item } = recordOf(await askServices(identifier, { client }));
          for (const words of Object.values(item.fields)) expect(words).not.toBe("");
          for (const names of Object.values(item.names)) expect(names).not.toEqual([]);
        } catch (error) {
          if (!(error instanceof ResolveError) && !(error instanceof FetchError)) throw error;
        }
      }),
      { numRuns: 200 },
    );
  });
});
