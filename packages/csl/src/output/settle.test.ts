import { describe, expect, it } from "vitest";
import { affix, joined, wrapped } from "./build.ts";
import type { QuoteHabits } from "./habits.ts";
import { printHtml } from "./print-html.ts";
import { printText } from "./print-text.ts";
import { settle } from "./settle.ts";
import type { Display, Formatting, Group, Output } from "./tree.ts";

const american: QuoteHabits = { open: "“", close: "”", openInner: "‘", closeInner: "’", punctuationInQuote: true };
const british: QuoteHabits = { ...american, punctuationInQuote: false };

function field(text: string): Output {
  return { kind: "text", text, origin: { kind: "variable", variable: "title" } };
}

function row(...children: readonly (Output | undefined)[]): Output {
  return { kind: "group", children: children.filter((child) => child !== undefined) };
}

function quoted(...children: readonly Output[]): Output {
  return { kind: "group", children, quotes: true };
}

function formatted(formatting: Formatting, ...children: readonly Output[]): Group {
  return { kind: "group", children, formatting };
}

function settledText(output: Output, habits = american): string {
  return printText(settle(output, habits));
}

describe("joining", () => {
  it.each([
    ["a doubled full stop", row(field("et al."), affix(". "), field("Title")), "et al. Title"],
    ["a doubled space", row(field("A "), affix(" "), field("B")), "A B"],
    ["a full stop after a question", row(field("Whither?"), affix(". "), field("Next")), "Whither? Next"],
    ["a comma after a full stop stays", row(field("Jr."), affix(", "), field("Next")), "Jr., Next"],
    ["marks within one piece stay", row(field("Wait..."), affix(" "), field("Go")), "Wait... Go"],
    ["nothing to join", row(field("A"), affix("—"), field("B")), "A—B"],
  ])("%s", (_, output, expected) => {
    expect(settledText(output)).toBe(expected);
  });
});

describe("quotation marks", () => {
  it.each([
    ["a full stop moves in", row(quoted(field("T")), affix(".")), "“T.”", "“T”."],
    ["a comma moves in", row(quoted(field("T")), affix(", "), field("n")), "“T,” n", "“T”, n"],
    ["a semicolon stays out", row(quoted(field("T")), affix(";")), "“T”;", "“T”;"],
    ["a full stop goes where a question ends", row(quoted(field("T?")), affix(".")), "“T?”", "“T?”"],
    ["inner ones alternate", quoted(field("a "), quoted(field("b"))), "“a ‘b’”", "“a ‘b’”"],
    ["a stop passes two closing marks", row(quoted(quoted(field("b"))), affix(".")), "“‘b.’”", "“‘b’”."],
  ])("%s", (_, output, inside, outside) => {
    expect(settledText(output, american)).toBe(inside);
    expect(settledText(output, british)).toBe(outside);
  });
});

describe("formatting", () => {
  it.each([
    [
      "is inherited",
      formatted({ fontStyle: "italic" }, field("a "), formatted({ fontWeight: "bold" }, field("b"))),
      "<i>a </i><i><b>b</b></i>",
    ],
    [
      "markup of a field flips inside itself",
      formatted({ fontStyle: "italic" }, field("a "), {
        ...formatted({ fontStyle: "italic" }, field("b")),
        emphasis: true,
      }),
      "<i>a </i>b",
    ],
    [
      "what a style sets twice holds",
      formatted({ fontStyle: "italic" }, field("a "), formatted({ fontStyle: "italic" }, field("b"))),
      "<i>a b</i>",
    ],
    ["none undoes nothing", formatted({ textDecoration: "none" }, field("b")), "b"],
    ["baseline undoes nothing", formatted({ verticalAlign: "baseline" }, field("b")), "b"],
    ["normal undoes", formatted({ fontWeight: "bold" }, formatted({ fontWeight: "normal" }, field("b"))), "b"],
    [
      "merges neighbours",
      row(formatted({ fontStyle: "italic" }, field("a")), formatted({ fontStyle: "italic" }, field("b"))),
      "<i>ab</i>",
    ],
  ])("%s", (_, output, expected) => {
    expect(printHtml(settle(output, american))).toBe(expected);
  });
});

function block(display: Display, ...children: readonly Output[]): Output {
  return { kind: "group", display, children };
}

describe("blocks", () => {
  it("stand one after the other, white space at the end of the last dropped", () => {
    const settled = settle(row(block("left-margin", field("1.")), block("right-inline", field("Title "))), american);
    expect(settled.blocks.map(({ display, runs }) => [display, runs.map((run) => run.text).join("")])).toEqual([
      ["left-margin", "1."],
      ["right-inline", "Title"],
    ]);
    expect(printText(settled)).toBe("1. Title");
  });

  it("take a mark that follows", () => {
    const settled = settle(row(block("block", field("A")), affix("."), field("B")), american);
    expect(settled.blocks.map(({ runs }) => runs.map((run) => run.text).join(""))).toEqual(["A.", "B"]);
  });
});

describe("settle", () => {
  it("makes nothing of nothing", () => {
    expect(settle(undefined, american)).toEqual({ blocks: [] });
    expect(settle(row(), american)).toEqual({ blocks: [] });
  });

  it("keeps where each run came from", () => {
    const [line] = settle(wrapped(field("T"), { suffix: "." }), american).blocks;
    expect(line?.runs.map((run) => run.origin?.kind)).toEqual(["variable", "affix"]);
  });

  it("joins nothing that is absent", () => {
    expect(joined([undefined, field("A"), undefined, field("B")], ", ")).toEqual(
      row(field("A"), affix(", "), field("B")),
    );
    expect(joined([undefined], ", ")).toBeUndefined();
  });
});
