import { describe, expect, it } from "vitest";
import { captureSource } from "../capture-source.ts";

const body = "<p>Boats of every size crossed the river at Lindow.</p>";

function itemOf(head: string, shown: string = body): unknown {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${shown}</body></html>`;
  return captureSource(html, { url: "https://rivers.example/a" }).records[0]?.item;
}

function tags(list: Readonly<Record<string, string>>): string {
  return Object.entries(list)
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join("");
}

function monthly(year: number, month: number): object {
  return { dates: { issued: { start: { year, month } } } };
}

const jane = [{ family: "Doe", given: "Jane" }];
const day = { issued: { start: { year: 2019, month: 2, day: 19 } } };

describe("each vocabulary alone", () => {
  it.each<readonly [string, string, string, object]>([
    [
      "Highwire",
      tags({
        citation_title: "Tolls",
        citation_author: "Doe, Jane",
        citation_date: "2019/02/19",
        citation_journal_title: "River History",
        citation_volume: "4",
        citation_issue: "2",
        citation_firstpage: "11",
        citation_lastpage: "29",
        citation_issn: "2049-3630",
        citation_doi: "10.5555/tolls",
        citation_publisher: "Fenwick House",
        citation_editor: "Ames, Paul",
      }),
      body,
      {
        type: "article-journal",
        fields: {
          title: "Tolls",
          "container-title": "River History",
          volume: "4",
          issue: "2",
          page: "11-29",
          ISSN: "2049-3630",
          DOI: "10.5555/tolls",
          publisher: "Fenwick House",
        },
        names: { author: jane, editor: [{ family: "Ames", given: "Paul" }] },
        dates: day,
      },
    ],
    [
      "JSON-LD",
      `<script type="application/ld+json">{"@context":"https://schema.org","@type":"ScholarlyArticle","headline":"Tolls","author":{"@type":"Person","name":"Jane Doe"},"editor":{"@type":"Person","name":"Paul Ames"},"datePublished":"2019-02-19","pageStart":11,"pageEnd":29,"publisher":{"@type":"Organization","name":"Fenwick House"},"isPartOf":{"@type":"PublicationIssue","issueNumber":"2","isPartOf":{"@type":"PublicationVolume","volumeNumber":4,"isPartOf":{"@type":"Periodical","name":"River History","issn":"2049-3630"}}}}</script>`,
      body,
      {
        type: "article-journal",
        fields: {
          title: "Tolls",
          "container-title": "River History",
          volume: "4",
          issue: "2",
          page: "11-29",
          ISSN: "2049-3630",
          publisher: "Fenwick House",
        },
        names: { author: jane, editor: [{ family: "Ames", given: "Paul" }] },
        dates: day,
      },
    ],
    [
      "microdata",
      "<title>Tolls</title>",
      `<article itemscope itemtype="https://schema.org/Chapter"><h1 itemprop="headline">Tolls</h1><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Jane Doe</span></span><time itemprop="datePublished" datetime="2019-02-19">last week</time><span itemprop="pagination">11–29</span><span itemprop="isPartOf" itemscope itemtype="https://schema.org/Book"><cite itemprop="name">Roads and Rivers</cite><meta itemprop="isbn" content="978-0-306-40615-7"></span></article>`,
      {
        type: "chapter",
        fields: { title: "Tolls", "container-title": "Roads and Rivers", page: "11–29", ISBN: "978-0-306-40615-7" },
        names: { author: jane },
        dates: day,
      },
    ],
    [
      "RDFa",
      "<title>Tolls</title>",
      `<article vocab="https://schema.org/" typeof="Report"><h1 property="headline">Tolls</h1><span property="author" typeof="Person"><span property="name">Jane Doe</span></span><meta property="datePublished" content="2019-02-19"><span property="reportNumber">R-7</span><span property="publisher" typeof="Organization"><span property="name">Fenwick House</span></span></article>`,
      {
        type: "report",
        fields: { title: "Tolls", number: "R-7", publisher: "Fenwick House" },
        names: { author: jane },
        dates: day,
      },
    ],
    [
      "Dublin Core",
      tags({
        "DC.title": "Tolls",
        "DC.creator": "Doe, Jane",
        "DC.date.issued": "2019-02-19",
        "DC.type": "Doctoral Thesis",
        "DC.publisher": "University of Lindow",
        "DC.identifier": "doi:10.5555/tolls",
        "DC.language": "en",
        "DCTERMS.license": "https://creativecommons.org/licenses/by/4.0/",
      }),
      body,
      {
        type: "thesis",
        fields: {
          title: "Tolls",
          publisher: "University of Lindow",
          DOI: "10.5555/tolls",
          license: "https://creativecommons.org/licenses/by/4.0/",
        },
        names: { author: jane },
        dates: day,
      },
    ],
    [
      "PRISM",
      tags({
        "prism.title": "Tolls",
        "prism.author": "Doe, Jane",
        "prism.publicationName": "River History",
        "prism.publicationDate": "2019-02-19",
        "prism.volume": "4",
        "prism.number": "2",
        "prism.startingPage": "11",
        "prism.endingPage": "29",
        "prism.issn": "2049-3630",
        "prism.doi": "10.5555/tolls",
      }),
      body,
      {
        fields: {
          title: "Tolls",
          "container-title": "River History",
          volume: "4",
          issue: "2",
          page: "11-29",
          ISSN: "2049-3630",
          DOI: "10.5555/tolls",
        },
        names: { author: jane },
        dates: day,
      },
    ],
    [
      "EPrints",
      tags({
        "eprints.title": "Tolls",
        "eprints.creators_name": "Doe, Jane",
        "eprints.editors_name": "Ames, Paul",
        "eprints.date": "2019-02-19",
        "eprints.type": "book_section",
        "eprints.publication": "Roads and Rivers",
        "eprints.pagerange": "11-29",
        "eprints.publisher": "Fenwick House",
      }),
      body,
      {
        type: "chapter",
        fields: { title: "Tolls", "container-title": "Roads and Rivers", page: "11-29", publisher: "Fenwick House" },
        names: { author: jane, editor: [{ family: "Ames", given: "Paul" }] },
        dates: day,
      },
    ],
    [
      "BE Press",
      tags({
        bepress_citation_title: "Tolls",
        bepress_citation_author: "Doe, Jane",
        bepress_citation_date: "2019-02-19",
        bepress_citation_journal_title: "River History",
        bepress_citation_volume: "4",
        bepress_citation_firstpage: "11",
        bepress_citation_doi: "10.5555/tolls",
      }),
      body,
      {
        type: "article-journal",
        fields: { title: "Tolls", "container-title": "River History", volume: "4", page: "11", DOI: "10.5555/tolls" },
        names: { author: jane },
        dates: day,
      },
    ],
    [
      "Open Graph",
      `<meta property="og:title" content="Tolls"><meta property="og:site_name" content="River News"><meta property="article:author" content="Jane Doe"><meta property="article:published_time" content="2019-02-19"><meta property="og:url" content="https://rivers.example/tolls"><meta property="og:locale" content="en_GB">`,
      "<p>By Jane Doe</p>",
      {
        fields: { title: "Tolls", "container-title": "River News", URL: "https://rivers.example/tolls" },
        names: { author: jane },
        dates: day,
      },
    ],
    [
      "Twitter",
      tags({ "twitter:title": "Tolls", "twitter:label1": "Written by", "twitter:data1": "Jane Doe" }),
      "<p>Jane Doe tells of boats.</p>",
      { fields: { title: "Tolls" }, names: { author: jane } },
    ],
    [
      "COinS",
      "<title>A page</title>",
      `<span class="Z3988" title="ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Abook&amp;rft.genre=bookitem&amp;rft.atitle=Tolls&amp;rft.btitle=Roads+and+Rivers&amp;rft.au=Doe%2C+Jane&amp;rft.date=2019-02-19&amp;rft.pages=11-29&amp;rft.isbn=978-0-306-40615-7&amp;rft.pub=Fenwick+House&amp;rft.place=Lindow"></span>`,
      {
        type: "chapter",
        fields: {
          title: "Tolls",
          "container-title": "Roads and Rivers",
          page: "11-29",
          ISBN: "978-0-306-40615-7",
          publisher: "Fenwick House",
          "publisher-place": "Lindow",
        },
        names: { author: jane },
        dates: day,
      },
    ],
    [
      "microformats (h-entry, hCard)",
      "<title>Tolls</title>",
      `<article class="h-entry"><h1 class="p-name">Tolls</h1><a class="p-author h-card vcard" href="/jane"><span class="fn">Jane Doe</span></a><abbr class="dt-published" title="2019-02-19">last week</abbr>${body}</article>`,
      { fields: { title: "Tolls" }, names: { author: jane }, dates: day },
    ],
    [
      "rel=author, canonical, license, cite-as",
      `<title>Tolls</title><link rel="canonical" href="/tolls"><link rel="license" href="https://creativecommons.org/licenses/by/4.0/"><link rel="cite-as" href="https://doi.org/10.5555/tolls">`,
      `<h1>Tolls</h1><a rel="author" href="/people/jd">Jane Doe</a>${body}`,
      {
        fields: {
          title: "Tolls",
          URL: "https://rivers.example/tolls",
          DOI: "10.5555/tolls",
          license: "https://creativecommons.org/licenses/by/4.0/",
        },
        names: { author: jane },
      },
    ],
  ])("%s", (_, head, shown, expected) => {
    expect(itemOf(head, shown)).toMatchObject(expected);
  });
});

function typed(type: string, more = ""): string {
  return `<script type="application/ld+json">{"@type":"${type}","name":"Tolls","headline":"Tolls"${more}}</script>`;
}

describe("kinds by what states them", () => {
  it.each([
    ["book", typed("Book")],
    ["chapter", typed("Chapter")],
    ["article-newspaper", typed("NewsArticle")],
    ["post-weblog", typed("BlogPosting")],
    ["report", typed("Report")],
    ["thesis", typed("Thesis")],
    ["dataset", typed("Dataset")],
    ["software", typed("SoftwareSourceCode", ',"softwareVersion":"2.1"')],
    ["motion_picture", typed("VideoObject")],
    ["post", typed("DiscussionForumPosting")],
    ["article-newspaper", `${typed("VideoObject")}${typed("NewsArticle")}`],
    ["article", tags({ citation_preprint_server: "bioRxiv" })],
    ["article", tags({ "DC.type": "info:eu-repo/semantics/preprint" })],
    ["dataset", tags({ "DC.type": "Dataset" })],
    ["paper-conference", tags({ "eprints.type": "conference_item" })],
    ["report", tags({ citation_technical_report_institution: "River Office" })],
    ["motion_picture", '<meta property="og:type" content="video.other">'],
    ["book", '<meta property="og:type" content="book">'],
    ["post", tags({ generator: "Discourse 3.2" })],
    ["post-weblog", tags({ generator: "Blogger" })],
    ["report", tags({ "eprints.type": "monograph" })],
    ["patent", tags({ "DC.type": "patent" })],
    ["article-journal", tags({ "DC.type": "Text.Serial.Article" })],
    // A newspaper's.
    ["webpage", tags({ "DC.type": "Text.Article" })],
    ["chapter", tags({ citation_journal_title: "Rivers", citation_isbn: "978-0-306-40615-7" })],
    ["webpage", typed("FAQPage", ',"mainEntity":[{"@type":"Question","name":"Who pays?"}]')],
    ["graphic", typed("Painting")],
    ["song", typed("MusicRecording")],
    ["broadcast", typed("TVEpisode")],
    ["map", typed("Map")],
    ["motion_picture", typed("Movie")],
    ["software", '<meta property="og:site_name" content="GitHub">'],
    ["article", '<meta property="og:site_name" content="SSRN">'],
    ["post-weblog", '<meta property="og:site_name" content="Flussblog">'],
    ["webpage", '<meta property="og:type" content="website">'],
  ])("%s", (type, head) => {
    expect(itemOf(`<title>Tolls</title>${head}`)).toMatchObject({ type });
  });

  it.each([
    ["https://rivers.example/viewtopic.php?t=12", "post"],
    ["https://rivers.example/threads/tolls.123/", "post"],
    ["https://rivers.example/blog/tolls", "post-weblog"],
    ["https://rivers.example/2019/tolls", "webpage"],
  ])("by the address %s: %s", (url, type) => {
    expect(captureSource(`<title>Tolls</title>${body}`, { url }).records[0]?.item.type).toBe(type);
  });

  it("a bug report on a site of programs is none", () => {
    const html = `<title>Tolls</title><meta property="og:site_name" content="GitHub">${body}`;
    const { records } = captureSource(html, { url: "https://code.example/rivers/tolls/issues/3" });
    expect(records[0]?.item.type).toBe("webpage");
  });
});

it("reads languages in the three letters of libraries", () => {
  const html = `<!doctype html><title>Tolls</title><meta name="DC.language" content="ger">${body}`;
  expect(captureSource(html).records[0]?.item.language).toBe("de");
});

describe("facts that go with a kind", () => {
  it.each<readonly [what: string, head: string, expected: object]>([
    [
      "the number and institution of a report",
      tags({ "eprints.type": "monograph", "eprints.number": "7", "eprints.institution": "River College" }),
      { type: "report", fields: { number: "7", publisher: "River College" } },
    ],
    [
      "the version and DOI of a data set",
      typed("Dataset", ',"@id":"https://doi.org/10.5555/tolls","version":"1.2"'),
      { type: "dataset", fields: { version: "1.2", DOI: "10.5555/tolls" } },
    ],
    [
      "the director of a film",
      typed("Movie", ',"director":{"@type":"Person","name":"Jane Doe"}'),
      { type: "motion_picture", names: { director: jane } },
    ],
    [
      "pages and ISBN in Dublin Core",
      tags({
        "DC.type": "book-part",
        "DC.identifier": "978-0-306-40615-7",
        "DCTERMS.bibliographicCitation": "&amp;ctx_ver=Z39.88-2004&amp;rft.spage=123&amp;rft.epage=141",
      }),
      { type: "chapter", fields: { ISBN: "978-0-306-40615-7", page: "123-141" } },
    ],
    ["a month in two figures", tags({ citation_publication_date: "2016/05" }), monthly(2016, 5)],
    ["a month in one figure", tags({ citation_publication_date: "2020/7" }), monthly(2020, 7)],
    [
      "an author with his years",
      tags({ citation_title: "Tolls", citation_author: "Doe, Jane, 1775-1817" }),
      { names: { author: jane } },
    ],
    [
      "a body as author",
      tags({ citation_title: "Tolls", citation_author: "International Institute of Rivers" }),
      { names: { author: [{ kind: "literal", literal: "International Institute of Rivers" }] } },
    ],
  ])("%s", (_, head, expected) => {
    expect(itemOf(`<title>Tolls</title>${head}`)).toMatchObject(expected);
  });

  it.each([
    [
      "a subtitle that the title of the page leaves out",
      "Tolls",
      "Tolls: A History of Rivers",
      "Tolls: A History of Rivers",
    ],
    ["a subtitle in an element of its own", "Tolls: A History", "Tolls<span>A History</span>", "Tolls: A History"],
    ["the author after the title", "The River", "The River by Jane Doe", "The River"],
  ])("%s", (_, stated, shown, title) => {
    const whole = stated === "Tolls" ? tags({ citation_title: "Tolls: A History of Rivers" }) : "";
    const og = `<meta property="og:title" content="${stated}">`;
    expect(itemOf(`<title>${stated}</title>${og}${whole}`, `<h1>${shown}</h1>${body}`)).toMatchObject({
      fields: { title },
    });
  });
});
