import { issueSaying, type Evidence, type Issue } from "@citable/model";
import { abbreviates, agreementKey } from "./agreement.ts";
import { type Candidate, fieldOf, printReading, type Reading } from "./candidate.ts";
import type { CapturePhrase } from "../words/german.ts";

/** The decision on one field: the reading that is kept, why, and what spoke against it. */
export interface Decision {
  readonly reading: Reading;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly issues: readonly Issue[];
}

interface Group {
  readonly candidates: Candidate[];
  readonly reading: Reading;
  confidence: number;
}

/** A rival below this is not worth a reader's time. */
const worthReporting = 0.5;
/** Nothing read by a rule is certain. */
const highest = 0.99;
/** At most so many pieces of evidence are kept per value (names have one for each). */
const evidenceLimit = 40;

/**
 * Decides every field. Candidates that say the same form a group; a group's weight is the chance that not all of
 * its signals err: 1 − Π(1 − confidence), each signal counted once. The heaviest group is kept, the first among
 * equals; a rival of some weight is an issue. A less exact date agrees with a more exact one, initials with the
 * names they stand for.
 */
export function mergeCandidates(candidates: readonly Candidate[]): readonly Decision[] {
  const fields = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const field = fieldOf(candidate.reading);
    const known = fields.get(field);
    if (known === undefined) fields.set(field, [candidate]);
    else known.push(candidate);
  }
  return [...fields.values()].flatMap((ofField) => decideField(ofField));
}

function decideField(candidates: readonly Candidate[]): readonly Decision[] {
  const groups = groupsOf(candidates).toSorted((one, other) => other.confidence - one.confidence);
  const [kept, ...rivals] = groups;
  if (kept === undefined) return [];
  const issues = rivals.filter((rival) => rival.confidence >= worthReporting).map((rival) => disagreement(kept, rival));
  return [{ reading: kept.reading, confidence: kept.confidence, evidence: evidenceOf(kept), issues }];
}

function groupsOf(candidates: readonly Candidate[]): readonly Group[] {
  const groups = new Map<string, Group>();
  const exactFirst = candidates.toSorted((one, other) => exactness(other.reading) - exactness(one.reading));
  for (const candidate of exactFirst) {
    const key = agreementKey(candidate.reading);
    const group = groups.get(key) ?? lessExactMatch(groups, candidate.reading, key);
    if (group === undefined) groups.set(key, { candidates: [candidate], reading: candidate.reading, confidence: 0 });
    else group.candidates.push(candidate);
  }
  for (const group of groups.values()) group.confidence = weight(group.candidates);
  return [...groups.values()];
}

function exactness(reading: Reading): number {
  return reading.kind === "date" || reading.kind === "names" ? printReading(reading).length : 0;
}

function lessExactMatch(groups: ReadonlyMap<string, Group>, reading: Reading, key: string): Group | undefined {
  if (reading.kind === "names") {
    return [...groups.values()].find((group) => group.reading.kind === "names" && abbreviates(reading, group.reading));
  }
  if (reading.kind !== "date") return undefined;
  for (const [known, group] of groups) if (known.startsWith(`${key}-`)) return group;
  return undefined;
}

function weight(candidates: readonly Candidate[]): number {
  const bySignal = new Map<string, number>();
  for (const { signal, confidence } of candidates) {
    bySignal.set(signal, Math.max(confidence, bySignal.get(signal) ?? 0));
  }
  let doubt = 1;
  for (const confidence of bySignal.values()) doubt *= 1 - confidence;
  return Math.min(highest, 1 - doubt);
}

/** The evidence of all that agree; each states the value that was kept and the confidence they have together. */
function evidenceOf(group: Group): readonly Evidence[] {
  const confidence = Math.round(group.confidence * 100) / 100;
  return group.candidates
    .flatMap((candidate) => candidate.evidence)
    .slice(0, evidenceLimit)
    .map((evidence) => ({ ...evidence, confidence }));
}

function disagreement(kept: Group, rival: Group): Issue {
  const field = fieldOf(kept.reading);
  const severity = kept.confidence - rival.confidence < 0.1 ? "warning" : "note";
  const sentence: CapturePhrase =
    "The source states two values for {field}: “{kept}” ({keptFrom}) was kept, “{rival}” ({rivalFrom}) was not.";
  // Methods are many: one without words in a language is told in English.
  return issueSaying({ code: "disagreement", severity, path: field }, sentence, {
    field,
    kept: shorten(printReading(kept.reading)),
    keptFrom: [methodOf(kept)],
    rival: shorten(printReading(rival.reading)),
    rivalFrom: [methodOf(rival)],
  });
}

function methodOf({ candidates: [first] }: Group): string {
  return first?.evidence[0]?.method ?? first?.signal ?? "";
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
