import { describe, expect, it } from "vitest";
import { line, run } from "../../test/settled.ts";
import { printRtf, rtfDocument } from "./print-rtf.ts";

describe("printRtf", () => {
  it.each([
    ["escapes", line(run("a\\b{c}")), "a\\\\b\\{c\\}"],
    ["other characters", line(run("é – 水 𝒜")), "\\u233? \\u8211? \\u27700? \\u-10187?\\u-9060?"],
    ["italics", line(run("a", { fontStyle: "italic" })), "{\\i a}"],
    ["bold", line(run("a", { fontWeight: "bold" })), "{\\b a}"],
    ["small capitals", line(run("a", { fontVariant: "small-caps" })), "{\\scaps a}"],
    ["underlined", line(run("a", { textDecoration: "underline" })), "{\\ul a}"],
    ["raised", line(run("a", { verticalAlign: "sup" })), "{\\super a}"],
    ["lowered", line(run("a", { verticalAlign: "sub" })), "{\\sub a}"],
    [
      "links",
      line(run("x", {}, { link: 'https://e.org/a"\\{' })),
      '{\\field{\\*\\fldinst{HYPERLINK "https://e.org/a%22%5C%7B"}}{\\fldrslt{x}}}',
    ],
    [
      "a number in the margin",
      {
        blocks: [
          { display: "left-margin", runs: [run("[1]")] },
          { display: "right-inline", runs: [run("x")] },
        ],
      },
      "[1]\\tab x",
    ],
    ["a block", { blocks: [{ runs: [run("a")] }, { display: "block", runs: [run("b")] }] }, "a\\line b"],
  ] as const)("%s", (_, settled, rtf) => {
    expect(printRtf(settled)).toBe(rtf);
  });
});

describe("rtfDocument", () => {
  it("is a whole document, one paragraph a line, with hanging indents", () => {
    expect(rtfDocument([line(run("Émile")), line(run("b"))])).toBe(
      [
        "{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}}",
        "\\f0\\fs24",
        "\\pard\\fi-720\\li720\\tx720\\sa120 \\u201?mile\\par",
        "\\pard\\fi-720\\li720\\tx720\\sa120 b\\par",
        "}",
        "",
      ].join("\n"),
    );
  });

  it("takes indent, font and size", () => {
    const document = rtfDocument([line(run("a"))], { hangingIndent: 0, font: "Gill; {Sans}", size: 10.5 });
    expect(document).toContain("\\froman\\fcharset0 Gill \\{Sans\\};");
    expect(document).toContain("\\fs21");
    expect(document).toContain("\\pard\\fi0\\li0\\tx0");
  });
});
