import { describe, expect, it } from "vitest";
import type { LabelledSpan } from "./reading.ts";
import { settleSpans } from "./settle-spans.ts";

function settled(...parts: readonly (readonly [LabelledSpan["label"], string])[]): readonly string[] {
  const text = parts.map(([, words]) => words).join(" ");
  const spans = parts.map(([label, words]) => ({
    label,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    confidence: 0.5,
  }));
  return settleSpans(spans, text).map(({ label, start, end }) => `${label} ${text.slice(start, end)}`);
}

describe("settleSpans", () => {
  it("takes the date after “Accessed” for the day of access", () => {
    expect(settled(["accessed", "Accessed May 29,"], ["date", "2013."])).toEqual(["accessed Accessed May 29, 2013."]);
    expect(settled(["note", "[cited"], ["date", "3 May 2010]"])).toEqual(["accessed [cited 3 May 2010]"]);
  });

  it("takes the names after “ed.” alone for the editors", () => {
    expect(settled(["editor", "ed."], ["container-title", "Ann Lee"])).toEqual(["editor ed. Ann Lee"]);
  });

  it("takes a second title after editors for what they edited", () => {
    expect(settled(["title", "Ice."], ["editor", "In: Doe J, editor."], ["title", "Seas."])).toEqual([
      "title Ice.",
      "editor In: Doe J, editor.",
      "container-title Seas.",
    ]);
  });

  it("takes what is published by itself for a title, though a journal could be called so", () => {
    expect(settled(["journal", "Die Flüsse Europas"], ["edition", "(2. Aufl.)"], ["publisher", "Springer."])).toEqual([
      "title Die Flüsse Europas",
      "edition (2. Aufl.)",
      "publisher Springer.",
    ]);
  });

  it("leaves everything else as it is", () => {
    const parts = [
      ["accessed", "Accessed 3 May 2010."],
      ["date", "2009."],
      ["editor", "Ann Lee, ed."],
      ["title", "Ice."],
    ] as const;
    expect(settled(...parts)).toEqual(parts.map((part) => part.join(" ")));
  });
});
