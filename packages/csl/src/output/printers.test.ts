import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml, printHtml } from "./print-html.ts";
import { printMarkdown } from "./print-markdown.ts";
import { printText } from "./print-text.ts";
import type { Formatting, Run, Settled } from "./tree.ts";

function line(...runs: readonly Run[]): Settled {
  return { blocks: [{ runs }] };
}

function run(text: string, formatting: Formatting = {}): Run {
  return { text, formatting };
}

const formattings: readonly (readonly [Formatting, html: string, markdown: string])[] = [
  [{}, "a", "a"],
  [{ fontStyle: "italic" }, "<i>a</i>", "*a*"],
  [{ fontStyle: "oblique" }, "<i>a</i>", "*a*"],
  [{ fontStyle: "normal" }, "a", "a"],
  [{ fontWeight: "bold" }, "<b>a</b>", "**a**"],
  [{ fontVariant: "small-caps" }, '<span class="csl-small-caps">a</span>', "a"],
  [{ textDecoration: "underline" }, "<u>a</u>", "a"],
  [{ verticalAlign: "sup" }, "<sup>a</sup>", "<sup>a</sup>"],
  [{ verticalAlign: "baseline" }, "a", "a"],
  [{ fontStyle: "italic", fontWeight: "bold" }, "<i><b>a</b></i>", "***a***"],
];

describe("formatting", () => {
  it.each(formattings)("%o", (formatting, html, markdown) => {
    expect(printHtml(line(run("a", formatting)))).toBe(html);
    expect(printMarkdown(line(run("a", formatting)))).toBe(markdown);
    expect(printText(line(run("a", formatting)))).toBe("a");
  });
});

describe("printHtml", () => {
  it("escapes every character that could be markup", () => {
    expect(printHtml(line(run('<script>alert("1 & 2")</script>')))).toBe(
      "&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;",
    );
  });

  it("links, with the address escaped", () => {
    const link = "https://example.org/?a=b&c";
    expect(printHtml(line({ ...run("x"), link }))).toBe('<a href="https://example.org/?a=b&amp;c">x</a>');
  });

  it("names blocks by classes", () => {
    const blocks = [{ display: "left-margin", runs: [run("1")] }, { runs: [run("x")] }] as const;
    expect(printHtml({ blocks })).toMatch(/^<span class="csl-left-margin">1<\/span> ?x$/);
  });

  it("lets no markup through, whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const html = printHtml(
          line(run(text, { fontStyle: "italic" }), { ...run(text), link: `https://e.org/${text}` }),
        );
        expect(html.replace(/^<i>|<\/i>/g, "").replaceAll(/<a href="[^"<>]*">|<\/a>/g, "")).not.toMatch(/[<>"]/);
      }),
    );
  });

  it("escapes attribute values as well", () => {
    expect(escapeHtml(`"><img src=x onerror='y'>`)).toBe("&quot;&gt;&lt;img src=x onerror='y'&gt;");
  });
});

describe("printMarkdown", () => {
  it.each([
    ["marks of Markdown", run("a*b _c_ [d] `e` \\f"), "a\\*b \\_c\\_ \\[d\\] \\`e\\` \\\\f"],
    ["HTML", run("<b>x</b>"), "\\<b\\>x\\</b\\>"],
    ["white space stays outside of marks", run(" a ", { fontStyle: "italic" }), "*a*"],
    ["white space alone is not marked", run(" ", { fontStyle: "italic" }), ""],
  ])("%s", (_, piece, expected) => {
    expect(printMarkdown(line(piece))).toBe(expected);
  });

  it("merges neighbours of one formatting", () => {
    expect(printMarkdown(line(run("a", { fontStyle: "italic" }), run("b", { fontStyle: "italic" })))).toBe("*ab*");
  });
});

describe("printText", () => {
  it("sets blocks apart and squeezes spaces", () => {
    expect(printText({ blocks: [{ runs: [run("1. ")] }, { display: "block", runs: [run(" a  b")] }] })).toBe("1. a b");
  });
});
