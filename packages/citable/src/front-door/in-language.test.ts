import { germanCapture } from "@citable/capture";
import { germanReferences } from "@citable/references/words";
import { germanNotices } from "@citable/styles";
import { describe, expect, it } from "vitest";
import { capture } from "./capture.ts";
import { cite } from "./cite.ts";
import { differences } from "./compare-records.ts";
import { germanChecks } from "./german.ts";
import { issueInLanguage } from "./in-language.ts";
import { readAsReferences } from "./references.ts";

const gaps = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe("what people are told in their language", () => {
  it("has the same gaps in German, and one German for each English sentence", () => {
    const said = new Map<string, string>();
    const catalogues = [germanNotices, germanCapture, germanReferences, germanChecks];
    for (const [english, german] of catalogues.flatMap((each) => Object.entries<string>(each))) {
      expect(german).not.toBe(english);
      expect(gaps(german)).toEqual(gaps(english));
      expect(said.get(english) ?? german).toBe(german);
      said.set(english, german);
    }
  });

  it("tells of a list of references in German", async () => {
    const list =
      "Cheng, Tien-fong. Salt Roads. Norden, 1957.\nPaine, Ida, et al. Rivals. Sharpe, 1996. ISBN 1-56324-724-8.";
    const captured = await readAsReferences(await capture(list));
    const { entries } = await cite(captured, { language: "de" });
    expect(entries.flatMap(({ record }) => record.issues.map(({ message }) => message))).toEqual(
      expect.arrayContaining([
        "Es sind mehr Verfasser als genannt: die Literaturangabe sagt „et al.“",
        expect.stringMatching(/ist keine gültige ISBN: Prüfziffer oder Länge stimmt nicht/),
      ]),
    );
  });

  it("tells in German what a service has otherwise", () => {
    const item = { id: "a", type: "book", fields: { title: "Salt" }, names: {}, dates: {} } as const;
    const record = { item, evidence: [], issues: [] };
    const other = { ...record, item: { ...item, fields: { title: "Rivers" } } };
    const told = [{ asked: "10.1/x" }, { asked: "10.1/x", isNearest: true }, { isNearest: true }].flatMap((asked) =>
      differences(record, { record: other, service: "Crossref", ...asked }).map(
        (issue) => issueInLanguage(issue, "de").message,
      ),
    );
    expect(told).toEqual([
      "Diese Literaturangabe hat als Titel „Salt“; Crossref hat „Rivers“ für 10.1/x. Prüfen Sie, was stimmt.",
      "Diese Literaturangabe hat als Titel „Salt“; Crossref hat „Rivers“ für 10.1/x, das Nächste, was dort verzeichnet ist. Prüfen Sie, was stimmt.",
      "Diese Literaturangabe hat als Titel „Salt“; Crossref hat „Rivers“ für den nächsten Titel, der dort verzeichnet ist. Prüfen Sie, was stimmt.",
    ]);
  });
});
