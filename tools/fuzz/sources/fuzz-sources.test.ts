import { describe, expect, it } from "vitest";
import { fuzzSources, sourceMutant } from "./fuzz-sources.ts";
import type { Sample, Subject } from "./subject.ts";
import { subjects } from "./subjects.ts";

describe.each(subjects.map((subject) => [subject.name, subject] as const))("fuzzing %s", (_, subject) => {
  it("finds nothing in a short run", async () => {
    const stock = await subject.stock();
    const { read, findings } = await fuzzSources({ runs: 150, seed: 11, from: 0 }, subject, stock);
    expect(findings.map(({ number, mutant, faults }) => [number, mutant.name, ...faults])).toEqual([]);
    expect(read).toBeGreaterThan(20);
  }, 60_000);
});

describe("a campaign", () => {
  const stock: readonly Sample[] = [
    { name: "a.txt", bytes: new TextEncoder().encode("some words, {braces} and <tags>") },
  ];
  const subject: Subject = {
    name: "a reader that stumbles",
    stock: () => stock,
    refusals: ["RangeError"],
    faultsIn: ({ bytes }) => {
      if (bytes.length < 10) throw new RangeError("It is too short.");
      if (bytes.includes(0)) throw new TypeError("reading 'length'");
      return bytes.length > 500 ? ["long"] : [];
    },
  };

  it("tells crashes and faults from refusals", async () => {
    const result = await fuzzSources({ runs: 300, seed: 1, from: 0 }, subject, stock);
    expect(result.refused).toBeGreaterThan(0);
    const faults = new Set(result.findings.flatMap((finding) => finding.faults.map((fault) => fault.slice(0, 16))));
    expect([...faults].toSorted()).toEqual(["long", "throws TypeError"]);
  });

  it("makes the same mutant of the same number again", () => {
    expect(sourceMutant(17, 1, stock)).toEqual(sourceMutant(17, 1, stock));
    expect(sourceMutant(17, 1, stock)).not.toEqual(sourceMutant(17, 2, stock));
  });
});
