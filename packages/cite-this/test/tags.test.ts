import { describe, expect, it } from "vitest";
import { parseCslItem, type Item } from "@citable/model";
import { writeTags } from "../src/tags/index.ts";

function item(json: Readonly<Record<string, unknown>>): Item {
  const { value } = parseCslItem({ id: "a", ...json });
  if (value === undefined) throw new Error("no item");
  return value;
}

const article = item({
  type: "article-journal",
  title: "Salt </script> & <i>roads</i>",
  "container-title": "Coast",
  author: [{ family: "Ode", given: "Ann" }, { literal: "Harbour Board" }],
  issued: { "date-parts": [[2004, 5]] },
  page: "101-109",
  volume: "3",
  issue: "2",
  DOI: "10.5555/1",
});

describe("a page's tags", () => {
  it("say what the record says, for every kind of reader", () => {
    const { head, body } = writeTags(article, { record: "/salt.json" });
    expect(head).toEqual([
      '<meta name="citation_title" content="Salt &lt;/script&gt; &amp; roads">',
      '<meta name="citation_author" content="Ode, Ann">',
      '<meta name="citation_author" content="Harbour Board">',
      '<meta name="citation_publication_date" content="2004/05">',
      '<meta name="citation_journal_title" content="Coast">',
      '<meta name="citation_volume" content="3">',
      '<meta name="citation_issue" content="2">',
      '<meta name="citation_firstpage" content="101">',
      '<meta name="citation_lastpage" content="109">',
      '<meta name="citation_doi" content="10.5555/1">',
      expect.stringMatching(/^<script type="application\/ld\+json">\{"@context".*\}<\/script>$/),
      '<link rel="cite-as" href="https://doi.org/10.5555/1">',
      '<link rel="describedby" type="application/vnd.citationstyles.csl+json" href="/salt.json">',
    ]);
    expect(body).toContain("rft.jtitle=Coast&amp;rft.au=Ode%2C+Ann");
  });

  it("never end the script that holds them", () => {
    const script = writeTags(article).head.find((tag) => tag.startsWith("<script")) ?? "";
    expect(script.match(/<\/script/g)).toHaveLength(1);
    expect(JSON.parse(script.replace(/^<script[^>]*>|<\/script>$/g, ""))).toMatchObject({
      "@type": "ScholarlyArticle",
      headline: "Salt </script> & roads",
      isPartOf: { issueNumber: "2", isPartOf: { volumeNumber: "3", isPartOf: { name: "Coast" } } },
    });
  });
});
