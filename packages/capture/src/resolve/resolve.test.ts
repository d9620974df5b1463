import { toCslJson, type SourceRecord } from "@citable/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolverAt } from "../../test/loopback-resolver.ts";
import { closedPort, serveLoopback, type LoopbackServer } from "../../test/loopback-server.ts";
import { recordedServices } from "../../test/recorded-services.ts";
import { parseWorkIdentifier } from "./work-identifier.ts";

let server: LoopbackServer;

beforeAll(async () => {
  server = await serveLoopback(recordedServices);
});

afterAll(async () => {
  await server.close();
});

async function lookUp(text: string): Promise<SourceRecord> {
  const identifier = parseWorkIdentifier(text);
  if (identifier === undefined) throw new Error(`${text} is no identifier.`);
  return resolverAt(server.url).lookUp(identifier);
}

async function cslOf(text: string): Promise<object> {
  return toCslJson((await lookUp(text)).item);
}

function codes({ issues }: SourceRecord): readonly string[] {
  return issues.map(({ code }) => code);
}

describe("Crossref", () => {
  it("reads an article: lists, entities, markup, initials in family names, institutions", async () => {
    expect(await cslOf("10.5555/salt.1")).toMatchObject({
      type: "article-journal",
      title: "Weighing & Taxing <i>Sal marinum</i>: Toll Books of the Lower Asker",
      "container-title": "The Quay Review",
      "container-title-short": "Quay Rev.",
      author: [
        { given: "Maud A.", family: "Orrin" },
        { given: "OJ", family: "Brandt" },
        { literal: "Asker Toll Group" },
        { given: "Joris", family: "Berg", "non-dropping-particle": "van den" },
      ],
      issued: { "date-parts": [[2014, 9, 1]] },
      volume: "12",
      issue: "3",
      page: "201-219",
      language: "en",
      DOI: "10.5555/SALT.1",
    });
  });

  it("names for each field where in which answer it stands, under which licence", async () => {
    const { evidence } = await lookUp("10.5555/salt.1");
    const [title] = evidence.filter(({ field }) => field === "title");
    expect(title).toMatchObject({
      quote: "Weighing &amp;amp; Taxing <i>Sal marinum</i>",
      method: "answer of Crossref",
      confidence: 0.95,
      place: {
        kind: "answer",
        service: "Crossref",
        path: "message.title[0]",
        licence: expect.stringContaining("Crossref"),
      },
    });
    const authors = evidence.filter(({ field }) => field === "author");
    expect(authors.map(({ value }) => value)[0]).toBe("Orrin, Maud A.");
    expect(authors.map(({ place }) => (place.kind === "answer" ? place.path : ""))).toEqual(
      [0, 1, 2, 4].map((index) => `message.author[${index}]`),
    );
  });

  it("tells of a year in print that is another", async () => {
    const { issues } = await lookUp("10.5555/salt.1");
    expect(issues.map(({ message }) => message)).toEqual([expect.stringContaining("“2015-01”")]);
  });

  it("reads a preprint as one, and tells of the article without taking it", async () => {
    const record = await lookUp("10.5555/preprint");
    expect(toCslJson(record.item)).toMatchObject({
      type: "article",
      genre: "Preprint",
      publisher: "askerRxiv",
      DOI: "10.5555/preprint",
      author: [{ given: "Edda", family: "Ferrow" }],
      issued: { "date-parts": [[2020, 5, 2]] },
    });
    expect(codes(record)).toEqual(["names-in-capitals", "other-version"]);
  });

  it("reads a chapter of a volume in a series, and says that it was retracted", async () => {
    const record = await lookUp("10.5555/chapter");
    expect(toCslJson(record.item)).toMatchObject({
      type: "chapter",
      "container-title": "Courts on the Water",
      "collection-title": "Studies in River Law",
      ISBN: "978-0-306-40615-7",
      page: "27",
      editor: [{ given: "Edda", family: "Ferrow" }],
    });
    expect(codes(record)).toEqual(["retracted"]);
  });

  it("never takes another work for the one that was asked for", async () => {
    await expect(lookUp("10.5555/alias")).rejects.toMatchObject({
      code: "wrong-work",
      message: expect.stringContaining("is about 10.5555/another"),
    });
  });

  it("reads a journal", async () => {
    expect(await cslOf("ISSN 2049-3630")).toMatchObject({ type: "periodical", title: "The Quay Review" });
  });
});

describe("the other services", () => {
  it("DataCite, where Crossref does not know the DOI", async () => {
    const record = await lookUp("10.5072/tolls");
    expect(toCslJson(record.item)).toMatchObject({
      type: "dataset",
      title: "Tolls of the Asker: A Table",
      author: [
        { given: "Ilse", family: "Thorn" },
        { literal: "River Survey of the Lower Asker" },
        { given: "Oskar", family: "Brandt" },
        { given: "Anna", family: "Vell" },
      ],
      issued: { "date-parts": [[2017, 3, 2]] },
      publisher: "Asker Archive",
      "container-title": "River Tables",
      volume: "4",
      issue: "2",
      number: "T7",
      version: "2.1",
    });
    expect(codes(record)).toEqual(["doubtful-number"]);
  });

  it("two catalogues of one book agree, where they differ both are told", async () => {
    const record = await lookUp("ISBN 0-306-40615-2");
    expect(toCslJson(record.item)).toMatchObject({
      type: "book",
      title: "Barges and jurors: on the lower Asker",
      author: [{ given: "Edda", family: "Ferrow" }],
      publisher: "Ostrander College Press",
      "publisher-place": "Stennis, NV",
      issued: { "date-parts": [[1991, 6, 1]] },
      edition: "2",
      "number-of-pages": "312",
      ISBN: "978-0-306-40615-7",
      language: "en",
    });
    const publisher = record.evidence.filter(({ field }) => field === "publisher");
    expect(publisher.map(({ method }) => method)).toEqual([
      "answer of the Library of Congress",
      "answer of Open Library",
    ]);
    expect(publisher[0]?.confidence).toBeGreaterThan(0.95);
  });

  it("PubMed, and Crossref for the same article", async () => {
    const record = await lookUp("PMID 1234567");
    expect(toCslJson(record.item)).toMatchObject({
      type: "article-journal",
      "container-title": "The Quay Review",
      page: "201-219",
      PMID: "1234567",
      PMCID: "PMC7654321",
      issued: { "date-parts": [[2014, 9, 1]] },
    });
    expect(new Set(record.evidence.map(({ method }) => method))).toEqual(
      new Set(["answer of PubMed", "answer of Crossref"]),
    );
    expect(codes(record)).toContain("disagreement");
  });

  it("PubMed Central by its number", async () => {
    expect(await cslOf("PMC7654321")).toMatchObject({ PMID: "1234567", PMCID: "PMC7654321" });
  });

  it("arXiv, by its first version, or by the one that was asked for", async () => {
    const record = await lookUp("arXiv:2001.01234");
    expect(toCslJson(record.item)).toMatchObject({
      type: "article",
      genre: "Preprint",
      publisher: "arXiv",
      title: "Currents in $n$ channels",
      number: "arXiv:2001.01234",
      author: [
        { given: "Anna", family: "Vell" },
        { given: "Joris", family: "Berg", "non-dropping-particle": "van den" },
      ],
      issued: { "date-parts": [[2020, 1, 5]] },
    });
    expect(toCslJson(record.item)).not.toHaveProperty("DOI");
    expect(codes(record)).toEqual(["other-version"]);
  });

  it("Wikidata: authors in their order, a year no more exact than it is", async () => {
    expect(await cslOf("Q99999999")).toMatchObject({
      type: "entry-encyclopedia",
      title: "Salt Office",
      author: [
        { given: "Oskar", family: "Brandt" },
        { given: "Ilse K.", family: "Thorn" },
      ],
      "container-title": "Lexikon der Flüsse",
      issued: { "date-parts": [[1894]] },
      volume: "2",
    });
  });

  it.each([
    ["10.5555/none", "not-found", "Neither Crossref nor DataCite knows the DOI 10.5555/none; check it."],
    ["ISBN 9781861972712", "not-found", "Neither the Library of Congress nor Open Library knows"],
    ["arXiv:2001.09999", "not-found", "ArXiv does not know the arXiv number 2001.09999; check it."],
    ["PMID 99", "not-found", "PubMed does not know"],
    ["0000-0002-1825-0097", "no-work", "names a person, not a work"],
  ])("%s: %s", async (text, code, message) => {
    await expect(lookUp(text)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });
});

describe("resolve", () => {
  it("reads all identifiers of a text, each work once", async () => {
    const text = "Orrin (doi:10.5555/salt.1, PMID: 1234567; ORCID 0000-0002-1825-0097); see also 10.5555/none.";
    const { found, records, unresolved } = await resolverAt(server.url).resolve(text);
    expect(found.map(({ identifier: { kind }, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ["doi", "doi:10.5555/salt.1"],
      ["pmid", "PMID: 1234567"],
      ["orcid", "ORCID 0000-0002-1825-0097"],
      ["doi", "10.5555/none"],
    ]);
    expect(records.map(({ item }) => item.fields.PMID)).toEqual(["1234567"]);
    expect(unresolved.map(({ identifier, error }) => [identifier.value, error.code])).toEqual([
      ["10.5555/none", "not-found"],
    ]);
  });

  it("finds nothing in a text without identifiers", async () => {
    const nothing = { found: [], records: [], unresolved: [] };
    expect(await resolverAt(server.url).resolve("The year 1840, pp. 201-219.")).toEqual(nothing);
  });

  it("says in a sentence that there is no network", async () => {
    const { records, unresolved } = await resolverAt(await closedPort()).resolve("10.5555/salt.1");
    expect(records).toEqual([]);
    expect(unresolved[0]?.error.message).toBe("Crossref cannot be reached; check the network, or give a file.");
  });
});
