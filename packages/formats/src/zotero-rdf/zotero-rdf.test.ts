import type { Issue, Item, Parsed } from "@citable/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zoteroRdf } from "./format.ts";

const rdf = (...resources: readonly string[]): string =>
  `<rdf:RDF xmlns:rdf="r" xmlns:z="http://www.zotero.org/namespaces/export#">\n${resources.join("\n")}\n</rdf:RDF>`;

const work = (id: string, ...containers: readonly string[]): string =>
  `<bib:Article rdf:about="#${id}"><z:itemType>journalArticle</z:itemType><dc:title>Tolls &amp; ${id}</dc:title>` +
  `${containers.map((address) => `<dcterms:isPartOf rdf:resource="${address}"/>`).join("")}</bib:Article>`;

const journal = (address: string, title: string): string =>
  `<bib:Journal rdf:about="${address}"><dc:title>${title}</dc:title><prism:volume>12</prism:volume>` +
  `<dc:identifier>ISSN 0317-8471</dc:identifier></bib:Journal>`;

const series = (address: string, title: string): string =>
  `<bib:Series rdf:about="${address}"><dc:title>${title}</dc:title></bib:Series>`;

/** What is read of a text in pieces. */
async function streamed(text: string, length = 100): Promise<readonly Parsed<Item>[]> {
  const pieces = async function* (): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
  };
  const all: Parsed<Item>[] = [];
  for await (const parsed of zoteroRdf.readStream?.(pieces()) ?? []) all.push(parsed);
  return all;
}

const told = ({ value: { id, fields } }: Parsed<Item>): readonly unknown[] => [
  id,
  fields["container-title"],
  fields["collection-title"],
];

const byId = (items: readonly Item[]): readonly Item[] =>
  items.toSorted((one, other) => one.id.localeCompare(other.id));

const messagesOf = (issues: readonly Issue[] = []): readonly string[] =>
  issues.map(({ message }) => message).toSorted();

describe("RDF as it comes", () => {
  it("joins works with what they stand in, wherever that stands", async () => {
    const text = rdf(
      work("a", "urn:one"),
      journal("urn:one", "Quarterly"),
      work("b", "urn:one", "urn:series"),
      work("c", "urn:two"),
      work("d"),
      series("urn:series", "Roads"),
      journal("urn:two", "Annals"),
    );
    expect((await streamed(text)).map(told)).toEqual([
      ["a", "Quarterly", undefined],
      ["d", undefined, undefined],
      ["b", "Quarterly", "Roads"],
      ["c", "Annals", undefined],
    ]);
  });

  it("joins a work with another that it stands in", async () => {
    const book =
      '<bib:Book rdf:about="urn:isbn:1"><dc:title>Salt Towns</dc:title><dc:publisher>Fen</dc:publisher></bib:Book>';
    const forward = await streamed(rdf(work("a", "urn:isbn:1"), book));
    expect(forward.map(told)).toContainEqual(["a", "Salt Towns", undefined]);
    expect((await streamed(rdf(book, work("a", "urn:isbn:1")))).map(told)).toContainEqual([
      "a",
      "Salt Towns",
      undefined,
    ]);
  });

  it("reads the same as at once, in whatever order", async () => {
    const addresses = ["urn:1", "urn:2", "urn:3", "#a", "#x"];
    const resources = fc.array(
      fc.oneof(
        fc.tuple(fc.constantFrom("a", "b", "c"), fc.subarray(addresses)).map(([id, list]) => work(id, ...list)),
        fc.constantFrom(...addresses.slice(0, 3)).map((address) => journal(address, `J ${address}`)),
        fc.constantFrom(...addresses.slice(0, 3)).map((address) => series(address, `S ${address}`)),
        fc.constant('<z:Attachment rdf:about="#item_9"><z:itemType>attachment</z:itemType></z:Attachment>'),
      ),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(resources, fc.integer({ min: 1, max: 300 }), async (list, length) => {
        const text = rdf(...list);
        const whole = zoteroRdf.read?.(text);
        const pieces = await streamed(text, length);
        expect(byId(pieces.map(({ value }) => value))).toEqual(byId(whole?.value ?? []));
        const found = messagesOf(whole?.issues).filter((message) => !message.startsWith("The RDF has no work"));
        expect(messagesOf(pieces.flatMap(({ issues }) => issues))).toEqual(found);
      }),
    );
  });

  it("tells what a work stands in that nothing describes", async () => {
    const text = rdf(work("a", "urn:none"), work("b"));
    const [b, a] = await streamed(text);
    expect([b?.value.id, b?.issues, a?.value.id]).toEqual(["b", [], "a"]);
    const message = 'What "a" stands in, "urn:none", is not described in the file, or too far away: it is left out.';
    expect(a?.issues).toMatchObject([{ code: "no-container", message }]);
    expect(zoteroRdf.read?.(text).issues).toMatchObject([{ code: "no-container", message }]);
  });

  it("keeps waiting works whose names are none without their prefix", async () => {
    const odd =
      '<bib:Article rdf:about="#a"><z:>x</z:><z:1 z:-="&#10;&lt;">y</z:1><dcterms:isPartOf rdf:resource="u"/></bib:Article>';
    expect((await streamed(rdf(odd, journal("u", "Quarterly")))).map(told)).toEqual([["a", "Quarterly", undefined]]);
  });
});
