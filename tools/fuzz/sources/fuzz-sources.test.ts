import { describe, expect, it } from "vitest";
import { countJudgements } from "./count-judgements.ts";
import { type Judgement, judgeSources, sourceMutant } from "./fuzz-sources.ts";
import { judgeApart } from "./judge-apart.ts";
import type { Sample, Subject } from "./subject.ts";
import { subjects } from "./subjects.ts";

describe.each(subjects.map((subject) => [subject.name, subject] as const))("fuzzing %s", (_, subject) => {
  it("finds nothing in a short run", async () => {
    const stock = await subject.stock();
    const { read, findings } = await countJudgements(judgeSources({ runs: 150, seed: 11, from: 0 }, subject, stock));
    expect(findings.map(({ number, faults }) => [number, ...faults])).toEqual([]);
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
    const result = await countJudgements(judgeSources({ runs: 300, seed: 1, from: 0 }, subject, stock));
    expect(result.refused).toBeGreaterThan(0);
    const faults = new Set(result.findings.flatMap((finding) => finding.faults.map((fault) => fault.slice(0, 16))));
    expect([...faults].toSorted()).toEqual(["long", "throws TypeError"]);
  });

  it("makes the same mutant of the same number again", () => {
    expect(sourceMutant(17, 1, stock)).toEqual(sourceMutant(17, 1, stock));
    expect(sourceMutant(17, 1, stock)).not.toEqual(sourceMutant(17, 2, stock));
  });
});

describe("a thread of its own", () => {
  const stock: readonly Sample[] = [
    { name: "a.ris", bytes: new TextEncoder().encode("TY  - BOOK\nTI  - One\nER  - \n") },
  ];
  const call = { subject: "formats", stock, runs: 30, seed: 1, from: 5 };

  it("judges as this one does", async () => {
    const apart = await listed(judgeApart(call));
    const subject = subjects.find(({ name }) => name === "formats");
    const here = subject === undefined ? [] : await listed(judgeSources(call, subject, stock));
    expect(apart.map(({ number, outcome, faults }) => [number, outcome, faults])).toEqual(
      here.map(({ number, outcome, faults }) => [number, outcome, faults]),
    );
  });

  it("names the mutants with which the thread is lost, and goes on", async () => {
    const lost = await listed(judgeApart({ ...call, subject: "none", runs: 2 }));
    expect(lost.map(({ number, outcome }) => [number, outcome])).toEqual([
      [5, "lost"],
      [6, "lost"],
    ]);
    expect(lost[0]?.faults[0]).toMatch(/There is no subject "none"/);
  });

  it("is ended when it takes too long", async () => {
    const [first] = await listed(judgeApart({ ...call, runs: 1 }, { patience: 0.001 }));
    expect(first?.faults).toEqual(["Error: no end within 0.001 seconds"]);
  });

  it("is ended when the campaign is", async () => {
    const stop = new AbortController();
    const { read, refused } = await countJudgements(judgeApart(call, { signal: stop.signal }), () => stop.abort());
    expect(read + refused).toBeLessThan(30);
  });
});

async function listed(judgements: AsyncIterable<Judgement>): Promise<readonly Judgement[]> {
  const list: Judgement[] = [];
  for await (const judgement of judgements) list.push(judgement);
  return list;
}
