import { describe, expect, it } from "vitest";
import { line, run } from "../../test/settled.ts";
import { printTypst } from "./print-typst.ts";
import type { Formatting } from "./tree.ts";

const italic: Formatting = { fontStyle: "italic" };

describe("text stays text", () => {
  it.each([
    ["*a* _b_ `c` $d$ #e <f> @g", "\\*a\\* \\_b\\_ \\`c\\` \\$d\\$ \\#e \\<f\\> \\@g"],
    ["[a]\\~", "\\[a\\]\\\\\\~"],
    ["https://e.org /* x */", "https:\\//e.org \\/* x *\\/".replace("/* x *\\/", "/\\* x \\*/")],
    ["a--b -? ... -5 1-2", "a\\--b \\-? \\.\\.. \\-5 1-2"],
    [`"it's"`, `\\"it\\'s\\"`],
    ["= head", "\\= head"],
    ["- item", "\\- item"],
    ["+ item", "\\+ item"],
    ["/ term: x", "\\/ term: x"],
    ["12. item", "12\\. item"],
  ])("%s", (text, typst) => {
    expect(printTypst(line(run(text)))).toBe(typst);
  });
});

describe("marks", () => {
  it.each([
    ["italics", [run("a", italic)], "#emph[a]"],
    ["bold", [run("a", { fontWeight: "bold" })], "#strong[a]"],
    ["small capitals", [run("a", { fontVariant: "small-caps" })], "#smallcaps[a]"],
    ["underlined", [run("a", { textDecoration: "underline" })], "#underline[a]"],
    ["raised", [run("a", { verticalAlign: "sup" })], "#super[a]"],
    ["lowered", [run("a", { verticalAlign: "sub" })], "#sub[a]"],
    ["links", [run("a", {}, { link: 'https://e.org/"' })], '#link("https://e.org/%22")[a]'],
    ["what follows is no argument", [run("a", italic), run("(b)")], "#emph[a];(b)"],
    ["nor a field", [run("a\\", italic), run(".b")], "#emph[a\\\\];.b"],
    ["a semicolon stays", [run("a", italic), run("; b")], "#emph[a];; b"],
  ])("%s", (_, runs, typst) => {
    expect(printTypst(line(...runs))).toBe(typst);
  });

  it("sets blocks apart", () => {
    const margin = { display: "left-margin", runs: [run("1.")] } as const;
    const indent = { display: "indent", runs: [run("y")] } as const;
    expect(printTypst({ blocks: [margin, { runs: [run("x")] }, indent] })).toBe("1.#h(1em);x#linebreak();#h(2em);y");
  });
});
