import { describe, expect, it } from "vitest";
import { issueIn } from "../issue-saying.ts";
import { germanItems } from "./german.ts";
import { parseCslItems } from "./parse.ts";

const gaps = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe("what there is to tell of CSL-JSON, in German", () => {
  it("has the same gaps, and is not English", () => {
    for (const [english, german] of Object.entries(germanItems)) {
      expect(german).not.toBe(english);
      expect(gaps(german)).toEqual(gaps(english));
    }
  });

  it.each([
    [
      5,
      "Der Wert ist die Zahl 5, nicht ein Eintrag von CSL-JSON (ein Objekt mit id und type): die Angabe ist weggelassen.",
    ],
    [{ id: "a", type: 5 }, "type ist die Zahl 5, kein Typ von CSL: der Eintrag wird als Dokument gelesen."],
    [{ id: "a" }, "type ist nicht angegeben: der Eintrag wird als Dokument gelesen."],
    [{ id: "a", type: "tome" }, 'type ist "tome", kein Typ von CSL: der Eintrag wird als Dokument gelesen.'],
    [{ id: "a", type: "Book" }, 'type ist "Book", kein Typ von CSL: der Eintrag wird als book gelesen.'],
    [{ type: "book" }, "Der Eintrag hat keine id und bekommt eine."],
    [{ id: "a", type: "book", titel: "x" }, "titel ist keine Variable von CSL: die Angabe ist weggelassen."],
    [
      { id: "a", type: "book", title: {} },
      "title ist ein Objekt, nicht Text oder eine Zahl: die Angabe ist weggelassen.",
    ],
    [
      { id: "a", type: "book", author: "Orr, Ida" },
      "author ist Text und sollte eine Liste von Namen sein: prüfen Sie, wie es gelesen wurde.",
    ],
    [
      { id: "a", type: "book", issued: { "date-parts": [[2019, 40]] } },
      "issued.date-parts[0][1] ist kein Monat (40): nur das Jahr bleibt.",
    ],
  ])("%j: %s", (item, told) => {
    const { issues } = parseCslItems(item);
    expect(issues.map((issue) => issueIn(germanItems, issue).message)).toContain(told);
    for (const issue of issues) expect(issueIn(germanItems, issue).message).not.toBe(issue.message);
  });
});
