import type { SuiteCitation, SuitePlace, SuiteStep } from "./suite-citations.ts";

/** A citation at its place in a document. */
export type PlacedCitation = SuiteCitation & { readonly id: string };

/** The document after an edit: what stands before, the citation, what stands after. All else is gone. */
function applyStep(document: readonly PlacedCitation[], step: SuiteStep): readonly PlacedCitation[] {
  const citation: PlacedCitation = { ...step.citation, id: step.citation.id ?? `citation ${document.length + 1}` };
  return [...placed(document, step.before), citation, ...placed(document, step.after)];
}

/** The document after each edit. */
export function replay(steps: readonly SuiteStep[]): readonly (readonly PlacedCitation[])[] {
  const states: (readonly PlacedCitation[])[] = [];
  for (const step of steps) states.push(applyStep(states.at(-1) ?? [], step));
  return states;
}

/** Notes are numbered anew by the edit. */
function placed(document: readonly PlacedCitation[], places: readonly SuitePlace[]): readonly PlacedCitation[] {
  return places.flatMap(({ id, note }) => {
    const citation = document.find((other) => other.id === id);
    return citation === undefined ? [] : [{ ...citation, note }];
  });
}
