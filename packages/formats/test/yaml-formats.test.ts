import type { DateValue } from "@citable/model";
import { describe, expect, it } from "vitest";
import { FormatError, formatNamed } from "../src/index.ts";

const read = (name: string, text: string) => formatNamed(name)?.read?.(text) ?? { value: [], issues: [] };

it("reads Hayagriva with a parent and affiliated people", () => {
  const text = `rivers:
  type: article
  title: { value: "Rivers", verbatim: true }
  author: ["Doe, Jane", { name: Berg, given-name: Anna, prefix: van der }]
  date: 2004-05
  page-range: 12-15
  serial-number: { doi: "10.1000/182" }
  url: { value: https://example.org, date: 2019-02-19 }
  affiliated: [{ role: translator, names: ["Lee, Ann"] }]
  parent: { type: periodical, title: Journal, volume: 3, issue: 2 }
book: { type: book, title: B, publisher: House, parent: { type: anthology, title: Series } }
`;
  expect(read("hayagriva", text).value).toMatchObject([
    {
      id: "rivers",
      type: "article-journal",
      fields: {
        title: "Rivers",
        "container-title": "Journal",
        volume: "3",
        issue: "2",
        page: "12-15",
        DOI: "10.1000/182",
        URL: "https://example.org",
      },
      names: {
        author: [{ family: "Doe" }, { family: "Berg", nonDroppingParticle: "van der" }],
        translator: [{ family: "Lee" }],
      },
      dates: { issued: { start: { year: 2004, month: 5 } }, accessed: { start: { year: 2019, month: 2, day: 19 } } },
    },
    { id: "book", type: "book", fields: { title: "B", publisher: "House", "collection-title": "Series" } },
  ]);
});

const calendar = { kind: "calendar" } as const;

it.each<readonly [what: string, date: DateValue, written: string, issue: string | undefined]>([
  ["a day", { ...calendar, start: { year: 2004, month: 5, day: 7 } }, "2004-05-07", undefined],
  ["about a year", { ...calendar, start: { year: 1999 }, circa: true }, "~1999", undefined],
  ["before our era", { ...calendar, start: { year: -44, month: 3 } }, "-0043-03", undefined],
  ["a range", { ...calendar, start: { year: 1998 }, end: { year: 2000 } }, "1998", "changed"],
  ["a season", { ...calendar, start: { year: 2004, season: 2 } }, "2004", "changed"],
  ["words", { kind: "literal", literal: "no year" }, "", "not-carried"],
])("writes of %s what Typst reads as a date in Hayagriva, and names the rest", (_, issued, written, issue) => {
  const { text, issues } = formatNamed("hayagriva")?.write?.([
    { id: "a", type: "book", fields: { title: "T" }, names: {}, dates: { issued } },
  ]) ?? { text: "", issues: [] };
  expect(/date: "?([^"\n]*)/.exec(text)?.[1] ?? "").toBe(written);
  expect(issues.map(({ code, path }) => [code, path])).toEqual(issue === undefined ? [] : [[issue, "[0].issued"]]);
});

it("reads CITATION.cff with references", () => {
  const text = `cff-version: 1.2.0
message: Cite it.
title: Riverine
authors:
  - family-names: Doe
    given-names: Jane
    orcid: https://orcid.org/0000-0002-1825-0097
  - name: The Water Board
version: 1.4.2
date-released: 2004-05-07
doi: 10.1000/182
references:
  - type: article
    title: Rivers
    authors: [{ family-names: Lee, given-names: Ann }]
    journal: Journal
    year: 2001
    start: 12
    end: 15
`;
  expect(read("cff", text).value).toMatchObject([
    {
      type: "software",
      fields: { title: "Riverine", version: "1.4.2", DOI: "10.1000/182" },
      names: { author: [{ family: "Doe" }, { kind: "literal", literal: "The Water Board" }] },
      dates: { issued: { start: { year: 2004, month: 5, day: 7 } } },
    },
    {
      type: "article-journal",
      fields: { title: "Rivers", "container-title": "Journal", page: "12-15" },
      dates: { issued: { start: { year: 2001 } } },
    },
  ]);
});

it("tells a key of Hayagriva that it does not know on one line, however long it is", () => {
  const long = "rivers and\nlakes ".repeat(200);
  const { issues } = read("hayagriva", JSON.stringify({ a: { type: "book", title: "T", [long]: "x", " ": "y" } }));
  expect(issues.map(({ code }) => code)).toEqual(["unknown-field", "unknown-field"]);
  for (const { message } of issues) expect(message).toMatch(/^\S[^\n]{10,200}\.$/);
});

it.each(["hayagriva", "cff", "csl-yaml"])("%s: says in one sentence what cannot be read", (name) => {
  expect(() => read(name, "just words")).toThrow(FormatError);
});

it("expands no bomb of aliases", () => {
  const bomb = [
    "a0: &a0 [x]",
    ...Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`),
  ].join("\n");
  expect(() => read("hayagriva", bomb)).toThrow(FormatError);
});

describe("YAML that is damaged", () => {
  const steps = Array.from({ length: 5000 }, (_, depth) => `${" ".repeat(Math.min(depth, 200) + 2)}a${depth}: b: c`);

  it.each([
    ["brackets", "a: " + "[".repeat(100_000)],
    ["maps in one line", "a: ".repeat(100_000)],
    ["lists in one line", "- ".repeat(100_000)],
    ["keys in question", "? ".repeat(100_000)],
    ["lines that go deeper and deeper", steps.join("\n")],
  ])("is read up to where it nests too deep: %s", (_, damage) => {
    const { value, issues } = read(
      "csl-yaml",
      `references:\n- {id: one, type: book, title: One}\n- id: two\n  note:\n   ${damage}`,
    );
    expect(value.map(({ fields }) => fields.title)).toContain("One");
    expect(issues[0]?.message).toMatch(/deeper than 100 levels/);
  });

  it("has lines that end in a carriage return alone (YAML 1.2.2, 5.4)", () => {
    const text = "references:\r- id: one\r  type: book\r  title: One\r- id: two\r  type: book\r";
    expect(read("csl-yaml", text).value.map(({ id }) => id)).toEqual(["one", "two"]);
  });
});
