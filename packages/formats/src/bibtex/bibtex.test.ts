import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { biblatex, bibtex, readBib } from "./format.ts";

function only(text: string): ReturnType<typeof readBib>["value"][number] | undefined {
  return readBib(text).value[0];
}

function codes(text: string): readonly string[] {
  return readBib(text).issues.map(({ code }) => code);
}

describe("the file", () => {
  it("resolves macros, months and concatenation", () => {
    const text =
      '@STRING{pup = "Princeton " # {University Press}}\n@Book{a, publisher = pup # ", NJ", year = 1984, month = 3 # "~" # jan}';
    expect(only(text)).toMatchObject({
      id: "a",
      fields: { publisher: "Princeton University Press, NJ" },
      dates: { issued: { start: { year: 1984, month: 1, day: 3 } } },
    });
  });

  it("passes over comments, addresses and preambles", () => {
    const text =
      'jane@example.org wrote:\n@comment{@book{no, title={No}}}\n@preamble{"\\def" # {x}}\n% @\n@book(yes, title="Yes")';
    expect(readBib(text).value.map(({ id }) => id)).toEqual(["yes"]);
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ["an open value", "@book{a, title = {Open, year = 1999\n\n@book{b, title = {B}}", "unbalanced-braces"],
    ["an open quote", '@book{a, title = "Open, year = 1999}\n@book{b, title = {B}}', "unbalanced-braces"],
    ["an open entry", "@book{a, title = {A}\n@book{b, title = {B}}", "unclosed-entry"],
    ["a brace too many", "@book{a, title = {A}}, year = {1999}}\n@book{b, title = {B}}", "extra-brace"],
    ["a field without value", "@book{a, title = , year = 1999}\n@book{b, title = {B}}", "missing-value"],
    ["a field without sign", "@book{a, title {A}, year = 1999}\n@book{b, title = {B}}", "unreadable-field"],
    ["an unknown macro", "@book{a, publisher = oup}\n@book{b, title = {B}}", "unknown-macro"],
    ["a key that stands twice", "@book{a, title={A}}@book{a, title={B}}", "repeated-key"],
    ["a field that stands twice", "@book{a, title={A}, title={B}}@book{b}", "repeated-field"],
  ])("reads on after %s", (_, text, code) => {
    expect(codes(text)).toContain(code);
    expect(readBib(text).value).toHaveLength(2);
  });

  it("keeps the fields after a brace too many", () => {
    expect(only("@book{a, title = {A}}, year = {1999}}")?.dates.issued).toMatchObject({ start: { year: 1999 } });
  });

  it("gives a name to an entry without key", () => {
    expect(only("@book{title = {A}, year = 1999}")).toMatchObject({ id: "entry-1", fields: { title: "A" } });
    expect(only("@book{key\n title = {A}}")).toMatchObject({ id: "key", fields: { title: "A" } });
  });

  it("does not expand macros without end", () => {
    const text = `@string{a = {xxxxxxxxxx}}\n${"@string{a = a # a}\n".repeat(100)}@book{b, title = a}`;
    const { value, issues } = readBib(text);
    expect(value[0]?.fields.title?.length).toBeLessThan(1_000_000);
    expect(issues.map(({ code }) => code)).toContain("macro-too-long");
  });

  it("says where a fault stands", () => {
    expect(readBib("\n\n@book{a,\n  title = {x\n").issues[0]).toMatchObject({ at: { line: 4, column: 11 } });
  });
});

describe("inheritance", () => {
  it("hands down fields by crossref, titles under their names", () => {
    const text =
      "@incollection{c, crossref={P}, title={Part}, author={A. One}}\n@collection{p, title={Whole}, subtitle={Sub}, editor={E. Two}, date={2001}, xdata={x}}\n@xdata{x, publisher={House}}";
    const { value, issues } = readBib(text);
    expect(issues).toEqual([]);
    expect(value).toHaveLength(2);
    expect(value[0]).toMatchObject({
      type: "chapter",
      fields: { title: "Part", "container-title": "Whole: Sub", publisher: "House" },
      names: { editor: [{ family: "Two" }] },
      dates: { issued: { start: { year: 2001 } } },
    });
  });

  it.each([
    ["@book{a, crossref={nowhere}}", "unknown-crossref"],
    ["@book{a, crossref={b}}@book{b, crossref={a}}", "circular-crossref"],
    ["@book{a, xdata={a}}", "circular-crossref"],
  ])("survives %s", (text, code) => {
    expect(codes(text)).toContain(code);
  });
});

describe("entries", () => {
  it.each([
    ["@inreference{a, title={T}}", "entry-encyclopedia"],
    ["@article{a, entrysubtype={newspaper}}", "article-newspaper"],
    ["@misc{a, eprint={1501.00001}, archiveprefix={arXiv}}", "article"],
    ["@misc{a, howpublished={\\url{https://example.org}}}", "webpage"],
    ["@misc{a}", "document"],
    ["@conference{a}", "paper-conference"],
    ["@mastersthesis{a}", "thesis"],
    ["@whatever{a}", "document"],
  ])("reads the type of %s", (text, type) => {
    expect(only(text)?.type).toBe(type);
  });

  it.each([
    ["@phdthesis{a, school={S}}", { genre: "PhD thesis", publisher: "S" }],
    ["@thesis{a, type={mathesis}, institution={S}}", { genre: "Master's thesis", publisher: "S" }],
    [
      "@article{a, journal={J}, number=3, pages={12--15, 20}}",
      { "container-title": "J", issue: "3", page: "12-15, 20" },
    ],
    ["@book{a, number=3, series={S}}", { "collection-number": "3", "collection-title": "S" }],
    ["@techreport{a, number={3}}", { number: "3" }],
    ["@book{a, title={What?}, subtitle={How}}", { title: "What? How" }],
    ["@book{a, title={One}, maintitle={Main}}", { title: "Main", "volume-title": "One" }],
    ["@article{a, eprint={123}, eprinttype={pubmed}}", { PMID: "123" }],
    ["@misc{a, url={https://example.org/a_b%20c\\_d}}", { URL: "https://example.org/a_b%20c_d" }],
    ["@book{a, langid={ngerman}}", { language: "de" }],
    ["@misc{a, howpublished={Broadside}}", { medium: "Broadside" }],
  ])("reads the fields of %s", (text, fields) => {
    expect(only(text)?.fields).toEqual(fields);
  });

  it.each([
    ["year = {1984}, month = {May}", { start: { year: 1984, month: 5 } }],
    ["year = {1984}, month = {Sept.}", { start: { year: 1984, month: 9 } }],
    ["year = {1984}, month = {5}, day = {7}", { start: { year: 1984, month: 5, day: 7 } }],
    ["year = {c. 1950}", { start: { year: 1950 }, circa: true }],
    ["year = {1998--2000}", { start: { year: 1998 }, end: { year: 2000 } }],
    ["year = {in press}", { literal: "in press" }],
    ["date = {1984-05/2001~}", { start: { year: 1984, month: 5 }, end: { year: 2001 }, circa: true }],
    ["date = {2015/..}", { start: { year: 2015 }, end: "open" }],
  ])("reads the date %s", (fields, date) => {
    expect(only(`@book{a, ${fields}}`)?.dates.issued).toMatchObject(date);
  });

  it("tells editors from compilers", () => {
    expect(only("@book{a, editor={A One}, editora={B Two}, editoratype={compiler}}")?.names).toMatchObject({
      editor: [{ family: "One" }],
      compiler: [{ family: "Two" }],
    });
  });
});

describe("writing", () => {
  const entry = {
    id: "aigun treaty",
    type: "entry-encyclopedia",
    language: "en-US",
    fields: {
      title: 'The <span class="nocase">Aigun</span> Café',
      "container-title": "Encyclopedia",
      language: "en-US",
      page: "1-2",
    },
    names: { author: [{ kind: "person", family: "Levine", given: "Steven" }] },
    dates: { issued: { kind: "calendar", start: { year: 2019, month: 2 } } },
  } as const;

  it("writes BibLaTeX with an entry type of its own", () => {
    const { text, issues } = biblatex.write?.([entry]) ?? { text: "", issues: [] };
    expect(text).toBe(
      "@inreference{aigun_treaty,\n  author = {Levine, Steven},\n  title = {The {Aigun} Café},\n  pages = {1--2},\n  booktitle = {Encyclopedia},\n  date = {2019-02},\n  langid = {american},\n}\n",
    );
    expect(issues.map(({ code }) => code)).toEqual(["changed-id"]);
  });

  it("writes BibTeX in ASCII with the type named", () => {
    const { text } = bibtex.write?.([entry, entry]) ?? { text: "" };
    expect(text).toContain("@incollection{aigun_treaty,");
    expect(text).toContain("@incollection{aigun_treaty-2,");
    expect(text).toContain("title = {The {Aigun} Caf{\\'e}}");
    expect(text).toContain("month = feb,");
    expect(text).toContain("entrysubtype = {entry-encyclopedia}");
  });

  it("never throws on any text", () => {
    const pieces = fc.constantFrom(
      "@book{",
      "@string{",
      "a",
      "=",
      "{",
      "}",
      '"',
      ",",
      "#",
      "\n",
      "\\",
      "and",
      "crossref",
      "author",
      "year",
      "jan",
      "1999",
      "~",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => void readBib(parts.join(""))),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.string(), (text) => void readBib(text)));
  });

  it.each([
    "{".repeat(1e6),
    `@book{a, title = ${"{".repeat(5e5)}${"}".repeat(5e5)}}`,
    "@book{a,title=".repeat(50_000),
    `@book{a, title={${"\\emph{".repeat(1e5)}}}`,
  ])("takes its time by the length of the text", (text) => {
    expect(readBib(text).value.length).toBeLessThanOrEqual(50_000);
  });
});
