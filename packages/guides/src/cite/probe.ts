import type { Engine, Settled } from "@citable/csl";
import type { Item } from "@citable/model";
import { printForm } from "./print-form.ts";
import type { Form } from "./result.ts";

/** The variables that left something in print. */
export function printedVariables(output: Settled | undefined): ReadonlySet<string> {
  const variables = new Set<string>();
  for (const block of output?.blocks ?? []) {
    for (const { origin, text } of block.runs) {
      if (origin?.variable !== undefined && /[\p{L}\p{N}]/u.test(text)) variables.add(origin.variable);
    }
  }
  return variables;
}

/** The variables in the order in which they were printed; repeated ones too. */
export function printedOrder(output: Settled | undefined): readonly string[] {
  return (output?.blocks ?? []).flatMap((block) => block.runs.flatMap((run) => run.origin?.variable ?? []));
}

const shortening = new WeakMap<Engine, Map<Form, boolean>>();

function sample(given: string): Item {
  return {
    id: "sample",
    type: "book",
    fields: { title: "Title", publisher: "Publisher" },
    names: { author: [{ kind: "person", family: "Family", given }] },
    dates: { issued: { kind: "calendar", start: { year: 2000 } } },
  };
}

/**
 * Whether a form shortens given names to initials, so that a capital after a hyphen makes a difference; tried with a
 * sample name, and kept for each engine.
 */
export function shortensGivenNames(engine: Engine, form: Form): boolean {
  const known = shortening.get(engine) ?? new Map<Form, boolean>();
  shortening.set(engine, known);
  const answer = known.get(form) ?? triesShort(engine, form);
  known.set(form, answer);
  return answer;
}

function triesShort(engine: Engine, form: Form): boolean {
  const [small, large] = ["Wholly-named", "Wholly-Named"].map((given) =>
    textOf(printForm(engine, sample(given), form)),
  );
  return small !== large && large?.includes("Wholly") === false;
}

/** The words of a line, blocks and all. */
export function textOf(output: Settled | undefined): string {
  return (output?.blocks ?? []).map((block) => block.runs.map((run) => run.text).join("")).join(" ");
}
