import type { PrintedCitation } from "@citable/guides";
import { describe, expect, it } from "vitest";
import { plain, type Paint } from "../command-line/paint.ts";
import { captureSource } from "@citable/capture";
import { citationLine } from "./citation.ts";
import { isList, jsonText } from "./json.ts";
import { namedFirst, styleLines } from "./style-table.ts";

const marked: Paint = (ink, text) => `{${ink} ${text}}`;

describe("citationLine", () => {
  const citation: PrintedCitation = {
    style: "mla@9",
    form: "bibliography",
    output: {
      blocks: [
        { runs: [{ text: "1.", formatting: { fontWeight: "bold" } }] },
        {
          runs: [
            { text: "Fords", formatting: { fontStyle: "italic" } },
            { text: ".", formatting: {} },
          ],
        },
      ],
    },
    text: "1. Fords.",
    html: "<b>1.</b>\n<i>Fords</i>.",
    markdown: "**1.** *Fords*.",
  };

  it.each([
    ["text", "1. Fords."],
    ["html", "<b>1.</b> <i>Fords</i>."],
    ["markdown", "**1.** *Fords*."],
    ["latex", String.raw`\textbf{1.}\newline{}\textit{Fords}.`],
  ] as const)("is one line of %s", (format, expected) => {
    expect(citationLine(citation, format)).toBe(expected);
  });

  it("shows italics and bold on a screen, in plain text only", () => {
    expect(citationLine(citation, "text", marked)).toBe("{bold 1.} {italic Fords}.");
    expect(citationLine(citation, "markdown", marked)).toBe("**1.** *Fords*.");
  });
});

it("takes from a source what could command a terminal", () => {
  const text = "Fo\u001b[31mrds\u0007";
  const output = { blocks: [{ runs: [{ text, formatting: {} }] }] };
  const citation = { style: "mla@9", form: "note", output, text, html: text, markdown: text } as const;
  expect(citationLine(citation, "text")).toBe("Fo[31mrds");
  expect(citationLine(citation, "text", marked)).toBe("Fo[31mrds");
});

describe("JSON", () => {
  it.each([
    ['[{"id": "a", "title": "Fords"}]', true],
    ['{"id": "a", "title": "Fords"}', false],
  ])("knows whether %s is a list", (source, expected) => {
    expect(isList(captureSource(source))).toBe(expected);
  });

  it("is an object for one source, a list otherwise", () => {
    expect(JSON.parse(jsonText([{ a: 1 }], false))).toEqual({ a: 1 });
    expect(JSON.parse(jsonText([{ a: 1 }], true))).toEqual([{ a: 1 }]);
    expect(JSON.parse(jsonText([], false))).toEqual([]);
  });
});

describe("the table of styles", () => {
  const styles = [
    { id: "long-id-of-a-journal", title: "Journal of Fords" },
    { id: "modern-language-association", title: "MLA", name: "mla@9" },
  ];

  it("is aligned", () => {
    expect(styleLines(styles, plain)).toEqual(["long-id-of-a-journal  Journal of Fords", "mla@9                 MLA"]);
    expect(styleLines([], plain)).toEqual([]);
  });

  it("begins with those that have a name by edition", () => {
    expect(namedFirst(styles).map(({ id }) => id)).toEqual(["modern-language-association", "long-id-of-a-journal"]);
  });
});
