import { describe, expect, it } from "vitest";
import { captureSource } from "../capture-source.ts";
import { withoutSite } from "./title-suffix.ts";
import { type SiteName, siteName } from "./site-name.ts";

const sites: readonly SiteName[] = [siteName("open graph site", "River News", { selector: "meta" })];

describe("withoutSite", () => {
  it.each([
    ["Tolls | River News", "Tolls"],
    ["Tolls - River News", "Tolls"],
    ["River News: Tolls", "River News: Tolls"],
    ["River News – Tolls", "Tolls"],
    ["Tolls – a history | River News", "Tolls – a history"],
    ["Tolls » rivernews.com", "Tolls"],
    ["Tolls｜River News", "Tolls"],
    ["Tolls -", "Tolls"],
    ["Well-known tolls", "Well-known tolls"],
    ["River News", "River News"],
  ])("%j → %j", (title, expected) => {
    expect(withoutSite(title, sites, false)).toBe(expected);
  });
});

function siteOf(head: string, body = "", url = "https://www.rivernews.example/a"): string | undefined {
  const html = `<html><head><title>Tolls</title>${head}</head><body><p>Boats.</p>${body}</body></html>`;
  return captureSource(html, { url }).records[0]?.item.fields["container-title"];
}

const named = (name: string): string => `<meta property="og:site_name" content="${name}">`;

describe("the site's name", () => {
  it.each([
    ["og:site_name", '<meta property="og:site_name" content="River News">', ""],
    [
      "JSON-LD rather than a domain",
      '<meta property="og:site_name" content="rivernews.com"><script type="application/ld+json">{"@type":"WebSite","name":"River News"}</script>',
      "",
    ],
    ["the link that leads home", "", '<a href="/"><img alt="River News Logo"></a>'],
    ["the copyright line", "", "<footer>© 2026 River News. All rights reserved.</footer>"],
  ])("is read from %s", (_, head, body) => {
    expect(siteOf(head, body)).toBe("River News");
  });

  it.each([
    [
      "the name of its feed",
      '<link rel="alternate" type="application/rss+xml" title="River News &raquo; Feed" href="/feed">',
      "",
    ],
    [
      "the name of its search",
      '<link rel="search" type="application/opensearchdescription+xml" title="River News (en)">',
      "",
    ],
    ["a logo inside the home link", "", '<a href="/"><span><picture><img alt="River News"></picture></span></a>'],
    ["the home link's label", "", '<a href="/" aria-label="Zur River News Startseite"><svg></svg></a>'],
    ["a name with its abbreviation", '<meta property="og:site_name" content="River News (RN)">', ""],
    [
      "the name that the host bears, though another is longer",
      '<meta property="og:site_name" content="News Online"><meta name="application-name" content="River News Online"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Tolls","publisher":{"@type":"Organization","name":"River News"}}</script>',
      "",
    ],
  ])("is read from %s", (_, head, body) => {
    expect(siteOf(head, body)).toBe("River News");
  });

  it.each([
    ["loses the ending that the page leaves away", "Lindow.de", "<p>Lindow reports.</p>", "Lindow"],
    [
      "keeps the ending that the page prints",
      "Lindow.de",
      "<p>Lindow.de reports, not Lindow. Lindow.de!</p>",
      "Lindow.de",
    ],
    ["keeps the ending when nothing else is printed", "Lindow.de", "", "Lindow.de"],
    ["may have a hyphen", "River-News.de", "<p>River-News reports.</p>", "River-News"],
    ["loses its slogan", "River News | Boats, Trade", "", "River News"],
    ["is not the page's title", "Tolls", "<footer>© 2026 River News</footer>", "River News"],
    [
      "ends in the copyright line where its links begin",
      "",
      "<footer>© 2026 River News Privacy Terms of use</footer>",
      "River News",
    ],
    ["keeps .com", "Lindow.com", "<p>Lindow reports.</p>", "Lindow.com"],
  ])("%s", (_, name, body, expected) => {
    expect(siteOf(named(name), body, `https://${name.toLowerCase().replaceAll(/[^a-z.-]/g, "")}/a`)).toBe(expected);
  });

  it("is not the host's label", () => {
    expect(siteOf("")).toBeUndefined();
  });
});
