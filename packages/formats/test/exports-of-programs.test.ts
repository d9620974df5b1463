import type { DateValue, Item, Parsed } from "@citable/model";
import { describe, expect, it } from "vitest";
import { detectFormat, formatNamed } from "../src/index.ts";

// Small records in the shapes in which programs and catalogues export theirs.

function readAll(text: string, format: string): Parsed<readonly Item[]> {
  expect(detectFormat(text)?.name).toBe(format);
  return formatNamed(format)?.read?.(text) ?? { value: [], issues: [] };
}

const first = (text: string, format: string): Item | undefined => readAll(text, format).value[0];
const day = (year: number, month?: number, dayOfMonth?: number): object => ({
  start: { year, ...(month === undefined ? {} : { month }), ...(dayOfMonth === undefined ? {} : { day: dayOfMonth }) },
});

const endnoteRecord = (type: string, fields: string): string =>
  `<xml><records><record><rec-number>1</rec-number><ref-type name="${type}">1</ref-type>${fields}</record></records></xml>`;

const ref = (citation: string): string =>
  `<ref-list xmlns:xlink="x"><ref id="r1">${citation}</ref><ref id="r2"/></ref-list>`;

const modsRecord = (content: string): string =>
  `<modsCollection xmlns="http://www.loc.gov/mods/v3"><mods>${content}</mods></modsCollection>`;

const field = (tag: string, subfields: string, indicator = " "): string =>
  `<datafield tag="${tag}" ind1="${indicator}" ind2=" ">${subfields.replaceAll(/\$(.)([^$]*)/g, '<subfield code="$1">$2</subfield>')}</datafield>`;

const marcRecord = (...fields: readonly string[]): string =>
  `<record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000nab a2200000 i 4500</leader><controlfield tag="008">920219s1993    caua   j      000 0 ger  </controlfield>${fields.join("")}</record>`;

const origin = (content: string): string => `<originInfo>${content}</originInfo><genre>thesis</genre>`;

describe("EndNote", () => {
  it("keeps day and year apart", () => {
    const dates = "<dates><year>2004</year><pub-dates><date>May 7</date></pub-dates></dates>";
    expect(first(endnoteRecord("Journal Article", dates), "endnote-xml")?.dates.issued).toMatchObject(day(2004, 5, 7));
    const season = "<dates><year>2004</year><pub-dates><date>early in the year</date></pub-dates></dates>";
    expect(first(endnoteRecord("Journal Article", season), "endnote-xml")?.dates.issued).toEqual({
      kind: "calendar",
      ...day(2004),
    });
  });

  it("has ISSNs where books have ISBNs, custom fields for many things, and the day of publication online as edition", () => {
    const fields =
      "<isbn>0021-8901 (Print)&#xD;1365-2664 (Linking)</isbn><edition>2004/05/07</edition>" +
      "<electronic-resource-num>https://doi.org/10.1000/182</electronic-resource-num><notes>a&#xD;b</notes>";
    expect(first(endnoteRecord("Journal Article", fields), "endnote-xml")?.fields).toEqual({
      ISSN: "0021-8901 1365-2664",
      DOI: "10.1000/182",
      note: "a\nb",
    });
    const page = first(endnoteRecord("Web Page", "<custom1>2021</custom1><custom2>March 7</custom2>"), "endnote-xml");
    expect(page?.fields).toEqual({});
    expect(page?.dates.accessed).toMatchObject(day(2021, 3, 7));
    expect(first("%0 Journal Article\n%8 May 7\n%D 2004\n%@ 0021-8901 (Print)\n", "enw")).toMatchObject({
      fields: { ISSN: "0021-8901" },
      dates: { issued: day(2004, 5, 7) },
    });
  });
});

describe("RIS", () => {
  it("keeps day and year apart, and numbers without the words behind them", () => {
    const text = "TY  - NEWS\nPY  - 2004\nDA  - May 7\nSN  - 1932-6208 (ISSN)\nDO  - doi: 10.1000/182\nER  - \n";
    expect(first(text, "ris")).toMatchObject({
      fields: { ISSN: "1932-6208", DOI: "10.1000/182" },
      dates: { issued: day(2004, 5, 7) },
    });
  });
});

describe("MEDLINE", () => {
  it("has months in pairs, suffixes after initials, the title in its own language, and codes that are no status", () => {
    const text =
      "PMID- 12\nDP  - 1998 Nov-Dec\nTI  - [The treatment of burns].\nTT  - Lechenie ozhogov.\n" +
      "FAU - Berg, Jan Jr\nPT  - Journal Article\nPST - ppublish\n";
    expect(first(text, "nbib")).toEqual({
      id: "pmid-12",
      type: "article-journal",
      fields: { PMID: "12", title: "The treatment of burns", "original-title": "Lechenie ozhogov" },
      names: { author: [{ kind: "person", family: "Berg", given: "Jan", suffix: "Jr" }] },
      dates: {
        issued: { kind: "calendar", start: { year: 1998, month: 11 }, end: { year: 1998, month: 12 } },
      },
    });
  });
});

describe("JATS", () => {
  it("has chapters in books, letters behind years, and links whose text is another", () => {
    const citation =
      '<mixed-citation publication-type="book"><chapter-title>Tolls</chapter-title><trans-title>Zölle</trans-title>' +
      '<source>Rivers</source><year>2012a</year><pub-id pub-id-type="doi">https://doi.org/10.1000/182</pub-id>' +
      '<ext-link xlink:href="https://example.org/1">CrossRef</ext-link></mixed-citation>';
    expect(first(ref(citation), "jats")).toMatchObject({
      type: "chapter",
      fields: { title: "Tolls", "container-title": "Rivers", DOI: "10.1000/182", URL: "https://example.org/1" },
      dates: { issued: { kind: "calendar", ...day(2012) } },
    });
    expect(first(ref(citation), "jats")?.fields["title-short"]).toBeUndefined();
  });

  it("tells of references in running words", () => {
    const { issues } = readAll(ref("<mixed-citation>Tolls. Keizer RJ. River Q. 2011;101:72.</mixed-citation>"), "jats");
    expect(issues).toMatchObject([{ code: "unmarked-reference", message: expect.stringContaining("Keizer RJ") }]);
  });
});

describe("CFF", () => {
  const head = "cff-version: 1.2.0\nmessage: m\ntitle: T\nauthors:\n  - alias: jd\n";

  it("has places of publishers, aliases for names, and words for how far a work is", () => {
    const text = `${head}identifiers:\n  - {type: doi, value: 10.1000/182}\nreferences:\n  - {type: book, title: B, status: in-press, collection-title: S, publisher: {name: P, city: Hollin}, year: 2017, year-original: 2012}\n`;
    expect(readAll(text, "cff").value).toMatchObject([
      { fields: { title: "T", DOI: "10.1000/182" }, names: { author: [{ literal: "jd" }] } },
      {
        fields: { title: "B", status: "in press", "collection-title": "S", "publisher-place": "Hollin" },
        dates: { "original-date": day(2012) },
      },
    ]);
  });

  it("is written without the markup of CSL", () => {
    const fields = { title: 'Tolls in <i>Hollin</i> and <span class="nocase">DNA</span>' };
    const written = formatNamed("cff")?.write?.([{ id: "x", type: "book", fields, names: {}, dates: {} }]);
    expect(written?.text).toContain("  title: Tolls in Hollin and DNA\n");
    expect(written?.issues).toHaveLength(1);
  });

  it("is written as its schema asks", () => {
    const item: Item = {
      id: "x",
      type: "software",
      language: "de",
      fields: { title: "T", source: "JSTOR", status: "in press" },
      names: {},
      dates: { issued: { kind: "calendar", start: { year: 2004, month: 5 } } },
    };
    const written = formatNamed("cff")?.write?.([item]);
    expect(written?.text).toContain(
      "preferred-citation:\n  type: software\n  title: T\n  status: in-press\n  languages:\n    - de\n  year: 2004\n  month: 5\n",
    );
    expect(written?.issues.map(({ path }) => path)).toEqual(["[0].source"]);
  });
});

describe("MODS", () => {
  it("has codes beside words, dates with ends and doubts, and genres that are types", () => {
    const place =
      '<place><placeTerm type="code">nyu</placeTerm></place><place><placeTerm type="text">New York</placeTerm></place>';
    const dates = '<dateIssued>c1998</dateIssued><dateIssued encoding="marc">1998</dateIssued>';
    expect(first(modsRecord(origin(place + dates)), "mods")).toEqual({
      id: "item-1",
      type: "thesis",
      fields: { "publisher-place": "New York" },
      names: {},
      dates: { issued: { kind: "calendar", ...day(1998) } },
    });
    const range = '<dateIssued point="start">1998</dateIssued><dateIssued point="end">2002</dateIssued>';
    expect(first(modsRecord(origin(range)), "mods")?.dates.issued).toEqual({
      kind: "calendar",
      start: { year: 1998 },
      end: { year: 2002 },
    });
    const doubt = '<dateCreated qualifier="approximate">1850</dateCreated>';
    expect(first(modsRecord(origin(doubt)), "mods")?.dates.issued).toEqual({
      kind: "calendar",
      ...day(1850),
      circa: true,
    });
  });

  it("says what kind of thing it is, and how long", () => {
    const extent = "<physicalDescription><extent>vii, 322 p. : ill. ; 23 cm.</extent></physicalDescription>";
    const numbers = '<identifier type="isbn">0385324502 (alk. paper)</identifier>';
    expect(first(modsRecord(`<typeOfResource>cartographic</typeOfResource>${extent}${numbers}`), "mods")).toMatchObject(
      {
        type: "map",
        fields: { "number-of-pages": "vii, 322", ISBN: "0385324502" },
      },
    );
    expect(first(modsRecord('<typeOfResource manuscript="yes">text</typeOfResource>'), "mods")?.type).toBe(
      "manuscript",
    );
  });
});

describe("MARC", () => {
  it.each([
    ["Vol. 24, no. 2 (Feb. 2001), p. 53-57", ["24", "2", "53-57"], { year: 2001, month: 2 }],
    ["Jg. 81, 2026, Nr. 2, S. 101-108", ["81", "2", "101-108"], { year: 2026 }],
    ["volume:24 year:2001 number:2 pages:53-57", ["24", "2", "53-57"], { year: 2001 }],
    ["201-219", [undefined, undefined, "201-219"], undefined],
  ])("states where in its host a part stands: %s", (text, place, start) => {
    const item = first(marcRecord(field("773", `$tRiver$g${text}`)), "marcxml");
    expect([item?.fields.volume, item?.fields.issue, item?.fields.page]).toEqual(place);
    expect(item?.dates.issued).toEqual(start === undefined ? undefined : { kind: "calendar", start });
  });

  it("has units of bodies, numbers of rulers, and words for what was not found", () => {
    const item = first(
      marcRecord(
        field("110", "$aUnited States.$bCongress.$bHouse."),
        field("700", "$aJohn Paul$bII,$cPope,$eeditor.", "0"),
        field("264", "$a[Place of publication not identified] :$b[s.n.],$c[between 1950 and 1959?]"),
        field("300", "$a1 online resource (xii, 310 pages)"),
        field("024", "$aurn:x"),
        field("024", "$a10.1000/182$2doi"),
      ),
      "marcxml",
    );
    expect(item).toMatchObject({
      language: "de",
      fields: { DOI: "10.1000/182", "number-of-pages": "xii, 310" },
      names: {
        author: [{ kind: "literal", literal: "United States. Congress. House" }],
        editor: [{ kind: "person", given: "John Paul II" }],
      },
      dates: { issued: { start: { year: 1950 }, end: { year: 1959 }, circa: true } },
    });
    expect(Object.keys(item?.fields ?? {})).not.toContain("publisher");
    expect(Object.keys(item?.fields ?? {})).not.toContain("publisher-place");
  });

  it("keeps volume and issue of an article", () => {
    const item: Item = {
      id: "x",
      type: "article-journal",
      fields: { title: "T", "container-title": "River", volume: "24", issue: "2-3", page: "53-57" },
      names: {},
      dates: {},
    };
    const written = formatNamed("marcxml")?.write?.([item]);
    expect(written?.issues).toEqual([]);
    expect(written?.text).toContain('<subfield code="g">Vol. 24, no. 2-3, p. 53-57</subfield>');
  });
});

it("reads what journal systems answer in Dublin Core", () => {
  const text = `<oai_dc:dc xmlns:oai_dc="o" xmlns:dc="d"><dc:title>Los ríos</dc:title>
    <dc:creator>García Márquez, Gabriel; Universidad X</dc:creator><dc:subject>a; b</dc:subject>
    <dc:source>River; Vol. 12 No. 3 (2014); 201-219</dc:source><dc:source>0378-5955</dc:source>
    <dc:type>info:eu-repo/semantics/article</dc:type></oai_dc:dc>`;
  expect(first(text, "dublin-core")).toMatchObject({
    fields: {
      title: "Los ríos",
      keyword: "a, b",
      "container-title": "River",
      volume: "12",
      issue: "3",
      page: "201-219",
      ISSN: "0378-5955",
    },
    names: { author: [{ kind: "person", family: "García Márquez", given: "Gabriel" }] },
  });
});

it("reads a graph of schema.org whose objects refer to each other", () => {
  const graph = [
    {
      "@type": "ScholarlyArticle",
      "@id": "#a",
      name: "T",
      author: [{ "@id": "#p" }, "Jane Doe and John Roe"],
      isPartOf: {
        "@type": "PublicationIssue",
        issueNumber: "3",
        isPartOf: { "@type": ["PublicationVolume", "Periodical"], volumeNumber: 12, name: "River" },
      },
      pageStart: 1,
      pageEnd: "9",
      sameAs: "https://doi.org/10.1000/182",
      identifier: [{ "@type": "PropertyValue", propertyID: "pmid", value: "123" }],
      keywords: ["a", "b"],
      inLanguage: { "@type": "Language", name: "German", alternateName: "de" },
      mainEntityOfPage: { "@id": "#a" },
    },
    { "@type": "Person", "@id": "#p", name: "Ludwig van Beethoven", givenName: "Ludwig", familyName: "van Beethoven" },
  ];
  expect(readAll(JSON.stringify({ "@context": "https://schema.org", "@graph": graph }), "schema-org").value).toEqual([
    {
      id: "#a",
      type: "article-journal",
      language: "de",
      fields: {
        title: "T",
        "container-title": "River",
        volume: "12",
        issue: "3",
        page: "1-9",
        DOI: "10.1000/182",
        keyword: "a, b",
        language: "de",
      },
      names: {
        author: [
          { kind: "person", family: "Beethoven", given: "Ludwig", nonDroppingParticle: "van" },
          { kind: "person", family: "Doe", given: "Jane" },
          { kind: "person", family: "Roe", given: "John" },
        ],
      },
      dates: {},
    },
  ]);
});

describe("Hayagriva", () => {
  it("has braces around what keeps its case, two places a work stands in, and keys of older versions", () => {
    const text = `talk:
    type: Article
    title: { value: "Boost {DNA}", short: Boost, verbatim: true }
    location: Hollin
    doi: "10.1000/182"
    parent:
        - type: Periodical
          title: "{River} Quarterly"
          parent: { type: Anthology, title: Studies }
        - type: Video
          url: { value: "https://example.org/v", date: 2020-09-17 }
          runtime: "00:13"
set:
    type: Book
    title: Donne
    editor: Stringer, Gary A.
    parent: { type: Book, title: The Variorum, editor: Pebworth, time-range: "1:00-2:00" }
    affiliated:
        - { role: Executive-Producer, names: ["Simon, David"] }
`;
    const { value, issues } = readAll(text, "hayagriva");
    expect(value).toMatchObject([
      {
        fields: {
          title: 'Boost <span class="nocase">DNA</span>',
          "title-short": "Boost",
          "container-title": '<span class="nocase">River</span> Quarterly',
          "collection-title": "Studies",
          "publisher-place": "Hollin",
          DOI: "10.1000/182",
          URL: "https://example.org/v",
        },
        dates: { accessed: day(2020, 9, 17) },
      },
      {
        fields: { title: "Donne", "collection-title": "The Variorum" },
        names: {
          editor: [{ family: "Stringer" }],
          "collection-editor": [{ family: "Pebworth" }],
          "executive-producer": [{ family: "Simon" }],
        },
      },
    ]);
    expect(issues).toMatchObject([{ code: "unknown-field", message: expect.stringContaining("parent.time-range") }]);
  });

  it("writes words that keep their case in braces, and no markup", () => {
    const item: Item = {
      id: "x",
      type: "book",
      fields: { title: 'The <span class="nocase">DNA</span> of <i>rivers</i>' },
      names: {},
      dates: {},
    };
    expect(formatNamed("hayagriva")?.write?.([item]).text).toContain("title: The {DNA} of rivers\n");
  });
});

it("reads authors as medical journals list them in templates of Wikipedia", () => {
  const text =
    "{{cite journal |vauthors=Smith J, van der Berg AB, et al. |title=T |journal=River}} {{cite book |last=King |first=Martin Luther Jr. |title=B}}";
  const { value, issues } = readAll(text, "wikipedia");
  expect(issues).toEqual([]);
  expect(value.map(({ names }) => names.author)).toMatchObject([
    [
      { family: "Smith", given: "J." },
      { family: "Berg", given: "A. B.", nonDroppingParticle: "van der" },
    ],
    [{ family: "King", given: "Martin Luther", suffix: "Jr." }],
  ]);
});

it("reads places of publishers and series of books in Zotero RDF, as they stand within a chapter", () => {
  const text = `<rdf:RDF xmlns:rdf="r" xmlns:z="http://www.zotero.org/namespaces/export#"><bib:BookSection rdf:about="#c"><z:itemType>bookSection</z:itemType>
    <dcterms:isPartOf><bib:Book><dcterms:isPartOf><bib:Series><dc:title>Studies</dc:title></bib:Series></dcterms:isPartOf><dc:title>Rivers</dc:title></bib:Book></dcterms:isPartOf>
    <dc:publisher><foaf:Organization><vcard:adr><vcard:Address><vcard:locality>Hollin</vcard:locality></vcard:Address></vcard:adr><foaf:name>Quay</foaf:name></foaf:Organization></dc:publisher>
    <dc:title>Tolls</dc:title><dcterms:dateSubmitted>2020-01-02 03:04:05</dcterms:dateSubmitted></bib:BookSection></rdf:RDF>`;
  expect(first(text, "zotero-rdf")).toMatchObject({
    fields: {
      title: "Tolls",
      "container-title": "Rivers",
      "collection-title": "Studies",
      publisher: "Quay",
      "publisher-place": "Hollin",
    },
    dates: { accessed: day(2020, 1, 2) },
  });
});

const dated = (issued: DateValue): Item => ({
  id: "x",
  type: "book",
  fields: { title: "T" },
  names: {},
  dates: { issued },
});

describe("BibTeX and biblatex", () => {
  const inPress = dated({ kind: "literal", literal: "in press" });
  const autumn = dated({ kind: "calendar", start: { year: 2004, season: 3 } });

  it.each([
    ["biblatex", inPress, "  year = {in press},\n"],
    ["biblatex", autumn, "  date = {2004-23},\n"],
    ["bibtex", autumn, "  year = {2004},\n  month = {Autumn},\n"],
  ])("%s has words for dates where programs take them", (format, item, lines) => {
    const written = formatNamed(format)?.write?.([item]);
    expect(written?.issues).toEqual([]);
    expect(written?.text).toContain(lines);
  });
});
