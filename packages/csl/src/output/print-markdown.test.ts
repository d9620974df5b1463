import { describe, expect, it } from "vitest";
import { line, run } from "../../test/settled.ts";
import { printMarkdown } from "./print-markdown.ts";
import type { Formatting } from "./tree.ts";

const italic: Formatting = { fontStyle: "italic" };
const bold: Formatting = { fontWeight: "bold" };

describe("text stays text", () => {
  it.each([
    ["1984. A novel", "1984\\. A novel"],
    ["1) First", "1\\) First"],
    ["12.5 years", "12.5 years"],
    ["# Sharp", "\\# Sharp"],
    ["- Dash", "\\- Dash"],
    ["+ Plus", "\\+ Plus"],
    ["===", "\\==="],
    ["The C# language", "The C# language"],
    ["a*b*c", "a\\*b\\*c"],
    ["snake_case", "snake_case"],
    ["_Emma_ and _", "\\_Emma\\_ and \\_"],
    ["x < y > z", "x \\< y \\> z"],
    ["AT&T &amp; sons", "AT&T \\&amp; sons"],
    ["~~no~~ $x$", "\\~\\~no\\~\\~ \\$x\\$"],
    ["two\n# lines", "two # lines"],
  ])("%s", (text, markdown) => {
    expect(printMarkdown(line(run(text)))).toBe(markdown);
  });
});

describe("marks", () => {
  it.each([
    ["inside a word", [run("re"), run("mark", italic), run("able")], "re*mark*able"],
    ["punctuation at the end before a letter", [run("Title.", italic), run("x")], "<em>Title.</em>x"],
    ["punctuation at the end before a space", [run("Title.", italic), run(" x")], "*Title.* x"],
    ["punctuation at the start after a letter", [run("x"), run("(a)", italic)], "x<em>(a)</em>"],
    ["one mark right after another", [run("a", italic), run("b", bold)], "*a*<strong>b</strong>"],
    ["raised and in italics", [run("x"), run("2", { ...italic, verticalAlign: "sup" })], "x<em><sup>2</sup></em>"],
    ["oblique is italic", [run("a", italic), run("b", { fontStyle: "oblique" })], "*ab*"],
  ])("%s", (_, runs, markdown) => {
    expect(printMarkdown(line(...runs))).toBe(markdown);
  });
});

describe("links", () => {
  const doi = line(run("doi:"), run("10.1000/a_b", {}, { link: "https://doi.org/10.1000/a_b" }));
  const address = "https://example.org/a_b";
  const marking = "https://example.org/_b_";

  it("stay words unless asked for", () => {
    expect(printMarkdown(doi)).toBe("doi:10.1000/a_b");
    expect(printMarkdown(doi, { links: true })).toBe("doi:[10.1000/a_b](<https://doi.org/10.1000/a_b>)");
  });

  it("an address in the text stays whole", () => {
    expect(printMarkdown(line(run(address, {}, { link: address })))).toBe(address);
    expect(printMarkdown(line(run(marking, {}, { link: marking })))).toBe(`<${marking}>`);
  });

  it("are never images", () => {
    expect(printMarkdown(line(run("Ah!"), run("x", {}, { link: address })), { links: true })).toBe(
      `Ah!&#8203;[x](<${address}>)`,
    );
  });

  it("lead to the web alone", () => {
    expect(printMarkdown(line(run("x", {}, { link: "javascript:alert(1)" })), { links: true })).toBe("x");
  });
});
