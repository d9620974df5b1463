import { describe, expect, it } from "vitest";
import { line, run } from "../../test/settled.ts";
import { printHtml } from "./print-html.ts";
import type { Origin } from "./tree.ts";

const title: Origin = { kind: "variable", variable: "title" };
const author: Origin = { kind: "variable", variable: "author" };

describe("printHtml", () => {
  it.each([
    ["white space at the ends goes", line(run(" A title. ")), "A title."],
    [
      "blocks have a space between them, for readers without the stylesheet",
      {
        blocks: [
          { display: "left-margin", runs: [run("[1] ")] },
          { display: "right-inline", runs: [run("A title.")] },
        ],
      },
      '<span class="csl-left-margin">[1]</span> <span class="csl-right-inline">A title.</span>',
    ],
    ["a link to nowhere on the web is none", line(run("x", {}, { link: "javascript:alert(1)" })), "x"],
    ["neither is one to a file", line(run("x", {}, { link: "file:///etc/passwd" })), "x"],
    [
      "an address cannot leave its attribute",
      line(run("x", {}, { link: 'https://e.org/"><script>' })),
      '<a href="https://e.org/%22%3E%3Cscript%3E">x</a>',
    ],
    [
      "a word in italics inside a link stays inside it",
      line(run("a ", {}, { link: "https://e.org/" }), run("b", { fontStyle: "italic" }, { link: "https://e.org/" })),
      '<a href="https://e.org/">a </a><a href="https://e.org/"><i>b</i></a>',
    ],
  ] as const)("%s", (_, settled, html) => {
    expect(printHtml(settled)).toBe(html);
  });
});

describe("the language of an item", () => {
  const settled = line(
    run("Proust", {}, { origin: author, name: 1 }),
    run(". ", {}, { origin: { kind: "affix" } }),
    run("Du côté de chez ", { fontStyle: "italic" }, { origin: title }),
    run("Swann", {}, { origin: title }),
    run(".", {}, { origin: { kind: "affix" } }),
  );

  it("marks its titles where it differs from the words around", () => {
    expect(printHtml(settled, { around: "en-US", language: "fr" })).toBe(
      'Proust. <span lang="fr"><i>Du côté de chez </i>Swann</span>.',
    );
  });

  it("is not said where it is the same", () => {
    expect(printHtml(settled, { around: "fr-FR", language: "fr-fr" })).toBe("Proust. <i>Du côté de chez </i>Swann.");
  });

  it("says which way a title runs", () => {
    const hebrew = line(run("שלום", {}, { origin: title }), run(", 2004."));
    expect(printHtml(hebrew, { around: "en", language: "he" })).toBe('<span lang="he" dir="rtl">שלום</span>, 2004.');
    expect(printHtml(hebrew, { around: "ar", language: "he" })).toBe('<span lang="he">שלום</span>, 2004.');
  });

  it("is not that of a book whose letters run the other way", () => {
    const chapter = line(
      run("שלום", {}, { origin: title }),
      run(", in ", {}, { origin: { kind: "affix" } }),
      run("Peace", {}, { origin: { kind: "variable", variable: "container-title" } }),
    );
    expect(printHtml(chapter, { around: "en", language: "he" })).toBe(
      '<span lang="he" dir="rtl">שלום</span>, in Peace',
    );
  });

  it("isolates words that run the other way, so that the number after them stays where it is", () => {
    const mixed = line(run("See "), run("שלום", {}, { origin: title }), run(", 2004."));
    expect(printHtml(mixed)).toBe("See <bdi>שלום</bdi>, 2004.");
    expect(printHtml(mixed, { around: "he" })).toBe("See שלום, 2004.");
  });

  it("isolates values from left to right in a line that runs from the right", () => {
    const mixed = line(
      run("כהן", {}, { origin: author, name: 1 }),
      run(", ", {}, { origin: { kind: "affix" } }),
      run("Ice & Sea", {}, { origin: title }),
      run(", ", {}, { origin: { kind: "affix" } }),
      run("2004", {}, { origin: { kind: "variable", variable: "issued" } }),
    );
    expect(printHtml(mixed)).toBe("כהן, <bdi>Ice &amp; Sea</bdi>, 2004");
    expect(printHtml(mixed, { around: "he-IL" })).toBe("כהן, <bdi>Ice &amp; Sea</bdi>, 2004");
    expect(printHtml(mixed, { around: "he-IL", language: "en" })).toBe(
      'כהן, <span lang="en" dir="ltr">Ice &amp; Sea</span>, 2004',
    );
  });

  it("leaves a line of one direction alone", () => {
    expect(printHtml(line(run("Ice", {}, { origin: title }), run(", 2004.")), { around: "he" })).toBe("Ice, 2004.");
  });

  it("keeps a name of two words in one piece", () => {
    const name = { origin: author, name: 1 };
    expect(
      printHtml(line(run("דוד", {}, name), run(" ", {}, { name: 1 }), run("כהן", {}, name)), { around: "en" }),
    ).toBe("<bdi>דוד כהן</bdi>");
  });
});
