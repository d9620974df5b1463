import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { citable, sample } from "./run-citable.ts";

describe("citable cite", () => {
  it.each([
    [[], "Thorn, Ilse K. “Varrin, Concord of.” Encyclopedia of the River Lands. Accessed 7 Mar. 2021."],
    [
      ["--format", "html"],
      "Thorn, Ilse K. “Varrin, Concord of.” <i>Encyclopedia of the River Lands</i>. Accessed 7 Mar. 2021.",
    ],
    [
      ["--format", "markdown"],
      "Thorn, Ilse K. “Varrin, Concord of.” *Encyclopedia of the River Lands*. Accessed 7 Mar. 2021.",
    ],
    [
      ["--format", "latex"],
      String.raw`Thorn, Ilse K. “Varrin, Concord of.” \textit{Encyclopedia of the River Lands}. Accessed 7 Mar. 2021.`,
    ],
    [
      ["--accessed", "2022-05-01"],
      "Thorn, Ilse K. “Varrin, Concord of.” Encyclopedia of the River Lands. Accessed 1 May 2022.",
    ],
    [["--exact"], "Thorn, Ilse K. “Varrin, Concord Of.” Encyclopedia of the River Lands. Accessed 7 Mar. 2021."],
    [
      ["--style", "chicago-notes@17", "--form", "note"],
      "Ilse K. Thorn, “Varrin, Concord of,” in Encyclopedia of the River Lands, accessed March 7, 2021.",
    ],
    [["--style", "apa@7"], "Thorn, I. K. (n.d.). Varrin, Concord of. In Encyclopedia of the river lands."],
    [["--style", "apa@7", "--form", "in-text"], "(Thorn, n.d.)"],
    [["--style", sample("house.csl")], "Varrin, Concord of by Ilse K. Thorn."],
  ])("prints an entry with %j", async (flags, expected) => {
    const { code, out } = await citable(["cite", sample("entry.txt"), ...flags]);
    expect({ code, out }).toEqual({ code: 0, out: `${expected}\n` });
  });

  it("prints one RTF document for all sources", async () => {
    const { code, out } = await citable(["cite", sample("entry.txt"), sample("entry.txt"), "--format", "rtf"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^\{\\rtf1[^]*\}\n$/);
    expect(out.match(/\\fi-720[^\n]*\{\\i Encyclopedia of the River Lands\}/g)).toHaveLength(2);
    const note = await citable(["cite", sample("entry.txt"), "--format", "rtf", "--form", "in-text"]);
    expect(note.out).toContain(String.raw`\fi0`);
  });

  it("tells beside it what is missing and what was repaired, a line each", async () => {
    const { beside } = await citable(["cite", sample("entry.txt")]);
    const lines = beside.trimEnd().split("\n");
    expect(lines.every((line) => /^(?:missing|advice|repaired|warning|note): \S/.test(line))).toBe(true);
    expect(lines).toContainEqual(expect.stringMatching(/^missing: publisher – .*\(MLA Handbook 9, /));
    expect(lines).toContainEqual(expect.stringMatching(/^repaired: .*headword/i));
  });

  it.each([
    ["--language", ["--language", "de"], "C"],
    ["the system's language", [], "de_DE.UTF-8"],
  ])("tells it in German with %s", async (_, flags, language) => {
    const { out, beside } = await citable(["cite", sample("entry.txt"), ...flags], "", undefined, language);
    expect(out).toContain("Accessed 7 Mar. 2021.");
    expect(beside).toMatch(/^fehlt: publisher – Der Verlag ist nicht angegeben\./m);
    expect(beside).toMatch(/^Rat: Das Zugriffsdatum /m);
    expect(beside).toMatch(/^berichtigt: Das Stichwort behält /m);
    expect(beside).toMatch(
      /^Hinweis: Die eigenen Zitierangaben der Seite lassen den Namen der Website und die Adresse leer/m,
    );
  });

  it("tells in German what a style was made from", async () => {
    const { beside } = await citable(["cite", sample("entry.txt"), "--style", "abnt@2018", "--language", "de"]);
    expect(beside).toMatch(/^Hinweis: Kein vorhandener Stil ist abnt@2018; er wird deshalb aus abnt gemacht/m);
    expect(beside).toMatch(/^Hinweis: Nicht geändert: dass auch vier und mehr Verfasser alle genannt werden dürfen/m);
  });

  it("tells in German what was read, in a record's JSON too", async () => {
    const { out } = await citable(["record", sample("entry.txt"), "--evidence", "--language", "de"]);
    const message = expect.stringMatching(/^Die eigenen Zitierangaben der Seite lassen /);
    expect(JSON.parse(out)).toMatchObject({ issues: [{ code: "cite-box-blank", severity: "note", message }] });
    expect(out).toContain("Die Adresse ist nicht angegeben; kopieren Sie sie aus der Adresszeile des Browsers.");
    expect(out).not.toContain('"sentence"');
  });

  it("leaves out the repairs that are named, and names them all for one that is not", async () => {
    const { out } = await citable(["cite", sample("entry.txt"), "--without", "headword-case"]);
    expect(out).toContain("Concord Of.");
    const { code, beside } = await citable(["cite", sample("entry.txt"), "--without", "headwords"]);
    expect(code).toBe(2);
    expect(beside).toContain("No repair is called “headwords”; there are own-language,");
  });

  it("repairs nothing with --exact", async () => {
    const { beside } = await citable(["cite", sample("entry.txt"), "--exact"]);
    expect(beside).not.toContain("repaired:");
  });

  it("reads standard input", async () => {
    const page = readFileSync(sample("page.html"));
    const { code, out } = await citable(["cite", "-"], page);
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringContaining("“Weighing the Salt: Toll Books of the Lower Asker.”"),
    });
  });

  it("prints a list in the style's order, and names each record beside it", async () => {
    const { out, beside } = await citable(["cite", sample("shelf.json"), "--style", "chicago-author-date@17"]);
    expect(out.split("\n").map((line) => line.split(".")[0])).toEqual(["Brandt, Oskar", "Ferrow, Edda", ""]);
    expect(beside.split("\n").filter((line) => !/^(?:brandt|ferrow): |^$/.test(line))).toEqual([]);
  });

  it("numbers a list in a style that numbers", async () => {
    const { out } = await citable(["cite", sample("shelf.json"), "--style", "ieee"]);
    expect(out.split("\n").map((line) => line.slice(0, 3))).toEqual(["[1]", "[2]", ""]);
  });

  it("prints several sources in the order of the call, and goes on after one that fails", async () => {
    const { code, out, beside } = await citable(["cite", sample("shelf.json"), "nowhere.txt", sample("entry.txt")]);
    expect(code).toBe(2);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => line.split(",")[0]),
    ).toEqual(["Brandt", "Ferrow", "Thorn"]);
    expect(beside).toContain("citable: nowhere.txt: There is no such file");
  });

  it("prints JSON with the evidence of each field", async () => {
    const { out } = await citable(["cite", sample("entry.txt"), "--format", "json"]);
    const printed: unknown = JSON.parse(out);
    expect(Object.keys(Object(printed))).toEqual([
      "record",
      "evidence",
      "citations",
      "missing",
      "advice",
      "repairs",
      "references",
    ]);
    expect(printed).toMatchObject({
      record: { type: "entry-encyclopedia", title: "Varrin, Concord of" },
      citations: [
        {
          style: "mla@9",
          form: "bibliography",
          text: expect.any(String),
          html: expect.any(String),
          markdown: expect.any(String),
        },
      ],
      references: [{ title: expect.stringContaining("Salt Towns") }, { publisher: "Ostrander College Press" }],
    });
    expect(printed).toHaveProperty(
      "evidence",
      expect.arrayContaining([expect.objectContaining({ field: "author", quote: "Ilse K. Thorn" })]),
    );
  });

  it("spares the words whose case was marked in a record, and keeps the marks in it", async () => {
    const title = 'The Rivers Of <span class="nocase">Zyx</span>';
    const record = JSON.stringify({ id: "a", type: "book", title });
    const { out } = await citable(["cite", "-", "--style", "apa@7"], record);
    expect(out).toContain("The rivers of Zyx");
    expect(JSON.parse((await citable(["record", "-"], record)).out)).toMatchObject({ title });
  });

  it("prints a list of JSON for a list, whatever its length", async () => {
    const { out } = await citable(["cite", "-", "--format", "json"], '[{"id": "a", "type": "book", "title": "Fords"}]');
    expect(JSON.parse(out)).toMatchObject([{ record: { id: "a" } }]);
  });

  it("says which form a style has instead of the one asked for", async () => {
    const { code, out, beside } = await citable(["cite", sample("entry.txt"), "--form", "note"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(beside).toMatch(/^citable: .*entry\.txt: .*in-text/);
  });
});

describe("citable record", () => {
  it("prints one source as an object and several as a list", async () => {
    const one = await citable(["record", sample("entry.txt")]);
    expect(JSON.parse(one.out)).toMatchObject({ title: "Varrin, Concord of", author: [{ family: "Thorn" }] });
    const several = await citable(["record", sample("entry.txt"), sample("shelf.json")]);
    expect(JSON.parse(several.out)).toMatchObject([
      { author: [{ family: "Thorn" }] },
      { id: "ferrow" },
      { id: "brandt" },
    ]);
  });

  it("prints where each field was read, and all else that was noticed", async () => {
    const { out } = await citable(["record", sample("entry.txt"), "--evidence"]);
    expect(JSON.parse(out)).toMatchObject({
      record: { title: "Varrin, Concord of" },
      evidence: expect.arrayContaining([expect.objectContaining({ field: "container-title" })]),
      missing: expect.arrayContaining([expect.objectContaining({ field: "publisher" })]),
      seeAlso: [{ heading: "salt roads" }, { heading: "asker, tolls of the" }],
      references: [{ record: { author: [{ family: "Brandt" }] } }, { record: { author: [{ family: "Ferrow" }] } }],
    });
  });

  it("prints the works that an entry lists, ready to be cited", async () => {
    const references = await citable(["record", sample("entry.txt"), "--references"]);
    const { out } = await citable(["cite", "-"], references.out);
    expect(out.split("\n").map((line) => line.split(".")[0])).toEqual(["Brandt, Oskar", "Ferrow, Edda", ""]);
  });
});
