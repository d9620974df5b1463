import type { Result } from "./fuzz.ts";

/** A campaign in styles as it was called. */
interface StylesCall {
  readonly seed: number;
  readonly styles: number;
  /** How many findings are shown. */
  readonly show: number;
}

/** What a campaign in styles found, in lines: the first findings with the call that repeats each, then the kinds and counts. */
export function stylesReport(
  { printed, refused, findings, milliseconds }: Result,
  call: StylesCall,
): readonly string[] {
  return [
    ...findings
      .slice(0, call.show)
      .flatMap(({ mutant, faults }) => [
        `✗ ${mutant.number} ${mutant.styleId} ${mutant.language} (npm run fuzz -- --seed ${call.seed} --from ${mutant.number} --runs 1 --styles ${call.styles})`,
        ...shownFaults(faults),
      ]),
    ...kindsOfFaults(findings.map(({ faults }) => faults[0] ?? "")),
    `${printed} printed, ${refused} refused with a StyleError, slowest call ${Math.round(milliseconds)} ms`,
    `${findings.length} with faults`,
  ];
}

/** The first faults of one mutant, shortened. */
export function shownFaults(faults: readonly string[]): readonly string[] {
  return faults.slice(0, 3).map((fault) => `    ${fault.slice(0, 400)}`);
}

/** How often each kind of fault was found; a kind is what a fault begins with. */
export function kindsOfFaults(faults: readonly string[]): readonly string[] {
  const kinds = new Map<string, number>();
  for (const fault of faults) {
    const kind = fault.split(/: | takes /)[0] ?? "";
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return [...kinds].map(([kind, count]) => `${count} × ${kind}`);
}
