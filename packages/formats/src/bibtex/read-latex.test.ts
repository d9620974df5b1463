import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLatex } from "./read-latex.ts";
import { writeLatex } from "./write-latex.ts";

it("takes time by the length of the text for accents on accents without end", () => {
  expect(readLatex("\\'{".repeat(100_000) + "e", { protects: false })).toMatch(/^é/);
  expect(readLatex("\\'{\\^{e}}", { protects: false })).toBe("ế");
});

describe("readLatex", () => {
  it.each([
    ["\\'e {\\'e} \\'{e} {\\'{e}} \\' e", "é é é é é"],
    ['M{\\"u}ller, \\"Uber, na\\"{\\i}ve, Mart\\\'\\i n', "Müller, Über, naïve, Martín"],
    ["\\c{c} \\c c \\v{s} \\H{o} \\k{a} \\u{g} \\r{a} \\d{s} \\=a \\.z \\~n", "ç ç š ő ą ğ å ṣ ā ż ñ"],
    ["\\'{\\^e} {\\^{\\d{e}}}", "ế ệ"],
    ["Stra\\ss e, {\\o}re, \\L{}\\'od\\'z, \\AA rhus, \\oe uvre", "Straße, øre, Łódź, Århus, œuvre"],
    ["a -- b --- c ``d'' `e' ?`f", "a – b — c “d” `e' ¿f"],
    ["P\\&Q 5\\% \\$3 \\#1 a\\_b \\{c\\}", "P&Q 5% $3 #1 a_b {c}"],
    ["a~b\\,c\\ d\\\\e", "a\u00A0b\u2009c d e"],
    [
      "\\emph{Homo \\textbf{sapiens}} {\\it old} x\\textsuperscript{2}",
      "<i>Homo <b>sapiens</b></i> <i>old</i> x<sup>2</sup>",
    ],
    ["\\textsc{Abc}", '<span style="font-variant:small-caps;">Abc</span>'],
    ["\\enquote{a \\enquote{b} c}", "“a ‘b’ c”"],
    ["\\href{https://example.org}{Example} \\noopsort{1973a}1973", "Example 1973"],
    ["$E=mc^{2}$ and \\(x_{1}\\) cost $5", "$E=mc^{2}$ and \\(x_{1}\\) cost $5"],
    ["\\unheard{of} thing", "of thing"],
    ["line\n   broken", "line broken"],
    ["unbalanced } brace { here", "unbalanced  brace  here"],
  ])("reads %s", (latex, text) => {
    expect(readLatex(latex, { protects: false })).toBe(text);
  });

  it.each([
    ["The {DNA} of {\\'E}cole", 'The <span class="nocase">DNA</span> of École'],
    ["{{Whole Title}}", '<span class="nocase">Whole Title</span>'],
    ["{Whole} \\emph{{In}ner}", '<span class="nocase">Whole</span> <i><span class="nocase">In</span>ner</i>'],
    ["\\emph{The {DNA}}", '<i>The <span class="nocase">DNA</span></i>'],
    ["The {{\\'E}cole}", 'The <span class="nocase">École</span>'],
  ])("keeps the case of %s in titles", (latex, text) => {
    expect(readLatex(latex, { protects: true })).toBe(text);
  });

  it("names commands that it does not know", () => {
    const unknown: string[] = [];
    readLatex("\\foo{a} \\bar", { protects: false, unknown: (name) => unknown.push(name) });
    expect(unknown).toEqual(["foo", "bar"]);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("\\{}$'`\"-~ aeiv^(")) }),
        (text) => void readLatex(text, { protects: true }),
      ),
    );
  });
});

describe("writeLatex", () => {
  it.each([
    ["é ß Ł & _ % # $", "{\\'e} {\\ss} {\\L} \\& \\_ \\% \\# \\$"],
    ['<span class="nocase">DNA</span> <i>École</i>', "{DNA} \\emph{{\\'E}cole}"],
    ["{a} \\b ~ ^", "{\\textbraceleft}a{\\textbraceright} {\\textbackslash}b {\\textasciitilde} {\\textasciicircum}"],
    ["$x^2$ for $5", "$x^2$ for \\$5"],
    ["a--b a–b “c” 北京", "a-{}-b a--b ``c'' 北京"],
    ["a <i>b", "a <i>b"],
  ])("writes %s", (text, latex) => {
    expect(writeLatex(text, { ascii: true })).toBe(latex);
  });

  it.each([true, false])("is read back, whatever the text (ASCII: %s)", (ascii) => {
    const pieces = fc.constantFrom(
      ..."ab éßŁ–—“”’'`-?!$\\{}~^_&%#\u00A0北ế€".split(""),
      "<i>",
      "</i>",
      '<span class="nocase">',
      "</span>",
      "x",
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        // Spaces are folded, and tags around nothing vanish: LaTeX has no other way.
        const text = parts.join("x").trim();
        // A brace within a brace protects nothing more.
        fc.pre(!/nocase">(?:(?!<\/span>)[^])*nocase/.test(text));
        expect(readLatex(writeLatex(text, { ascii }), { protects: true })).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
