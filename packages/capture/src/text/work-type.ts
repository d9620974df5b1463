import type { ItemType } from "@citable/model";
import type { Candidate } from "../merge/candidate.ts";
import { dictionaryName, encyclopediaName } from "./phrases.ts";

/** The type of an entry by the name of its work: an "Encyclopedia of …" has entries. */
export function entryType(work: string): ItemType | undefined {
  // Patterns that do not look at case are several times faster, and this is asked of whole pages.
  const words = work.toLowerCase();
  if (encyclopediaName.test(words)) return "entry-encyclopedia";
  return dictionaryName.test(words) ? "entry-dictionary" : undefined;
}

/** Candidates for the type from the containers that were read, with the container's evidence. */
export function typeOfWork(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.flatMap(({ reading, signal, confidence, evidence }) => {
    if (reading.kind !== "text" || reading.field !== "container-title") return [];
    const type = entryType(reading.text);
    if (type === undefined) return [];
    const method = `the work's name in ${evidence[0]?.method ?? signal}`;
    const own = evidence.map((each) => ({ ...each, field: "type" as const, value: type, method }));
    return [{ reading: { kind: "type", type }, signal, confidence, evidence: own }];
  });
}
