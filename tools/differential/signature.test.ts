import { describe, expect, it } from "vitest";
import { signatureOf } from "./signature.ts";

describe("signatureOf", () => {
  it.each([
    ["Doe 1999, p. 3.", "Doe 1999, pp. 3.", " [p → pp]."],
    ["Roe 2001, p. 17.", "Roe 2001, pp. 17.", " [p → pp]."],
    ["Doe 1999a", "Doe 1999", "YEAR[a → ]$"],
    ["", "Text", "^[ → Word]$"],
    ["same", "same", ""],
  ])("“%s” and “%s”: %s", (peer, ours, expected) => {
    expect(signatureOf(peer, ours)).toBe(expected);
  });

  it("tells of the first three places", () => {
    expect(signatureOf("a b c d e f g h", "A b C d E f G h").match(/→/gu)).toHaveLength(3);
  });
});
