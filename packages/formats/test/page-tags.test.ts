import type { Item } from "@citable/model";
import { expect, it } from "vitest";
import { formatNamed } from "../src/index.ts";

const article: Item = {
  id: "doe",
  type: "article-journal",
  fields: {
    title: 'Rivers & "treaties"',
    "container-title": "Journal",
    volume: "3",
    issue: "2",
    page: "12-15",
    DOI: "10.1000/182",
    note: "x",
  },
  names: { author: [{ kind: "person", family: "Berg", given: "Anna", nonDroppingParticle: "van der" }] },
  dates: { issued: { kind: "calendar", start: { year: 2004, month: 5, day: 7 } } },
};

it("writes Highwire tags", () => {
  const { text, issues } = formatNamed("highwire")?.write?.([article]) ?? { text: "", issues: [] };
  expect(text.split("\n")).toEqual([
    '<meta name="citation_title" content="Rivers &amp; &quot;treaties&quot;">',
    '<meta name="citation_author" content="van der Berg, Anna">',
    '<meta name="citation_publication_date" content="2004/05/07">',
    '<meta name="citation_journal_title" content="Journal">',
    '<meta name="citation_volume" content="3">',
    '<meta name="citation_issue" content="2">',
    '<meta name="citation_firstpage" content="12">',
    '<meta name="citation_lastpage" content="15">',
    '<meta name="citation_doi" content="10.1000/182">',
    "",
  ]);
  expect(issues.map(({ path }) => path)).toEqual(["[0].note"]);
});

it("writes JSON-LD with the issue, volume and periodical around an article", () => {
  const { text } = formatNamed("schema-org")?.write?.([article]) ?? { text: "" };
  expect(JSON.parse(text)).toMatchObject({
    "@context": "https://schema.org",
    "@type": "ScholarlyArticle",
    name: 'Rivers & "treaties"',
    author: { "@type": "Person", name: "Anna van der Berg", familyName: "van der Berg", givenName: "Anna" },
    datePublished: "2004-05-07",
    isPartOf: {
      "@type": "PublicationIssue",
      issueNumber: "2",
      isPartOf: {
        "@type": "PublicationVolume",
        volumeNumber: "3",
        isPartOf: { "@type": "Periodical", name: "Journal" },
      },
    },
    identifier: { "@type": "PropertyValue", propertyID: "DOI", value: "10.1000/182" },
  });
});

it("leaves out an issue of which nothing is known", () => {
  const { volume: _, issue: __, ...fields } = article.fields;
  const { text } = formatNamed("schema-org")?.write?.([{ ...article, fields }]) ?? { text: "" };
  expect(JSON.parse(text).isPartOf).toEqual({ "@type": "Periodical", name: "Journal" });
});
