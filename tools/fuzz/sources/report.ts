import type { Campaign } from "../fuzz.ts";
import type { SourceFinding, SourceResult } from "./fuzz-sources.ts";

/** A campaign as it was called. */
export interface SourceCall extends Campaign {
  readonly subject: string;
  /** How many findings are shown. */
  readonly show: number;
}

/** What a campaign found, in lines: the first findings with the call that repeats each, then the kinds and counts. */
export function sourceReport(result: SourceResult, call: SourceCall, stock?: string): readonly string[] {
  const { read, refused, findings, milliseconds } = result;
  const kinds = new Map<string, number>();
  for (const { mutant, faults } of findings) {
    const kind = `${mutant.name}: ${faults[0]?.split(/: | takes /)[0] ?? ""}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return [
    ...findings.slice(0, call.show).map((finding) => findingInWords(finding, call, stock)),
    ...[...kinds].map(([kind, count]) => `${count} × ${kind}`),
    `${read} read, ${refused} refused with one sentence, slowest ${Math.round(milliseconds)} ms of CPU`,
    `${findings.length} with faults`,
  ];
}

function findingInWords({ number, mutant, faults }: SourceFinding, call: SourceCall, stock?: string): string {
  const from = stock === undefined ? "" : ` --stock ${stock}`;
  const again = `npm run fuzz -- --subject ${call.subject} --seed ${call.seed} --from ${number} --runs 1${from}`;
  const shown = faults.slice(0, 3).map((fault) => `    ${fault.slice(0, 400)}`);
  return [`✗ ${number} ${mutant.name}, ${mutant.bytes.length} bytes (${again})`, ...shown].join("\n");
}
