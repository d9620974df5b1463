import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocx, readLatex, readMarkdown, readMarkup, readRtf, readTypst } from "../../test/read-back.ts";
import { anySettled } from "../../test/settled.ts";
import { docxRuns } from "./print-docx-runs.ts";
import { printHtml } from "./print-html.ts";
import { printMarkdown } from "./print-markdown.ts";
import { printText } from "./print-text.ts";
import { printers, type PrintFormat } from "./printers.ts";

const readers: Readonly<Record<PrintFormat, (source: string) => string>> = {
  text: (source) => source,
  html: readMarkup,
  markdown: readMarkdown,
  rtf: readRtf,
  latex: readLatex,
  typst: readTypst,
  docx: readDocx,
  jats: readMarkup,
  tei: readMarkup,
};

/** Control characters print nowhere; halves of characters, which XML forbids, are not in these lines. */
describe("what a line says is the same in every format", () => {
  it.each(Object.keys(readers))("%s", (name) => {
    const format = Object.keys(printers).find((known): known is PrintFormat => known === name) ?? "text";
    fc.assert(
      fc.property(anySettled, (settled) => {
        expect(readers[format](printers[format](settled))).toBe(printText(settled));
      }),
      { numRuns: 500 },
    );
  });

  it("runs for Word", () => {
    fc.assert(
      fc.property(anySettled, (settled) => {
        const text = docxRuns(settled).map((run) => (run.before === undefined ? "" : " ") + run.text);
        expect(text.join("")).toBe(printText(settled));
      }),
    );
  });

  it("HTML with the languages said, Markdown with links", () => {
    fc.assert(
      fc.property(anySettled, (settled) => {
        const text = printText(settled);
        expect(readMarkup(printHtml(settled, { around: "en", language: "he" }))).toBe(text);
        expect(readMarkdown(printMarkdown(settled, { links: true }))).toBe(text);
      }),
    );
  });
});

/** The characters that print. */
function dense(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/[\s\0-\u001f\u007f-\u009f\ufffe\uffff]/g, "");
}

describe("printText", () => {
  it("is one line without white space at its ends or doubled inside, and without control characters", () => {
    fc.assert(
      fc.property(anySettled, (settled) => {
        const text = printText(settled);
        expect(text).toBe(text.trim());
        // oxlint-disable-next-line no-control-regex
        expect(text).not.toMatch(/ {2}|[\0-\u001f\u007f-\u009f\ufffe\uffff]/);
      }),
    );
  });

  it("keeps every character that prints", () => {
    fc.assert(
      fc.property(anySettled, (settled) => {
        const runs = settled.blocks.flatMap((block) => block.runs.map((run) => run.text));
        expect(dense(printText(settled))).toBe(dense(runs.join("")));
      }),
    );
  });
});
