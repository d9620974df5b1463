import { describe, expect, it } from "vitest";
import { citeRecord } from "../src/index.ts";
import { bare, bareUnsigned, clubb, full, record } from "./entries.ts";
import { foundMini } from "./mini-style.ts";

const bibliography = `<text variable="title"/>`;
const mla = foundMini({ bibliography }, { family: "mla", edition: "9" });

describe("what is missing", () => {
  it("names each missing fact of an entry, what the guide does without it, and where to look", () => {
    const { missing } = citeRecord(bare, mla, {});
    expect(missing.map(({ field }) => field)).toEqual(["editor", "publisher", "issued", "URL"]);
    expect(missing[1]).toEqual({
      field: "publisher",
      advice:
        "The publisher is not stated. A publisher that is not known is left out. Look at the work's title page or imprint, the foot of the page, or a library catalogue.",
      without: "A publisher that is not known is left out.",
      where: "Look at the work's title page or imprint, the foot of the page, or a library catalogue.",
      rule: "MLA Handbook 9, 5.54–67",
    });
  });

  it("has nothing to say where all is known", () => {
    expect(citeRecord(full, mla, {}).missing).toEqual([]);
    expect(citeRecord(clubb, mla, {}).missing).toEqual([]);
  });

  it("gives advice without a rule for a style that follows no known guide", () => {
    const { missing } = citeRecord(bare, foundMini({ bibliography }), {});
    expect(missing[0]?.rule).toBe("");
    expect(missing[0]?.advice).toMatch(/^The editor of the work is not stated\./);
  });
});

describe("in German", () => {
  it("says what is missing, what the guide does without it, and where to look", () => {
    const { missing } = citeRecord(bare, mla, { language: "de" });
    expect(missing[1]).toEqual({
      field: "publisher",
      advice:
        "Der Verlag ist nicht angegeben. Ein unbekannter Verlag wird weggelassen. Sehen Sie auf der Titelseite oder im Impressum nach, am Fuß der Seite oder in einem Bibliothekskatalog.",
      without: "Ein unbekannter Verlag wird weggelassen.",
      where: "Sehen Sie auf der Titelseite oder im Impressum nach, am Fuß der Seite oder in einem Bibliothekskatalog.",
      rule: "MLA Handbook 9, 5.54–67",
    });
  });

  it("tells what was repaired, and why", () => {
    const { repairs } = citeRecord(bare, foundMini({ bibliography: `<text variable="title" text-case="title"/>` }), {
      language: "de",
    });
    expect(repairs).toContainEqual({
      name: "headword-case",
      what: `Das Stichwort behält seine Groß- und Kleinschreibung: „${bare.item.fields.title ?? ""}“.`,
      why: expect.stringMatching(/^Der Stil ändert/),
    });
  });

  it("says why a form is absent", () => {
    const { issues } = citeRecord(bare, mla, { forms: ["note"], language: "de" });
    expect(issues[0]?.message).toBe("Mini zitiert im Text, nicht in Anmerkungen: Verlangen Sie „in-text“.");
  });

  it("says what the institution asks for, and where a guide cites in notes alone", () => {
    const house = {
      name: "College",
      contact: "a@college.example",
      required: { all: ["volume"] },
      accessDate: "never",
      notes: ["Hand in a list."],
    } as const;
    const chicago = foundMini({ bibliography, class: "note" }, { family: "chicago-notes", edition: "17" });
    const { missing, advice, issues } = citeRecord(bareUnsigned, { ...chicago, house }, { language: "de" });
    expect(advice).toContainEqual({ topic: "institution", text: "Hand in a list.", rule: "College" });
    expect(missing.find(({ field }) => field === "volume")?.advice).toBe(
      "College verlangt „volume“ für solche Werke. Fragen an: a@college.example.",
    );
    expect(issues[0]?.message).toMatch(/^Lassen Sie diesen Eintrag .* 14\.232: Ein ungezeichneter Artikel/);
  });

  it("leaves the citation in its own language", () => {
    const [english, german] = (["en", "de"] as const).map((language) => citeRecord(bare, mla, { language }).citations);
    expect(german).toEqual(english);
  });
});

describe("forms", () => {
  it.each([
    ["in-text", true, ["bibliography", "in-text"]],
    ["note", true, ["bibliography", "note"]],
    ["note", false, ["note"]],
  ] as const)("prints what makes sense for a style of class %s, bibliography: %s", (kind, list, expected) => {
    const found = foundMini(list ? { class: kind, bibliography } : { class: kind });
    expect(citeRecord(bare, found, {}).citations.map(({ form }) => form)).toEqual(expected);
  });

  it("says why a form that was asked for is absent", () => {
    const { citations, issues } = citeRecord(bare, mla, { forms: ["note"] });
    expect(citations).toEqual([]);
    expect(issues[0]?.message).toBe("Mini cites in the text, not in notes: ask for “in-text”.");
  });

  it("prints the short note of a source that was cited before", () => {
    const citation = `<choose><if position="first"><text variable="title"/></if><else><names variable="author"><name form="short"/></names></else></choose>`;
    const found = foundMini({ class: "note", citation });
    const { citations } = citeRecord(bare, found, { forms: ["note", "short-note"] });
    expect(citations.map(({ form, text }) => [form, text])).toEqual([
      ["note", "Aigun, Treaty of"],
      ["short-note", "Levine"],
    ]);
    expect(citeRecord(bare, mla, { forms: ["short-note"] }).issues[0]?.code).toBe("form-not-in-style");
  });

  it("says so when nothing prints", () => {
    const { issues } = citeRecord(bare, foundMini({ bibliography: `<text variable="DOI"/>` }), {
      forms: ["bibliography"],
      exact: true,
    });
    expect(issues[0]?.code).toBe("nothing-printed");
  });
});

describe("advice", () => {
  const page = { type: "webpage", title: "Locks", URL: "https://ports.example/locks" };

  it.each([
    ["mla", "9", { ...page }, true],
    ["mla", "9", { ...page, issued: { "date-parts": [[1998]] } }, false],
    ["apa", "5", { ...page, issued: { "date-parts": [[1998]] } }, true],
    ["apa", "7", { type: "entry", title: "Lock" }, false],
    ["mla", "9", { type: "entry", title: "Lock" }, true],
  ])("tells whether %s %s wants a date of access: %#", (family, edition, json, wanted) => {
    const { missing } = citeRecord(record(json), foundMini({ bibliography }, { family, edition }), {});
    expect(missing.some(({ field }) => field === "accessed")).toBe(wanted);
  });

  it("says where a guide would cite in notes alone", () => {
    const chicago = foundMini({ bibliography, class: "note" }, { family: "chicago-notes", edition: "17" });
    expect(citeRecord(bareUnsigned, chicago, {}).issues[0]?.message).toMatch(
      /^Leave this entry out of the bibliography if the work is well known\. Chicago Manual of Style 17, 14\.232:/,
    );
    expect(citeRecord(bare, chicago, {}).issues).toEqual([]);
  });
});
