import { germanFormats } from "@citable/formats/words";
import { germanItems, issueIn } from "@citable/model";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { captureSource } from "../capture-source.ts";
import { capturedIn } from "./captured-in.ts";
import { captureIssue } from "./capture-issue.ts";
import { germanCapture } from "./german.ts";
import { germanMethods } from "./german-methods.ts";

const gaps = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe("what there is to tell of a source, in German", () => {
  it("has the same gaps, and is not English", () => {
    for (const [english, german] of Object.entries(germanCapture)) {
      expect(german).not.toBe(english);
      expect(gaps(german)).toEqual(gaps(english));
    }
  });

  it("is all said somewhere", () => {
    const folder = new URL("../", import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      /^(?!words).*\.ts$/.test(name),
    );
    const code = files
      .map((name) => readFileSync(new URL(name, folder), "utf8").replaceAll(String.raw`\uFFFD`, "\uFFFD"))
      .join("\n");
    const unsaid = Object.keys(germanCapture).filter(
      (text) => !(text in germanMethods) && !(text in germanItems) && !(text in germanFormats) && !code.includes(text),
    );
    expect(unsaid).toEqual([]);
  });

  it("must be a sentence of the catalogue, with every gap filled", () => {
    const kind = { code: "x", severity: "note" } as const;
    // @ts-expect-error -- no catalogue has it
    expect(captureIssue(kind, "Another sentence.", {}).message).toBe("Another sentence.");
    // @ts-expect-error -- nothing is said of the pages that were read
    expect(captureIssue(kind, "Of the {all} pages the first {read} were read.", { all: "9" }).message).toContain("9");
  });

  it("tells how the values were read that two parts of a page disagree on", () => {
    const page = `<html lang="en"><head><title>Salt Roads</title><meta name="citation_title" content="Salt Roads">
      <meta name="citation_publication_date" content="2011/04/02"></head>
      <body><h1>Salt Roads</h1><p><time datetime="2009-03-01">1 March 2009</time></p></body></html>`;
    const read = captureSource(page, { name: "page.html" });
    const [issue] = read.records[0]?.issues.filter(({ code }) => code === "disagreement") ?? [];
    expect(issue && issueIn(germanCapture, issue).message).toMatch(
      /^Die Quelle nennt zwei Werte für issued: „.*“ \(.*\) wurde übernommen, „.*“ \((?!.*the ).*\) nicht\.$/,
    );
  });

  it("is told of records, references, missing facts and the whole", () => {
    const read = captureSource("<title>Salt Roads</title><h1>Salt Roads</h1><p>Salt.[4]</p>", { name: "page.html" });
    const german = capturedIn(germanCapture, read);
    expect(german.missing.map(({ message }) => message)).toContain(
      "Die Adresse ist nicht angegeben; kopieren Sie sie aus der Adresszeile des Browsers.",
    );
    expect(JSON.stringify(german)).not.toContain('"sentence"');
    expect(capturedIn({}, read).missing).toEqual(read.missing);
  });
});
