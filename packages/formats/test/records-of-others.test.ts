import type { Item } from "@citable/model";
import { describe, expect, it } from "vitest";
import { detectFormat, formatNamed } from "../src/index.ts";

/** The items of a text whose format is told by the text alone. */
function read(text: string, format: string): readonly Item[] {
  const detected = detectFormat(text);
  expect(detected?.name).toBe(format);
  return detected?.read?.(text).value ?? [];
}

const person = (given: string, family: string): object => ({ kind: "person", family, given });

it("reads the references of an article in JATS", () => {
  const text = `<?xml version="1.0"?><article article-type="research-article"><back><ref-list>
    <ref id="B1"><label>1</label><element-citation publication-type="journal">
      <person-group person-group-type="author"><name><surname>van Dijk</surname><given-names>Anna</given-names></name>
        <collab>River Board</collab><etal/></person-group>
      <article-title>Tolls in <italic>Hollin</italic></article-title><source>River Quarterly</source><year>2004</year>
      <volume>12</volume><issue>3</issue><fpage>201</fpage><lpage>219</lpage>
      <pub-id pub-id-type="doi">10.1000/182</pub-id></element-citation></ref>
    <ref id="B2"><mixed-citation publication-type="book"><string-name><surname>Brandt</surname>, <given-names>O.</given-names></string-name>
      (<year>1968</year>) <source>The Salt Towns</source>. <publisher-loc>Hollin</publisher-loc>: <publisher-name>Marsh Gate</publisher-name>.
      </mixed-citation></ref></ref-list></back></article>`;
  expect(read(text, "jats")).toMatchObject([
    {
      id: "B1",
      type: "article-journal",
      fields: {
        title: "Tolls in <i>Hollin</i>",
        "container-title": "River Quarterly",
        volume: "12",
        page: "201-219",
        DOI: "10.1000/182",
      },
      names: {
        author: [
          { kind: "person", family: "Dijk", given: "Anna" },
          { kind: "literal", literal: "River Board" },
        ],
      },
      dates: { issued: { start: { year: 2004 } } },
    },
    {
      id: "B2",
      type: "book",
      fields: { title: "The Salt Towns", publisher: "Marsh Gate" },
      names: { author: [person("O.", "Brandt")] },
    },
  ]);
});

it("reads what archives answer in Dublin Core", () => {
  const text = `<OAI-PMH><record><metadata><oai_dc:dc xmlns:oai_dc="o" xmlns:dc="d"><dc:title>Tolls</dc:title>
    <dc:creator>Orrin, Maud K.</dc:creator><dc:creator>Brandt, Oskar</dc:creator><dc:date>2014-09-01</dc:date>
    <dc:type>info:eu-repo/semantics/doctoralThesis</dc:type><dc:identifier>https://example.org/1</dc:identifier>
    <dc:identifier>doi:10.1000/182</dc:identifier><dc:subject>rivers</dc:subject><dc:subject>salt</dc:subject></oai_dc:dc></metadata></record></OAI-PMH>`;
  expect(read(text, "dublin-core")).toMatchObject([
    {
      type: "thesis",
      fields: { title: "Tolls", URL: "https://example.org/1", DOI: "10.1000/182", keyword: "rivers, salt" },
      names: { author: [person("Maud K.", "Orrin"), person("Oskar", "Brandt")] },
      dates: { issued: { start: { year: 2014, month: 9, day: 1 } } },
    },
  ]);
});

it("reads Zotero's items, as its web API answers them and as they are exported", () => {
  const data = {
    key: "AB12CD34",
    itemType: "encyclopediaArticle",
    title: "Varrin, Concord of",
    encyclopediaTitle: "Encyclopedia of the River Lands",
    creators: [
      { creatorType: "author", firstName: "Ilse K.", lastName: "Thorn" },
      { creatorType: "editor", name: "The River Board" },
    ],
    date: "7 May 2004",
    accessDate: "2021-03-07T10:00:00Z",
    tags: [{ tag: "treaties" }, { tag: "rivers", type: 1 }],
    edition: "",
  };
  const expected = {
    id: "AB12CD34",
    type: "entry-encyclopedia",
    fields: { title: data.title, "container-title": data.encyclopediaTitle, keyword: "treaties, rivers" },
    names: { author: [person("Ilse K.", "Thorn")], editor: [{ kind: "literal", literal: "The River Board" }] },
    dates: {
      issued: { start: { year: 2004, month: 5, day: 7 } },
      accessed: { start: { year: 2021, month: 3, day: 7 } },
    },
  };
  const attachment = { key: "X", itemType: "attachment", title: "PDF" };
  expect(read(JSON.stringify([{ key: "AB12CD34", version: 1, data }]), "zotero-json")).toMatchObject([expected]);
  const exported = read(JSON.stringify({ items: [data, attachment] }), "zotero-json");
  expect(exported).toMatchObject([expected]);
  expect(exported[0]?.fields.edition).toBeUndefined();
});

it("reads Zotero's RDF: containers in other places of the file", () => {
  const text = `<rdf:RDF xmlns:rdf="r" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="d" xmlns:bib="http://purl.org/net/biblio#">
    <bib:Article rdf:about="#item_12"><z:itemType>journalArticle</z:itemType><dcterms:isPartOf rdf:resource="urn:issn:0317-8471"/>
      <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Orrin</foaf:surname><foaf:givenName>Maud</foaf:givenName></foaf:Person></rdf:li>
      <rdf:li><foaf:Person><foaf:surname>River Board</foaf:surname></foaf:Person></rdf:li></rdf:Seq></bib:authors>
      <dc:title>Tolls</dc:title><dc:date>2014</dc:date><bib:pages>201-219</bib:pages>
      <dc:identifier><dcterms:URI><rdf:value>https://example.org/1</rdf:value></dcterms:URI></dc:identifier></bib:Article>
    <bib:Journal rdf:about="urn:issn:0317-8471"><dc:title>River Quarterly</dc:title><prism:volume>12</prism:volume>
      <prism:number>3</prism:number><dc:identifier>ISSN 0317-8471</dc:identifier><dc:identifier>DOI 10.1000/182</dc:identifier></bib:Journal></rdf:RDF>`;
  expect(read(text, "zotero-rdf")).toMatchObject([
    {
      id: "item_12",
      type: "article-journal",
      fields: {
        title: "Tolls",
        "container-title": "River Quarterly",
        volume: "12",
        issue: "3",
        ISSN: "0317-8471",
        DOI: "10.1000/182",
        URL: "https://example.org/1",
      },
      names: { author: [person("Maud", "Orrin"), { kind: "literal", literal: "River Board" }] },
    },
  ]);
});

it("reads works in a graph of schema.org", () => {
  const text = JSON.stringify({
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "WebSite", name: "River" },
      {
        "@type": ["NewsArticle", "Article"],
        headline: "Tolls rise",
        author: [{ "@type": "Person", name: "Maud K. Orrin" }, "Oskar Brandt"],
        datePublished: "2014-09-01",
        isPartOf: { "@type": "Newspaper", name: "The Quay" },
      },
    ],
  });
  expect(read(text, "schema-org")).toMatchObject([
    {
      type: "article-newspaper",
      fields: { title: "Tolls rise" },
      names: { author: [person("Maud K.", "Orrin"), person("Oskar", "Brandt")] },
    },
  ]);
});

describe("a key of YAML that is a list or a map", () => {
  it("is left out, and takes no time", () => {
    const { value, issues } = detectFormat("cff-version: 1.2.0", "")?.read?.(
      `cff-version: 1.2.0\ntitle: A\n? [a, b]\n: c\n${"? ".repeat(90)}a\n`,
    ) ?? {
      value: [],
      issues: [],
    };
    expect(value[0]?.fields.title).toBe("A");
    expect(issues.map(({ code }) => code)).toContain("unusable-key");
  });
});

function marcInAnswer(title: string): string {
  return `<record><metadata><marc:record xmlns:marc="http://www.loc.gov/MARC21/slim"><marc:leader>00000nam a2200000</marc:leader>
      <marc:datafield tag="245"><marc:subfield code="a">${title} /</marc:subfield></marc:datafield></marc:record></metadata></record>`;
}

it("reads MARC that stands in the answers of a catalogue", () => {
  const text = `<OAI-PMH><ListRecords>${marcInAnswer("Tolls")}${marcInAnswer("Salt")}</ListRecords></OAI-PMH>`;
  expect(read(text, "marcxml").map(({ fields }) => fields.title)).toEqual(["Tolls", "Salt"]);
});

it("names the place where a long file of XML is faulty, with the last record before it", async () => {
  const records = ["One", "Two"].map((title) => `<mods><titleInfo><title>${title}</title></titleInfo></mods>`);
  const text = `<modsCollection xmlns="http://www.loc.gov/mods/v3">\n${records.join("\n")}\n<mods & >`;
  const found: unknown[] = [];
  const pieces = async function* (): AsyncGenerator<string> {
    yield text.slice(0, 80);
    yield text.slice(80);
  };
  for await (const { value, issues } of formatNamed("mods")?.readStream?.(pieces()) ?? []) {
    found.push([value.fields.title, issues.map(({ code, at }) => [code, at?.line])]);
  }
  expect(found).toEqual([
    ["One", []],
    ["Two", [["broken-xml", 4]]],
  ]);
});
