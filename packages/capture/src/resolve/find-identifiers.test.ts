import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findIdentifiers } from "./find-identifiers.ts";

function found(text: string): readonly string[] {
  return findIdentifiers(text).map(({ identifier: { kind, value } }) => `${kind} ${value}`);
}

describe("findIdentifiers", () => {
  it.each([
    ["10.5555/salt.1", "doi 10.5555/salt.1"],
    ["(see https://doi.org/10.5555/salt.1).", "doi 10.5555/salt.1"],
    ["10.1016/0092-8674(89)90900-8, and more", "doi 10.1016/0092-8674(89)90900-8"],
    ["(10.5555/salt.1)", "doi 10.5555/salt.1"],
    ["“10.5555/salt.1”", "doi 10.5555/salt.1"],
    ["arXiv:2001.01234v2 [math]", "arxiv 2001.01234"],
    ["at https://arxiv.org/abs/2001.01234.", "arxiv 2001.01234"],
    ["PMID: 1234567.", "pmid 1234567"],
    ["PMCID: PMC7654321;", "pmcid PMC7654321"],
    ["ISBN 0-306-40615-2 (pbk.)", "isbn 978-0-306-40615-7"],
    ["978-0-306-40615-7", "isbn 978-0-306-40615-7"],
    ["in 9780306406157, 1991", "isbn 978-0-306-40615-7"],
    ["ISSN 2049-3630", "issn 2049-3630"],
    ["https://www.wikidata.org/wiki/Q42", "wikidata Q42"],
    ["LCCN 91-12345", "lccn 91012345"],
    ["OCLC: 00123456, cloth", "oclc 123456"],
    ["(OCoLC)ocm12345678", "oclc 12345678"],
    ["https://www.worldcat.org/oclc/12345678", "oclc 12345678"],
    ["hdl:2027/mdp.39015012345678.", "handle 2027/mdp.39015012345678"],
    ["at https://hdl.handle.net/2027/mdp.390 today", "handle 2027/mdp.390"],
    ["https://hdl.handle.net/10.5555/salt.1", "doi 10.5555/salt.1"],
    ["urn:nbn:de:101:1-201102033592", "urn urn:nbn:de:101:1-201102033592"],
    ["(URN:ISBN:0-306-40615-2)", "isbn 978-0-306-40615-7"],
    ["urn:issn:2049-3630", "issn 2049-3630"],
    ["ORCID 0000-0002-1825-0097", "orcid 0000-0002-1825-0097"],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    "ISBN 0-306-40615-3",
    "ISSN 2049-3631",
    "pp. 1234-5678",
    "1998-2004",
    "10.5555",
    "Q3 of 2019",
    "version 10.2/3",
    "ORCID 0000-0002-1825-0098",
    "urn:isbn:0306406153",
    "urn:issn:2049-3631",
    "a handle: brass/2",
    "OCLC members",
  ])("no identifier: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("gives the place of each and none twice", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (before, after) => {
        const text = `${before} doi:10.5555/salt.1 ${after}`;
        const all = findIdentifiers(text);
        expect(all.some(({ identifier }) => identifier.value === "10.5555/salt.1")).toBe(true);
        for (const { start, end } of all) expect(text.slice(start, end)).not.toBe("");
      }),
    );
  });
});
