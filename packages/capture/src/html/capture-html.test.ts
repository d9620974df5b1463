import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CaptureResult } from "../capture-result.ts";
import { readWhole } from "../../test/read-whole.ts";
import { captureSource } from "../capture-source.ts";

const entry = readFileSync(new URL("../../test/samples/river-trade-entry.html", import.meta.url), "utf8");

function expectQuotesInPlace(result: CaptureResult): void {
  for (const record of [...result.records, ...result.references]) {
    for (const { place, quote } of record.evidence) {
      if (place.kind === "answer" || place.start === undefined || place.end === undefined) continue;
      expect(result.text.slice(place.start, place.end)).toBe(quote);
    }
  }
}

const page = (head: string, body = "<p>Boats crossed the river.</p>"): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const item = (html: string, url?: string): unknown =>
  captureSource(html, url === undefined ? {} : { url }).records[0]?.item;

describe("an entry of a reference work as a page", () => {
  const result = captureSource(entry, { readWorks: readWhole });
  const [record] = result.records;

  it("is one record from tags, JSON-LD and the visible page", () => {
    expect(record?.item).toMatchObject({
      type: "entry-encyclopedia",
      language: "en-GB",
      fields: {
        title: "Lindow, Ferry Tolls of",
        "container-title": "Encyclopedia of River Trade",
        publisher: "Fenwick & House",
        URL: "https://rivers.example/entries/lindow-ferry-tolls",
      },
      names: { author: [{ family: "Okafor", given: "Miriam A." }], editor: [{ family: "Ames", given: "Paul R." }] },
      dates: {
        issued: { start: { year: 2004, month: 5, day: 17 } },
        accessed: { start: { year: 2021, month: 3, day: 7 } },
      },
    });
    expect(result.missing).toEqual([]);
  });

  it("quotes the page's source at its place, entities and all", () => {
    expectQuotesInPlace(result);
    const publisher = record?.evidence.find((each) => each.field === "publisher");
    expect(publisher).toMatchObject({ value: "Fenwick & House", quote: "Fenwick &amp; House" });
  });

  it("reads the bibliography and See also from the visible page", () => {
    expect(result.references.map((each) => each.item.fields.title)).toEqual([
      expect.stringContaining("Boats and Burghers: The “Long Toll"),
      expect.stringContaining("Salt & Silver: The Arne Trade to 1700"),
    ]);
    expect(result.seeAlso.map((each) => each.heading)).toEqual(["arne, navigation of the", "salt roads"]);
  });

  it("survives being cut off or broken anywhere", () => {
    const cuts = fc.tuple(
      fc.nat(entry.length),
      fc.nat(entry.length),
      fc.constantFrom("", "<", '"', "&", "<div>", "</div>", "{"),
    );
    fc.assert(
      fc.property(cuts, ([one, other, between]) => {
        const html = `<html>${entry.slice(0, one)}${between}${entry.slice(other)}`;
        expectQuotesInPlace(captureSource(html, { readWorks: readWhole }));
      }),
      { numRuns: 200 },
    );
  });
});

describe("the title", () => {
  it.each([
    [
      "loses the site's name",
      page('<title>Tolls | River News</title><meta property="og:site_name" content="River News">'),
      "Tolls",
    ],
    [
      "keeps its subtitle",
      page('<title>Tolls – a short history | River News</title><meta property="og:site_name" content="River News">'),
      "Tolls – a short history",
    ],
    [
      "is the shown headline",
      page("<title>Tolls of Lindow - Home</title>", "<h1>Tolls of Lindow</h1>"),
      "Tolls of Lindow",
    ],
    [
      "is what stands below a kicker",
      page("<title>Lindow: Tolls are raised</title>", '<h1><span class="topline">Lindow</span> Tolls are raised</h1>'),
      "Tolls are raised",
    ],
    [
      "begins with a kicker that ends in a colon",
      page("<title>A page</title>", '<h1><span class="kicker">Lindow</span>: Tolls are raised</h1>'),
      "Lindow: Tolls are raised",
    ],
    [
      "is not what a search box is headed",
      page('<title>Tolls</title><meta property="og:title" content="Tolls">', "<h1>Search</h1><h1>Menu of the day</h1>"),
      "Tolls",
    ],
    [
      "shows a script as text",
      page("<title>Tolls <script>alert(1)</script></title>"),
      "Tolls <script>alert(1)</script>",
    ],
    ["decodes entities", page("<title>Salt &amp; Silver&#39;s end</title>"), "Salt & Silver's end"],
  ])("%s", (_, html, title) => {
    expect(item(html)).toMatchObject({ fields: { title } });
  });

  it("keeps the rivals as an issue", () => {
    const html = page(
      '<meta name="citation_title" content="Tolls"><meta property="og:title" content="You will not believe these tolls">',
    );
    expect(captureSource(html).records[0]?.issues).toMatchObject([{ code: "disagreement", path: "title" }]);
  });
});

describe("the authors", () => {
  it.each([
    [
      "citation_author",
      page(
        '<title>A</title><meta name="citation_author" content="Doe, Jane"><meta name="citation_author" content="Roe, Karl">',
      ),
    ],
    [
      "JSON-LD with references",
      page(
        '<title>A</title><script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"A","author":[{"@id":"#j"},{"@type":"Person","name":"Karl Roe"}]},{"@id":"#j","@type":"Person","name":"Jane Doe"}]}</script>',
      ),
    ],
    ["a byline", page("<title>A</title>", "<h1>A</h1><p>By Jane Doe and Karl Roe</p><p>Boats crossed.</p>")],
    [
      "links to author pages",
      page("<title>A</title>", '<h1>A</h1><a href="/author/jd">Jane Doe</a>, <a href="/author/kr">Karl Roe</a>'),
    ],
  ])("are read from %s", (_, html) => {
    expect(item(html)).toMatchObject({
      names: {
        author: [
          { family: "Doe", given: "Jane" },
          { family: "Roe", given: "Karl" },
        ],
      },
    });
  });

  const story = "of the ferry that a king gave away for a song ".repeat(6);
  it.each([
    ["words of the headline", '<h1 class="fn">Golden Goose with Rice</h1>'],
    ["people that the text links to", `<h1>A</h1><p>${story}<a href="/person/jd">Jane Doe</a></p>`],
    [
      "people that a short text links to",
      '<h1>A</h1><p>Who was it that gave the ferry away for a song? <a href="/person/jd">Jane Doe</a> knew.</p>',
    ],
    [
      "the titles of other stories",
      '<a href="/columnist/a">Jane Doe says tolls are out of hand on both banks</a><h1>A</h1>',
    ],
    [
      "those of other stories",
      '<h1>A</h1><ul><li><a href="/b">The quest to save the vanishing ferries</a><span class="byline">Jane Doe</span></li></ul>',
    ],
  ])("on the page are not %s", (_, body) => {
    expect(item(page("<title>A page</title>", body))).toHaveProperty("names", {});
  });

  it("are not shouted: a byline in capitals is written in the usual way, by another spelling where there is one", () => {
    const shouted = "<h1>A</h1><p>By JANE MACDOE and ANN ROE</p><p>Boats crossed.</p>";
    const [alone] = captureSource(page("<title>A</title>", shouted)).records;
    expect(alone?.item.names.author).toMatchObject([
      { given: "Jane", family: "Macdoe" },
      { given: "Ann", family: "Roe" },
    ]);
    expect(alone?.issues).toMatchObject([{ code: "names-in-capitals" }]);
    const [both] = captureSource(
      page('<title>A</title><meta name="author" content="Jane MacDoe and Ann Roe">', shouted),
    ).records;
    expect(both?.item.names.author?.[0]).toMatchObject({ given: "Jane", family: "MacDoe" });
    expect(both?.issues).toEqual([]);
  });

  it("have given names first, unless a vocabulary for citing says otherwise", () => {
    expect(item(page("<title>A</title>", '<h1>A</h1><a rel="author" href="/l">Lizzy T</a>'))).toMatchObject({
      names: { author: [{ given: "Lizzy", family: "T" }] },
    });
    expect(item(page('<title>A</title><meta name="citation_author" content="Doe J">'))).toMatchObject({
      names: { author: [{ given: "J.", family: "Doe" }] },
    });
    expect(item(page('<title>A</title><meta name="citation_author" content="Associated Press">'))).toMatchObject({
      names: { author: [{ kind: "literal", literal: "Associated Press" }] },
    });
  });

  it.each([
    ["the site", '<meta property="og:site_name" content="River News"><meta name="author" content="River News">'],
    ["a role", '<meta name="author" content="admin">'],
    ["the staff", '<meta name="author" content="River Staff">'],
    [
      "an organisation",
      '<script type="application/ld+json">{"@type":"Article","headline":"A","author":{"@type":"Organization","name":"Jane Doe Ltd"}}</script>',
    ],
    ["a placeholder", '<meta name="author" content="{{author.name}}">'],
  ])("are not %s", (_, head) => {
    expect(item(page(`<title>A page</title>${head}`))).toHaveProperty("names", {});
  });
});

describe("the date", () => {
  it.each([
    [
      "of publication, not of a change",
      '<meta property="article:published_time" content="2019-02-19T23:30:00-05:00"><meta property="article:modified_time" content="2020-01-01">',
    ],
    [
      "of JSON-LD",
      '<script type="application/ld+json">[{"@type":"NewsArticle","headline":"A","datePublished":"2019-02-19T01:00:00Z","dateModified":"2020-01-01"}]</script>',
    ],
    ["of Dublin Core", '<meta name="DC.date.issued" content="2019-02-19">'],
  ])("is that %s", (_, head) => {
    expect(item(page(`<title>A</title>${head}`))).toMatchObject({
      dates: { issued: { start: { year: 2019, month: 2, day: 19 } } },
    });
  });

  it.each([
    ["a time element", "<h1>A</h1><time datetime='2019-02-19'>yesterday</time>"],
    ["a dateline", "<h1>A</h1><p>19 February 2019</p>"],
    [
      "what a paragraph opens with",
      `<h1>A</h1><p>Press release of 19 February 2019 | Lindow – ${"The tolls stay as they are. ".repeat(9)}</p>`,
    ],
  ])("is read from %s", (_, body) => {
    expect(item(page("<title>A</title>", body))).toMatchObject({
      dates: { issued: { start: { year: 2019, month: 2, day: 19 } } },
    });
  });

  it.each(["/2019/02/19/a", "/2019/politics/02/19/a.html"])("is read from the address %s", (path) => {
    const html = page("<title>A</title>", "<h1>A</h1><p>Signed on August 14, 1935.</p>");
    expect(item(html, `https://river.example${path}`)).toMatchObject({
      dates: { issued: { start: { year: 2019, month: 2, day: 19 } } },
    });
  });
});

describe("a page of a wiki", () => {
  const wiki = page(
    '<title>Tolls - RiverWiki</title><meta name="generator" content="MediaWiki 1.42">',
    "<h1>Tolls</h1><table><tr><td>Born</td><td>19 February 1912</td></tr></table><p>This page was last edited on 4 March 2026, at 08:07.</p>",
  );

  it("is an entry of the date of its last change, not of a date in its text", () => {
    expect(item(wiki)).toMatchObject({
      type: "entry-encyclopedia",
      fields: { title: "Tolls", "container-title": "RiverWiki" },
      dates: { issued: { start: { year: 2026, month: 3, day: 4 } } },
    });
  });
});

describe("the kind of page", () => {
  it.each([
    ["entry-encyclopedia", '<meta name="citation_encyclopedia_title" content="Rivers from A to Z">'],
    ["entry-dictionary", '<meta name="citation_dictionary_title" content="River Words">'],
    ["entry-encyclopedia", '<meta name="citation_inbook_title" content="The River Encyclopaedia">'],
    ["entry-dictionary", '<meta property="og:site_name" content="Dictionary of River Words">'],
    ["article-journal", '<meta name="citation_journal_title" content="Journal of River History">'],
    ["chapter", '<meta name="citation_inbook_title" content="Roads and Rivers">'],
    ["thesis", '<meta name="citation_dissertation_institution" content="University of Lindow">'],
    ["article-newspaper", '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A"}</script>'],
    ["webpage", '<meta property="og:type" content="article">'],
  ])("is %s", (type, head) => {
    expect(item(page(`<title>A</title>${head}`))).toMatchObject({ type });
  });
});

describe("bad pages", () => {
  it("reports JSON-LD that is no JSON, and reads what can be repaired", () => {
    const broken = captureSource(page('<title>A</title><script type="application/ld+json">{"headline": </script>'));
    expect(broken.records[0]?.issues).toMatchObject([{ code: "json-ld-broken" }]);
    const repaired = page(
      '<title>A</title><script type="application/ld+json">{"@type":"Article","headline":"A","datePublished":"2019-02-19",}</script>',
    );
    expect(item(repaired)).toMatchObject({ dates: { issued: { start: { year: 2019 } } } });
    const escaped = repaired.replace(/\{".*,\}/, (json) => json.replace(",}", "}").replaceAll('"', "&quot;"));
    expect(escaped).toContain("&quot;datePublished&quot;");
    expect(item(escaped)).toMatchObject({ dates: { issued: { start: { year: 2019 } } } });
  });

  it("says that a page without title is not citable", () => {
    expect(captureSource("<html><body><p>Boats.</p></body></html>")).toMatchObject({
      records: [],
      issues: [{ code: "nothing-citable" }],
    });
  });

  it.each([
    ["nested 100,000 deep", `<title>A</title>${"<div>".repeat(100_000)}x${"</div>".repeat(100_000)}`],
    ["never closed", `<title>A</title>${"<p><b>".repeat(100_000)}`],
    ["closed without end", `<title>A</title>${"<i>".repeat(1000)}${"</b>".repeat(200_000)}`],
    ["full of JSON brackets", `<title>A</title><script type="application/ld+json">${"[".repeat(100_000)}</script>`],
    [
      "with deep JSON",
      `<title>A</title><script type="application/ld+json">${"[".repeat(50_000)}${"]".repeat(50_000)}</script>`,
    ],
    ["one long line", `<title>A</title><p>By ${"Jane Doe, ".repeat(100_000)}`],
    ["one text without end", `<title>A</title><h1>A b</h1><p>${"Jane Doe 2019 ".repeat(300_000)}`],
    ["an endless title", `<title>${"A - b | ".repeat(300_000)}</title><h1>A</h1>`],
    ["an element of many attributes", `<title>A</title><p ${"class='author' ".repeat(300_000)}>x</p>`],
    ["full of open tags", `<title>A</title>${"<a href='".repeat(100_000)}`],
  ])("are read in bounded time: %s", (_, html) => {
    expect(captureSource(html).kind).toBe("html");
  });
});

describe("a page that declares no language, or another", () => {
  const french =
    "<p>Les bateaux de toutes les tailles passaient devant la ville, et chacun payait un péage que la ville avait fixé dans une charte. C'est ainsi que les marchands de la région ont financé les ponts.</p>";

  it.each([
    ["none", ""],
    ["that of a template", ' lang="en"'],
  ])("has its dates read in that of its words: %s", (_, lang) => {
    const html = `<!doctype html><html${lang}><title>Le péage</title><h1>Le péage</h1><p>Publié le 12/04/2021</p>${french}${french}</html>`;
    expect(item(html)).toMatchObject({
      dates: { issued: { start: { year: 2021, month: 4, day: 12 } } },
    });
  });
});

it("calls a film's channel what it is called, and does not turn it about like a person's name", () => {
  const author = `<span itemprop="author" itemscope itemtype="http://schema.org/Person"><link itemprop="url" href="https://films.example/@RiverLab"><link itemprop="name" content="River Lab"></span>`;
  const html = `<!doctype html><title>Tides</title><meta property="og:type" content="video.other"><meta property="og:title" content="How Tides Work"><div itemscope itemtype="http://schema.org/VideoObject"><meta itemprop="name" content="How Tides Work">${author}</div>`;
  expect(item(html)).toMatchObject({
    type: "motion_picture",
    names: { author: [{ kind: "literal", literal: "River Lab" }] },
  });
});

it("reads the headword of an old page, whose first headline is of the second rank", () => {
  const html = `<html><title>TOLL - The 1911 Encyclopaedia</title><center><h2>TOLL</h2></center><p>TOLL, a sum of money paid for the use of a road or bridge.</p></html>`;
  expect(item(html)).toMatchObject({
    type: "entry-encyclopedia",
    fields: { title: "TOLL", "container-title": "The 1911 Encyclopaedia" },
  });
});
