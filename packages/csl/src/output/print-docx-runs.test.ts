import { describe, expect, it } from "vitest";
import { line, run } from "../../test/settled.ts";
import { docxRuns, printDocxXml } from "./print-docx-runs.ts";

describe("docxRuns", () => {
  it("says only what a run has", () => {
    expect(
      docxRuns(
        line(
          run("plain "),
          run("all", {
            fontStyle: "oblique",
            fontWeight: "bold",
            fontVariant: "small-caps",
            textDecoration: "underline",
            verticalAlign: "sub",
          }),
          run("x", { verticalAlign: "sup" }, { link: "https://e.org/" }),
        ),
      ),
    ).toStrictEqual([
      { text: "plain " },
      { text: "all", italic: true, bold: true, smallCaps: true, underline: true, vertical: "subscript" },
      { text: "x", vertical: "superscript", link: "https://e.org/" },
    ]);
  });

  it("sets blocks apart", () => {
    const margin = { display: "left-margin", runs: [run("1.")] } as const;
    const indent = { display: "indent", runs: [run("y")] } as const;
    expect(docxRuns({ blocks: [margin, { runs: [run("x")] }, indent] })).toStrictEqual([
      { text: "1." },
      { text: "x", before: "tab" },
      { text: "y", before: "line" },
    ]);
  });
});

describe("printDocxXml", () => {
  it.each([
    ["text", line(run("a <&> ")), '<w:r><w:t xml:space="preserve">a &lt;&amp;&gt;</w:t></w:r>'],
    [
      "properties in the order of the schema",
      line(run("a", { fontStyle: "italic", fontWeight: "bold", textDecoration: "underline", verticalAlign: "sup" })),
      '<w:r><w:rPr><w:b/><w:i/><w:u w:val="single"/><w:vertAlign w:val="superscript"/></w:rPr><w:t xml:space="preserve">a</w:t></w:r>',
    ],
    [
      "links as fields",
      line(run("a", {}, { link: "https://e.org/?a&b" })),
      '<w:fldSimple w:instr=" HYPERLINK &quot;https://e.org/?a&amp;b&quot; "><w:r><w:t xml:space="preserve">a</w:t></w:r></w:fldSimple>',
    ],
    [
      "words from right to left",
      line(run("שלום")),
      '<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">שלום</w:t></w:r>',
    ],
    [
      "blocks",
      { blocks: [{ display: "left-margin", runs: [run("1")] }, { runs: [run("a")] }] },
      '<w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">a</w:t></w:r>',
    ],
  ] as const)("%s", (_, settled, xml) => {
    expect(printDocxXml(settled)).toBe(xml);
  });
});
