import { describe, expect, it } from "vitest";
import { captureSource } from "../capture-source.ts";
import { withoutSite } from "./title-suffix.ts";
import type { SiteName } from "./site-names.ts";

const place = { selector: "meta" };
const sites: readonly SiteName[] = [{ name: "River News", signal: "open graph site", confidence: 0.6, place }];

describe("withoutSite", () => {
  it.each([
    ["Tolls | River News", "Tolls"],
    ["Tolls - River News", "Tolls"],
    ["River News: Tolls", "River News: Tolls"],
    ["River News – Tolls", "Tolls"],
    ["Tolls – a history | River News", "Tolls – a history"],
    ["Tolls » rivernews.com", "Tolls"],
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

  it("is not the host's label", () => {
    expect(siteOf("")).toBeUndefined();
  });
});
