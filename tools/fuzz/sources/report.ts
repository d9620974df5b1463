import type { Campaign } from "../fuzz.ts";
import { kindsOfFaults, shownFaults } from "../report.ts";
import type { SourceResult } from "./count-judgements.ts";
import { type Judgement, sourceMutant } from "./fuzz-sources.ts";
import type { Sample } from "./subject.ts";

/** A campaign as it was called. */
export interface SourceCall extends Campaign {
  readonly subject: string;
  readonly stock: readonly Sample[];
  /** The folder whose files are stock too. */
  readonly folder?: string | undefined;
  /** How many findings are shown. */
  readonly show: number;
}

/** What a campaign found, in lines: the first findings with the call that repeats each, then the kinds and counts. */
export function sourceReport(result: SourceResult, call: SourceCall): readonly string[] {
  const { read, refused, lost, findings, milliseconds } = result;
  const nameOf = ({ number }: Judgement): string => sourceMutant(number, call.seed, call.stock).name;
  return [
    ...findings.slice(0, call.show).flatMap((finding) => findingInWords(finding, call)),
    ...kindsOfFaults(findings.map((finding) => `${nameOf(finding)}, ${finding.faults[0] ?? ""}`)),
    `${read} read, ${refused} refused with one sentence, ${lost} lost, slowest ${Math.round(milliseconds)} ms of CPU`,
    `${findings.length} with faults`,
  ];
}

function findingInWords({ number, faults }: Judgement, call: SourceCall): readonly string[] {
  const from = call.folder === undefined ? "" : ` --stock ${call.folder}`;
  const again = `npm run fuzz -- --subject ${call.subject} --seed ${call.seed} --from ${number} --runs 1${from}`;
  const { name, bytes } = sourceMutant(number, call.seed, call.stock);
  return [`✗ ${number} ${name}, ${bytes.length} bytes (${again})`, ...shownFaults(faults)];
}
