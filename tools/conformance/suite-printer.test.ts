import type { Formatting, Run, Settled } from "@citable/csl";
import { describe, expect, it } from "vitest";

import { printSuiteBibliography, printSuiteHtml } from "./suite-printer.ts";

const italic: Formatting = { fontStyle: "italic" };
const upright: Formatting = { fontStyle: "normal" };

function run(text: string, formatting: Formatting = {}): Run {
  return { text, formatting };
}

function line(...runs: readonly Run[]): Settled {
  return { blocks: [{ runs }] };
}

describe("printSuiteHtml", () => {
  it.each<[string, Settled, string]>([
    ["plain text", line(run("A & B <i>")), "A &#38; B &#60;i&#62;"],
    ["italics", line(run("In "), run("Title", italic), run(".")), "In <i>Title</i>."],
    [
      "what undoes italics",
      line(run("On ", italic), run("Emma", upright), run(" again", italic)),
      '<i>On <span style="font-style:normal;">Emma</span> again</i>',
    ],
    [
      "italics that are undone as a whole",
      line(run("Emma", upright)),
      '<i><span style="font-style:normal;">Emma</span></i>',
    ],
    [
      "italics in what undoes italics",
      line(run("a ", italic), run("b ", upright), run("c", italic), run(" d", upright), run(" e", italic)),
      '<i>a <span style="font-style:normal;">b <i>c</i> d</span> e</i>',
    ],
    [
      "a property that begins inside another",
      line(run("a ", italic), run("b", { ...italic, fontWeight: "bold" }), run(" c", italic)),
      "<i>a <b>b</b> c</i>",
    ],
    [
      "a property that lasts beyond another",
      line(run("a ", { ...italic, fontWeight: "bold" }), run("b", { fontWeight: "bold" })),
      "<b><i>a </i>b</b>",
    ],
    ["raised italics", line(run("2", { ...italic, verticalAlign: "sup" })), "<sup><i>2</i></sup>"],
    [
      "what undoes raised text",
      line(run("a ", { verticalAlign: "sup" }), run("b", { verticalAlign: "baseline" })),
      '<sup>a <span style="baseline">b</span></sup>',
    ],
    ["sub", line(run("H"), run("2", { verticalAlign: "sub" }), run("O")), "H<sub>2</sub>O"],
    [
      "small capitals",
      line(run("Aalto", { fontVariant: "small-caps" })),
      '<span style="font-variant:small-caps;">Aalto</span>',
    ],
    ["oblique", line(run("a", { fontStyle: "oblique" }), run("b", italic)), "<em>a</em><i>b</i>"],
    [
      "underlined",
      line(run("a", { textDecoration: "underline" })),
      '<span style="text-decoration:underline;">a</span>',
    ],
    ["raised letters", line(run("1ʳᵉ, 2ª")), "1<sup>r</sup><sup>e</sup>, 2<sup>a</sup>"],
  ])("prints %s", (_, settled, html) => {
    expect(printSuiteHtml(settled)).toBe(html);
  });
});

describe("printSuiteBibliography", () => {
  it("prints one div an entry", () => {
    expect(printSuiteBibliography([line(run("One")), line(run("Two"))])).toBe(
      '<div class="csl-bib-body">\n  <div class="csl-entry">One</div>\n  <div class="csl-entry">Two</div>\n</div>',
    );
  });

  it("prints the blocks of an entry with the suite's white space", () => {
    const entry: Settled = {
      blocks: [
        { display: "block", runs: [run("Aalto")] },
        { display: "left-margin", runs: [run("1999")] },
        { display: "right-inline", runs: [run("Book")] },
      ],
    };
    expect(printSuiteBibliography([entry])).toBe(`<div class="csl-bib-body">
  <div class="csl-entry">

    <div class="csl-block">Aalto</div>

    <div class="csl-left-margin">1999</div><div class="csl-right-inline">Book</div>
  </div>
</div>`);
  });
});
