import { issueIn } from "@citable/model";
import { describe, expect, it } from "vitest";
import { overlays } from "../overlays/index.ts";
import { noticesOfOverlay } from "../overlays/apply.ts";
import { germanNotices } from "./german.ts";
import { notice } from "./notice.ts";

describe("what is told of a style", () => {
  it("has the same gaps in German, and none of its English words", () => {
    for (const [english, german] of Object.entries(germanNotices)) {
      expect(german).not.toBe(english);
      expect(german.match(/\{\w+\}/g)?.toSorted()).toEqual(english.match(/\{\w+\}/g)?.toSorted());
    }
  });

  it.each(overlays.map((overlay) => [`${overlay.family}@${overlay.edition}`, overlay] as const))(
    "is told of %s in German",
    (name, overlay) => {
      const told = noticesOfOverlay(overlay, "base@1").map((each) => issueIn(germanNotices, each).message);
      expect(told[0]).toMatch(
        new RegExp(`^Kein vorhandener Stil ist ${name}; er wird deshalb aus base@1 gemacht.*\\.$`),
      );
      expect(told).toHaveLength(overlay.leaves.length === 0 ? 1 : 2);
      const english = noticesOfOverlay(overlay, "base@1").map(({ message }) => message);
      expect(told.some((text) => english.includes(text) || text.includes("{"))).toBe(false);
    },
  );

  it("must be a sentence of the catalogue, with every gap filled", () => {
    const kind = { code: "renamed", severity: "note" } as const;
    // @ts-expect-error -- no catalogue has it
    expect(notice(kind, "Another sentence.", {}).message).toBe("Another sentence.");
    // @ts-expect-error -- nothing is said of the address
    expect(notice(kind, "Its parent {address} is now “{id}”.", { id: "a" }).message).toContain("“a”");
  });
});
