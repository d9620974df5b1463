import type { SourceRecord } from "@citable/model";
import type { Certainty } from "../../src/rules/rule.ts";
import { record } from "../entries.ts";

/** A short note cites a work that an earlier note cites in full. */
export type ExampleForm = "bibliography" | "note" | "short note" | "in-text";

/** A citation as a guide, or a library's page on it, publishes it; italics between asterisks. */
export interface GuideExample {
  readonly style: string;
  readonly form: ExampleForm;
  readonly record: SourceRecord;
  readonly text: string;
  /** Guide with section, or the page where it was read. */
  readonly source: string;
  readonly certainty: Certainty;
  /** What we print instead, where we and the source part ways, with the reason. */
  readonly ours?: { readonly text: string; readonly why: string };
}

type Facts = Readonly<Record<string, unknown>>;
type Expectation = readonly [style: string, form: ExampleForm, text: string, ours?: GuideExample["ours"]];

/** Examples that share their facts, read at the source. */
export function read(source: string, facts: Facts, ...expected: readonly Expectation[]): readonly GuideExample[] {
  return examples({ source, certainty: "source read" }, facts, expected);
}

/** Examples of a guide that are remembered, not read. */
export function remembered(source: string, facts: Facts, ...expected: readonly Expectation[]): readonly GuideExample[] {
  return examples({ source, certainty: "from memory" }, facts, expected);
}

function examples(
  known: Pick<GuideExample, "source" | "certainty">,
  facts: Facts,
  expected: readonly Expectation[],
): readonly GuideExample[] {
  const shared = record(facts);
  return expected.map(([style, form, text, ours]) => ({
    ...known,
    record: shared,
    style,
    form,
    text,
    ...(ours !== undefined && { ours }),
  }));
}

/** "Levine, Steven I.; Millar, James R." as names. */
export function people(names: string): readonly Facts[] {
  return names.split("; ").map((name) => {
    const [family, given, suffix] = name.split(", ");
    return { family, ...(given !== undefined && { given }), ...(suffix !== undefined && { suffix }) };
  });
}

export function group(literal: string): readonly Facts[] {
  return [{ literal }];
}

/** "2019-02-19" as a date of CSL. */
export function on(day: string): Facts {
  return { "date-parts": [day.split("-").map(Number)] };
}

export const entry = "entry-encyclopedia";
export const definition = "entry-dictionary";
