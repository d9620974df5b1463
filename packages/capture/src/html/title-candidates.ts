import type { Candidate } from "../merge/candidate.ts";
import type { Headline } from "./headline.ts";
import { pageCandidate } from "./page-evidence.ts";
import type { Hint, PageFacts } from "./page-facts.ts";

/** The title as candidates: what says it, with its own words, and what says otherwise. */
export function titleCandidates(facts: PageFacts, headline: Headline | undefined): readonly Candidate[] {
  if (headline === undefined) return [];
  const say = (hint: Hint, text: string): Candidate =>
    pageCandidate(facts.page, hint.signal, { kind: "text", field: "title", text }, hint.place);
  return [
    ...headline.hints.map((hint) => say(hint, headline.title)),
    ...headline.rivals.map((hint) => say(hint, hint.words)),
  ];
}
