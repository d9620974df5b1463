import { issueIn } from "@citable/model";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatNamed } from "../formats.ts";
import { germanFormats } from "./german.ts";

const gaps = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe("what there is to tell of files of records, in German", () => {
  it("has the same gaps, and is not English", () => {
    for (const [english, german] of Object.entries(germanFormats)) {
      expect(german).not.toBe(english);
      expect(gaps(german)).toEqual(gaps(english));
    }
  });

  it("is all said somewhere", () => {
    const folder = new URL("../", import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      /^(?!words).*(?<!\.test)\.ts$/.test(name),
    );
    const code = files.map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
    expect(Object.keys(germanFormats).filter((text) => !code.includes(text))).toEqual([]);
  });

  it.each([
    ["bibtex", "", "Der Text hat keinen Eintrag von BibTeX: Einträge beginnen mit @ und einem Typ."],
    [
      "bibtex",
      "@book{a, title = {Salt}, shelf = {4}}",
      "Für das Feld „shelf“ von „a“ gibt es keine Variable: es ist weggelassen.",
    ],
    ["bibtex", "@book{a, title = }", "Das Feld „title“ hat keinen Wert: es ist weggelassen."],
    [
      "bibtex",
      "@tome{a, title = {Salt}}",
      "@tome ist kein Typ von BibTeX oder biblatex: der Eintrag wird als Dokument gelesen.",
    ],
    [
      "ris",
      "TY  - TOME\nTI  - Salt\nER  - \n",
      "„TOME“ ist kein Typ von RIS: der Datensatz wird als Dokument gelesen.",
    ],
    ["ris", "", 'Der Text hat keinen Datensatz von RIS: Datensätze beginnen mit "TY  - ".'],
    ["wikipedia", "", "Der Text hat keine Zitiervorlage wie {{cite book|…}}."],
  ])("%s %j: %s", (name, text, told) => {
    const issues = formatNamed(name)?.read?.(text).issues ?? [];
    expect(issues.map((issue) => issueIn(germanFormats, issue).message)).toContain(told);
  });

  it("tells what a format cannot hold", () => {
    const item = {
      id: "a",
      type: "book",
      fields: { title: "Salt", "original-title": "Sal" },
      names: {},
      dates: {},
    } as const;
    const issues = formatNamed("ris")?.write?.([item]).issues ?? [];
    expect(issues.map((issue) => issueIn(germanFormats, issue).message)).toContain(
      "Für [0].original-title ist in RIS kein Platz: die Angabe ist weggelassen.",
    );
  });
});
