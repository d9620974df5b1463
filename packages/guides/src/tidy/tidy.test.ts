import type { Run, Settled } from "@citable/csl";
import { printText } from "@citable/csl";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutLooseEnds } from "../repairs/loose-ends.ts";

/** Facts are written as they are, affixes as {glue}, the style's words as <words>. */
function line(text: string): Settled {
  const runs = [...text.matchAll(/\{([^}]*)\}|<([^>]*)>|([^{<]+)/g)].map(([, glue, words, fact]): Run => {
    if (glue !== undefined) return { text: glue, formatting: {}, origin: { kind: "affix" } };
    if (words !== undefined) return { text: words, formatting: {}, origin: { kind: "value" } };
    return { text: fact ?? "", formatting: {}, origin: { kind: "variable", variable: "title" } };
  });
  return { blocks: [{ runs }] };
}

function wordsOf(settled: Settled): readonly string[] {
  return printText(settled).match(/[\p{L}\p{N}?]+/gu) ?? [];
}

describe("withoutLooseEnds", () => {
  it.each([
    ["doubled delimiters", "Title{, }{, }Work{.}", "Title, Work."],
    ["a delimiter before the end", "Title{, }{.}", "Title."],
    ["a sentence that lost its words", "Title{. }{. }Work{.}", "Title. Work."],
    ["a comma after a full stop, going on", "Title{. }{, }<in>{ }work{.}", "Title, in work."],
    ["an abbreviation before a comma", "Smith{, }<ed.>{, }Work{.}", "Smith, ed., Work."],
    ["an abbreviation before a parted comma", "Smith Inc.{ , }Work{.}", "Smith Inc., Work."],
    ["an empty bracket", "Title{ (}{, }{)}{.}", "Title."],
    ["a mark in a bracket", "Title{ [}{; }seen{]}", "Title [seen]"],
    ["a leading mark", "{: }Title{.}", "Title."],
    ["a trailing delimiter", "Title{,}", "Title"],
    ["a label at the end", "Title{. }<Retrieved from>{ }", "Title."],
    ["a label in a bracket", "Title{ (}<Accessed>{ }{)}{.}", "Title."],
    ["a parted label", "Title{. }<In>{. }Work{.}", "Title. In Work."],
    ["what is in order", "Title{. }<In>{: }Work{, }2nd{.}", "Title. In: Work, 2nd."],
    ["an ellipsis", "Title ...{, }Work{.}", "Title ..., Work."],
    ["French spacing", "Title{ : }Work{ ; }more{.}", "Title : Work ; more."],
  ])("%s", (_, given, expected) => {
    expect(printText(withoutLooseEnds(line(given)))).toBe(expected);
  });

  it("leaves a line in order as it is", () => {
    const output = line("Title{. }Work{.}");
    expect(withoutLooseEnds(output)).toBe(output);
  });

  it("keeps every word of every fact, and is done after one pass", () => {
    const piece = fc.oneof(
      fc.constantFrom("{, }", "{. }", "{.}", "{ (}", "{)}", "{: }", "{; }", "{ }"),
      fc.constantFrom("Levine", "St. Petersburg", "Who?", "J. R.", "2004"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const output = line(pieces.join(""));
        const once = withoutLooseEnds(output);
        expect(wordsOf(once).join("")).toBe(wordsOf(output).join(""));
        expect(printText(withoutLooseEnds(once))).toBe(printText(once));
      }),
    );
  });
});
