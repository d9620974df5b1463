import { parseLocale } from "@citable/csl";
import { memorySource } from "@citable/styles";
import { expect, it } from "vitest";
import { loadSource } from "./load-source.ts";

function style(body: string): string {
  return `<style class="note"><citation><layout>${body}</layout></citation></style>`;
}

it("counts what a source has, and names what throws or prints debris", async () => {
  const source = memorySource({
    styles: {
      good: style('<text variable="title"/>'),
      broken: "<style><citation/></style>",
      circle: style('<text macro="gone"/>'),
      confused: style('<text value="undefined"/>'),
      dependent:
        '<style><info><link rel="independent-parent" href="http://www.zotero.org/styles/good"/></info></style>',
    },
  });
  const locales = new Map([["en-US", parseLocale('<locale xml:lang="en-US"/>')]]);
  const report = await loadSource(source, { locales, tags: ["en-US", "de-DE"] }, () => {});
  expect(report).toMatchObject({ independent: 3, dependent: 1, languages: 2 });
  expect(report.lines).toBe(2 * (21 + 3));
  expect(new Set(report.faults.map((fault) => fault.replace(/(: text has undefined).*/, "$1")))).toEqual(
    new Set([
      expect.stringMatching(/^broken: throws StyleError: <citation> has no <layout>/),
      expect.stringMatching(/^circle, en-US: throws StyleError: The style has no macro called “gone”/),
      expect.stringMatching(/^circle, de-DE: throws StyleError/),
      "confused, en-US: text has undefined",
      "confused, de-DE: text has undefined",
    ]),
  );
});
