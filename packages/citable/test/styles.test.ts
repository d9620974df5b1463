import { readdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { citable, newFolder, sample } from "./run-citable.ts";
import { styleArchive, styleSet } from "./style-set.ts";

const entry = sample("entry.txt");
const item = JSON.stringify({ id: "a", type: "book", title: "Fords", author: [{ family: "Orrin", given: "Maud" }] });
const linesOf = (text: string): readonly Readonly<Record<string, unknown>>[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => {
      const value: unknown = JSON.parse(line);
      return isObject(value) ? value : {};
    });

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

describe("citable cite --style all", () => {
  it("prints a line for each style, whatever is wrong with one of them", async () => {
    const call = ["cite", "-", "--style", "all", "--format", "ndjson", "--styles-from", styleSet()];
    const { code, out, beside } = await citable(call, item);
    expect({ code, beside }).toEqual({ code: 0, beside: "" });
    const lines = linesOf(out);
    expect(lines.map(({ style, text }) => `${String(style)}: ${String(text)}`).toSorted()).toEqual([
      "ferry: Maud Orrin. Fords.",
      "loop: ",
      "no-list: ",
      "quay: Fords.",
    ]);
    expect(lines.find(({ style }) => style === "ferry")).toMatchObject({
      title: "Ferry Review",
      form: "bibliography",
      html: expect.stringContaining("Fords"),
      missing: [{ field: "publisher" }, { field: "issued" }],
      repairs: [],
    });
    expect(
      lines
        .filter(({ error }) => error !== undefined)
        .map(({ style }) => String(style))
        .toSorted(),
    ).toEqual(["loop", "no-list"]);
  });

  it("prints a style and its citation in each line of text", async () => {
    const { out } = await citable(
      ["cite", "-", "--style", "all", "--styles-from", styleSet(), "--form", "in-text"],
      item,
    );
    expect(out.trimEnd().split("\n").toSorted()).toEqual([
      "ferry\tMaud Orrin",
      "loop\t(The macro “a” calls itself. (line 5, column 36))",
      "no-list\tMaud Orrin",
      "quay\tMaud Orrin",
    ]);
  });

  it("names the record in the lines of a list", async () => {
    const call = ["cite", "-", "--style", "quay", "--format", "ndjson", "--styles-from", styleSet()];
    const { out } = await citable(call, `[${item}]`);
    expect(linesOf(out)).toMatchObject([{ style: "quay", id: "a", text: "Fords." }]);
  });

  it.each(["json", "markdown"])("asks for lines instead of %s", async (format) => {
    const { code, beside } = await citable(["cite", "-", "--style", "all", "--format", format], item);
    expect({ code, beside }).toEqual({ code: 2, beside: expect.stringContaining("--format ndjson") });
  });
});

describe("citable styles update", () => {
  const data = newFolder();
  let installed = "";
  beforeAll(async () => {
    const { out } = await citable(["styles", "update", "--from", styleArchive(), "--data", data]);
    installed = out;
  });

  it("says what was installed, and where", () => {
    expect(installed).toMatch(/^5 styles from styles\.tar\.gz, /);
    expect(installed).toContain(join(data, "styles"));
  });

  it("puts the installed styles first in every command", async () => {
    expect((await citable(["cite", "-", "--style", "ferry"], item, data)).out).toBe("Maud Orrin. Fords.\n");
    expect((await citable(["styles", "ferry review"], "", data)).out).toBe("ferry  Ferry Review\n");
    expect((await citable(["styles", "journal of ferries", "--data", data])).out).toBe(
      "journal-of-ferries  Journal of Ferries (prints like ferry)\n",
    );
    expect((await citable(["cite", "-", "--style", "journal-of-ferries"], item, data)).out).toBe(
      "Maud Orrin. Fords.\n",
    );
  });

  it.each([
    ["cut short", (path: string) => truncateSync(path, 300)],
    ["no archive at all", (path: string) => writeFileSync(path, "not an archive")],
  ])("refuses an archive that is %s, and leaves what was installed", async (_, spoil) => {
    const archive = styleArchive();
    spoil(archive);
    const before = readdirSync(join(data, "styles"));
    const { code, out, beside } = await citable(["styles", "update", "--from", archive, "--data", data]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(beside).toMatch(/^citable: The archive .* cannot be used: [^\n]+\n$/);
    expect(readdirSync(join(data, "styles"))).toEqual(before);
    expect((await citable(["styles", "show", "ferry", "--data", data])).out).toContain("Ferry Review");
  });

  it("asks where from", async () => {
    const { code, beside } = await citable(["styles", "update"]);
    expect({ code, beside }).toEqual({ code: 2, beside: expect.stringContaining("--from") });
  });
});

describe("citable styles show and diff", () => {
  it("prints facts and a preview", async () => {
    const { code, out } = await citable(["styles", "show", "mla@9"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^title: +\S.*\nname: +mla@9\n/);
    expect(out).toMatch(
      /^entry, bibliography: +Thorn, Ilse K\. “Varrin, Concord of\.” Encyclopedia of the River Lands, /m,
    );
  });

  it("tells what changed between two editions", async () => {
    const { out, beside } = await citable(["styles", "diff", "chicago-notes@17", "chicago-notes@18"]);
    expect(beside).toContain("No style at hand is chicago-notes@18, so it is made from chicago-notes@17");
    expect(out).toMatch(/publisher-place \(.*14\.30–31\)/);
    expect(out).toMatch(/chicago-notes@17: .*Hollin: Marsh Gate Press, 2004/);
    expect(out).toMatch(/chicago-notes@18: .*Orrin\. Marsh Gate Press, 2004/);
    const german = await citable(["styles", "diff", "chicago-notes@17", "chicago-notes@18", "--language", "de"]);
    expect(german.beside).toContain("Hinweis: Kein vorhandener Stil ist chicago-notes@18; er wird deshalb aus");
    expect(german.out).toContain("  chicago-notes@18: Eine erneut zitierte Quelle steht in Kurzform.");
    expect(german.out).toContain("Beispiel: Artikel eines Nachschlagewerks");
    const json = await citable(["styles", "diff", "mla@8", "mla@9", "--format", "json"]);
    expect(JSON.parse(json.out)).toMatchObject({ before: "mla@8", after: "mla@9" });
  });

  it("names the editions there are when one cannot be had", async () => {
    const { code, beside } = await citable(["styles", "diff", "mla@5", "mla@9"]);
    expect({ code, beside }).toEqual({
      code: 2,
      beside: "citable: mla@5 is not at hand; there is mla@9, mla@8, and mla@7.\n",
    });
  });
});

describe("house styles", () => {
  const folder = newFolder();
  const house = join(folder, "college.json");
  const faulty = join(folder, "faulty.json");
  beforeAll(() => {
    writeFileSync(
      house,
      '{"name": "College", "extends": "mla@9", "required": {"entry-encyclopedia": ["volume"]}, "terms": {"accessed": "seen"}}',
    );
    writeFileSync(faulty, '{\n  "name": "College",\n  "extends": "mla@9",\n  "place": "never",\n  "ibid": 1\n}');
  });

  it("cite: prints in it, and names what it requires", async () => {
    const { out, beside } = await citable(["cite", entry, "--style", house]);
    expect(out).toBe("Thorn, Ilse K. “Varrin, Concord of.” Encyclopedia of the River Lands. Seen 7 Mar. 2021.\n");
    expect(beside).toContain("missing: volume – College requires “volume” for such works (College).");
  });

  it("check: tells what is wrong, with line and column", async () => {
    expect(await citable(["house", "check", house])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^College is in order: /),
    });
    const { code, beside } = await citable(["house", "check", faulty]);
    expect(code).toBe(2);
    expect(beside.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/faulty\.json:4:12: “place” must be one of/),
      expect.stringMatching(/faulty\.json:5:11: “ibid” must be true or false/),
    ]);
    expect((await citable(["cite", entry, "--style", faulty])).beside).toMatch(
      /faulty\.json:4:12: .* tells of 1 more\./,
    );
  });

  it("diff: shows it beside its base", async () => {
    const { out } = await citable(["house", "diff", house]);
    expect(out).toContain("The term “accessed” (long) is “seen”.");
    expect(out).toMatch(/mla@9: .*Accessed 7 Mar\. 2021\.\n +College: .*Seen 7 Mar\. 2021\./);
  });
});
