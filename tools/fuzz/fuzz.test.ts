import { citeprocPlusSource } from "@citable/styles/node";
import { describe, expect, it } from "vitest";
import { faultsIn } from "./check-output.ts";
import { fuzz } from "./fuzz.ts";
import { makeMutant } from "./mutant.ts";
import { gatherStock } from "./stock.ts";

describe("the fuzzer", () => {
  it("finds nothing in a short run", async () => {
    const stock = await gatherStock(citeprocPlusSource(), 20);
    const { printed, refused, findings } = await fuzz({ runs: 300, seed: 11, from: 0 }, stock);
    expect(findings.map(({ mutant, faults }) => [mutant.number, mutant.styleId, ...faults])).toEqual([]);
    expect(printed).toBeGreaterThan(150);
    expect(refused).toBeGreaterThan(10);
  }, 120_000);

  it("makes the same mutant of the same number again", async () => {
    const stock = await gatherStock(citeprocPlusSource(), 3);
    expect(makeMutant(17, 1, stock)).toEqual(makeMutant(17, 1, stock));
    expect(makeMutant(17, 1, stock)).not.toEqual(makeMutant(17, 2, stock));
  });
});

function faultsInLine(text: string, link?: string): readonly string[] {
  return faultsIn({ blocks: [{ runs: [{ text, formatting: {}, ...(link !== undefined && { link }) }] }] });
}

describe("faultsIn", () => {
  it("sees what a confused program prints", () => {
    expect(faultsInLine("In undefined, p. NaN")).toEqual([
      "text has undefined: In undefined, p. NaN",
      "text has NaN: In undefined, p. NaN",
    ]);
  });

  it("has nothing against strange words that are printed safely", () => {
    expect(faultsInLine('<script>alert("x")</script> & “y”')).toEqual([]);
    expect(faultsInLine("an undefinable null", "https://example.org/?a=1&b=2")).toEqual([]);
  });
});
