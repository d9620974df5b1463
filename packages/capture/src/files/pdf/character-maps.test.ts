import { expect, it } from "vitest";
import { CharacterMaps } from "./character-maps.ts";

const map = (ranges: string): string =>
  `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n1 begincodespacerange\n<0000> <FFFF>\n` +
  `endcodespacerange\n2 beginbfrange\n${ranges}\nendbfrange\nendcmap\n`;

it.each([
  ["ranges of a font", "<0003> <0020> <0041>\n<0024> <0026> [<0041> <0042> <0043>]", false],
  ["all codes of a font", "<0000> <FFFF> <D835DC00>", false],
  ["codes of four bytes", "<0000> <00FFFFFF> <0041>", true],
  ["the same codes again and again", "<0000> <FFFF> <0041>\n".repeat(3), true],
  ["texts as they are", "(\u0000\u0001) (ABCD) <0041>", true],
  ["a text without its end", "<0024> <0026> <0041S\n<002B> <002D> <0048S\n<0033> <0037> <0050>", true],
])("a map of %s", (_, ranges, isBomb) => {
  const maps = new CharacterMaps();
  const pieces = [...map(ranges).matchAll(/[^]{1,50}/g)].map(([piece]) =>
    Uint8Array.from(Buffer.from(piece, "latin1")),
  );
  for (const piece of pieces) maps.take(piece);
  expect(maps.isBomb).toBe(isBomb);
});

it("passes over what is too long for a map", () => {
  const maps = new CharacterMaps();
  maps.take(new TextEncoder().encode("0 0 m 10 10 l S\n".repeat(100_000) + map("<0000> <00FFFFFF> <0041>")));
  expect(maps.isBomb).toBe(false);
});
