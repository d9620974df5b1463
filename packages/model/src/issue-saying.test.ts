import { describe, expect, it } from "vitest";
import { issueIn, issueSaying, type IssueMaker } from "./issue-saying.ts";

const german = {
  "The PDF has {count} pages.": "Das PDF hat {count} Seiten.",
  "Not changed: {left}.": "Nicht geändert: {left}.",
  "the date": "das Datum",
  "the volume": "der Band",
};
const make: IssueMaker<keyof typeof german> = issueSaying;
const note = { code: "pages", severity: "note" } as const;

describe("an issue that can be said in other languages", () => {
  it("has an English message, and its sentence", () => {
    const issue = make(note, "The PDF has {count} pages.", { count: "12" });
    expect(issue).toMatchObject({ ...note, message: "The PDF has 12 pages." });
    expect(issueIn(german, issue)).toEqual({ ...note, message: "Das PDF hat 12 Seiten." });
  });

  it("lists what is to be said in words too", () => {
    const issue = make(note, "Not changed: {left}.", { left: ["the date", "the volume"] });
    expect(issue.message).toBe("Not changed: the date; the volume.");
    expect(issueIn(german, issue).message).toBe("Nicht geändert: das Datum; der Band.");
  });

  it("takes what fills a gap as it is", () => {
    const issue = make(note, "The PDF has {count} pages.", { count: "{count}$&" });
    expect(issueIn(german, issue).message).toBe("Das PDF hat {count}$& Seiten.");
  });

  it("is told without its sentence in English too", () => {
    const issue = make(note, "The PDF has {count} pages.", { count: "12" });
    expect(issueIn({}, issue)).toEqual({ ...note, message: "The PDF has 12 pages." });
    expect(issueIn(german, { ...note, message: "Plain." })).toEqual({ ...note, message: "Plain." });
  });
});
