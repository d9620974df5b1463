import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { decodedRuns, decodedText, decodedValue } from "./entities.ts";

/** What htmlparser2 makes of a paragraph's text and of its title when it decodes on its way. */
function parsed(html: string): { readonly text: string; readonly title: string | undefined } {
  let text = "";
  let title: string | undefined;
  const parser = new Parser({
    ontext: (run) => (text += run),
    onopentag: (_name, attributes) => (title ??= attributes["title"]),
  });
  parser.end(html);
  return { text, title };
}

const written = fc
  .array(fc.constantFrom("&", "amp", "lt", "copy", "notin", "#38", "#x26", ";", "=", " ", "a", "1", "é"))
  .map((pieces) => pieces.join(""));

describe("entities", () => {
  it("are decoded as htmlparser2 does in texts", () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(decodedText(text)).toBe(parsed(`<p>${text}</p>`).text);
      }),
    );
  });

  it.each(['"', "'"])("are decoded as htmlparser2 does in values within %s", (quote) => {
    fc.assert(
      fc.property(written, (value) => {
        expect(decodedValue(value)).toBe(parsed(`<p title=${quote}${value}${quote}>`).title);
      }),
    );
  });

  it("know where they stand", () => {
    expect(decodedRuns("Salt &amp; Silver")).toEqual([
      { text: "Salt ", start: 0, end: 5 },
      { text: "&", start: 5, end: 10 },
      { text: " Silver", start: 10, end: 17 },
    ]);
  });
});
