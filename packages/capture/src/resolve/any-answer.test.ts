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

interface Case {
  readonly identifier: WorkIdentifier;
  readonly answers: fc.Arbitrary<unknown>;
  /** A service that has no answer, so that the next one is asked. */
  readonly silent?: ServiceId;
}

const doi: WorkIdentifier = { kind: "doi", value: "10.5555/a" };
const cases: readonly Case[] = [
  {
    identifier: doi,
    answers: crossref.map((message) => ({ message: { type: "book", ...message, DOI: "10.5555/a" } })),
  },
  {
    identifier: doi,
    answers: datacite.map((data) => ({ data: { attributes: { ...data, doi: "10.5555/a" } } })),
    silent: "crossref",
  },
  {
    identifier: { kind: "wikidata", value: "Q1" },
    answers: wikidata.map((claims) => ({ entities: { Q1: { id: "Q1", claims } } })),
  },
  { identifier: { kind: "isbn", value: "978-0-306-40615-7" }, answers: anything },
  { identifier: { kind: "pmcid", value: "PMC1" }, answers: anything },
  { identifier: { kind: "issn", value: "2049-3630" }, answers: anything },
  { identifier: { kind: "pmid", value: "1" }, answers: word },
];

describe("any answer", () => {
  it.each(cases)("about a $identifier.kind comes to a record or to one of our errors", async (one) => {
    const { identifier, answers, silent } = one;
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
