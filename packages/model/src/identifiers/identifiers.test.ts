import fc from "fast-check";
import { expect, it } from "vitest";
import { kindButForCheckDigit, parseIdentifier } from "./identifiers.ts";

it.each([
  ["10.1000/182", "doi", "10.1000/182"],
  ["doi:10.1000/182", "doi", "10.1000/182"],
  ["DOI 10.1000/182", "doi", "10.1000/182"],
  ["https://doi.org/10.1000/182.", "doi", "10.1000/182"],
  ["http://dx.doi.org/10.1002/%28ABC%291", "doi", "10.1002/(ABC)1"],
  ["(10.1000/182)".slice(1), "doi", "10.1000/182"],
  ["(doi:10.1000/182).", "doi", "10.1000/182"],
  ["<https://doi.org/10.1000/182>", "doi", "10.1000/182"],
  ["10.1000%2F182", "doi", "10.1000/182"],
  ["https://dx.doi.org/10.1000%2F182", "doi", "10.1000/182"],
  ["doi.org/10.1000/182", "doi", "10.1000/182"],
  ["10.1000/182</a>", "doi", "10.1000/182"],
  [
    "10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1",
    "doi",
    "10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1",
  ],
  ["arxiv.org/abs/1501.00001", "arxiv", "1501.00001"],
  ["10.1016/S0140(05)6", "doi", "10.1016/S0140(05)6"],
  ["0-306-40615-2", "isbn", "978-0-306-40615-7"],
  ["ISBN 080442957X", "isbn", "978-0-8044-2957-3"],
  ["ISBN-13: 978-0-306-40615-7", "isbn", "978-0-306-40615-7"],
  ["urn:isbn:9780306406157", "isbn", "978-0-306-40615-7"],
  ["0378-5955", "issn", "0378-5955"],
  ["eISSN 2434-561x", "issn", "2434-561X"],
  ["ISSN 03785955", "issn", "0378-5955"],
  ["PMID: 123456", "pmid", "123456"],
  ["https://pubmed.ncbi.nlm.nih.gov/123456/", "pmid", "123456"],
  ["pmc12345", "pmcid", "PMC12345"],
  ["https://www.ncbi.nlm.nih.gov/pmc/articles/PMC12345/", "pmcid", "PMC12345"],
  ["arXiv:1501.00001", "arxiv", "1501.00001"],
  ["https://arxiv.org/pdf/1501.00001.pdf", "arxiv", "1501.00001"],
  ["hep-th/9901001", "arxiv", "hep-th/9901001"],
  ["math.GT/0309136", "arxiv", "math.GT/0309136"],
  ["0000-0002-1825-0097", "orcid", "0000-0002-1825-0097"],
  ["https://orcid.org/0000-0002-1694-233x", "orcid", "0000-0002-1694-233X"],
])("%s is a %s", (text, kind, value) => expect(parseIdentifier(text)).toEqual({ kind, value }));

it("keeps the version of a preprint", () => {
  expect(parseIdentifier("arXiv:1501.00001v2")).toEqual({ kind: "arxiv", value: "1501.00001", version: 2 });
});

it.each([
  "",
  "10.1000/",
  "10.1000",
  "9780306406158",
  "0-306-40615-3",
  "0378-5954",
  "12345678",
  "123456",
  "1501.00001",
  "0000-0002-1825-0098",
  "https://example.org/10.1000/182",
  "PMC",
  "p. 10.1000/182 and more",
])("%j is none", (text) => expect(parseIdentifier(text)).toBeUndefined());

it("reads its own values again, and any text without harm", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^10\.\d{4}\/[\w().;-]{1,20}$/), (text) => {
      const identifier = parseIdentifier(text);
      expect(parseIdentifier(identifier?.value ?? "")).toEqual(identifier);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => void parseIdentifier(text)));
  expect(parseIdentifier(`10.1000/${")".repeat(100_000)}`)).toBeUndefined();
});

it.each([
  ["ISBN 9783161484101", "isbn"],
  ["3-16-148410-1", "isbn"],
  ["0378-5954", "issn"],
  ["https://orcid.org/0000-0002-1825-0098", "orcid"],
  ["9783161484100", undefined],
  ["12345678", undefined],
  ["10.1000/182", undefined],
  ["notes.txt", undefined],
])("tells what has a wrong check digit: %s", (text, kind) => expect(kindButForCheckDigit(text)).toBe(kind));
