import { describe, expect, it } from "vitest";
import { line, run } from "../../test/settled.ts";
import { printLatex } from "./print-latex.ts";

describe("text stays text", () => {
  it.each([
    ["100% of $5 & #1_a", "100\\% of \\$5 \\& \\#1\\_a"],
    ["a\\b{c}", "a\\textbackslash{}b\\{c\\}"],
    ["~x^2|<y>`", "\\textasciitilde{}x\\textasciicircum{}2\\textbar{}\\textless{}y\\textgreater{}\\textasciigrave{}"],
    ['"x"', '\\char"22{}x\\char"22{}'],
    ["a--b---c", "a-{}-b-{}-{}-c"],
    ["''x'' ,,", "'{}'x'{}' ,{},"],
    ["S.\u00a03\u202f%", "S.~3\\,\\%"],
    ["[1] x", "{[}1] x"],
    ["* x", "{*} x"],
    ["Müller – 水", "Müller – 水"],
  ])("%s", (text, latex) => {
    expect(printLatex(line(run(text)))).toBe(latex);
  });
});

describe("marks", () => {
  it.each([
    ["italics", run("a", { fontStyle: "italic" }), "\\textit{a}"],
    ["bold", run("a", { fontWeight: "bold" }), "\\textbf{a}"],
    ["small capitals", run("a", { fontVariant: "small-caps" }), "\\textsc{a}"],
    ["underlined", run("a", { textDecoration: "underline" }), "\\underline{a}"],
    ["raised", run("a", { verticalAlign: "sup" }), "\\textsuperscript{a}"],
    ["lowered", run("a", { verticalAlign: "sub" }), "\\textsubscript{a}"],
    ["nested", run("a", { fontStyle: "italic", fontWeight: "bold" }), "\\textit{\\textbf{a}}"],
    [
      "links",
      run("a_b", {}, { link: "https://e.org/a_b%20c?d=1&e=$#f}" }),
      "\\href{https://e.org/a_b\\%20c?d=1\\&e=\\%24\\#f\\%7D}{a\\_b}",
    ],
  ])("%s", (_, piece, latex) => {
    expect(printLatex(line(piece))).toBe(latex);
  });

  it("sets blocks apart", () => {
    const margin = { display: "left-margin", runs: [run("1.")] } as const;
    const beside = { display: "right-inline", runs: [run("x")] } as const;
    const indent = { display: "indent", runs: [run("y")] } as const;
    expect(printLatex({ blocks: [margin, beside, indent] })).toBe("1.\\quad{}x\\newline\\hspace*{2em}y");
  });
});
