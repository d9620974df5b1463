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

const inFull = new WeakMap<Engine, Map<Form, boolean>>();

const sample: Item = {
  id: "sample",
  type: "book",
  fields: { title: "Title", publisher: "Publisher" },
  names: { author: [{ kind: "person", family: "Family", given: "Wholename" }] },
  dates: { issued: { kind: "calendar", start: { year: 2000 } } },
};

/** Whether a form shows given names as they are, tried with a sample name; kept for each engine. */
export function printsGivenNamesInFull(engine: Engine, form: Form): boolean {
  const known = inFull.get(engine) ?? new Map<Form, boolean>();
  inFull.set(engine, known);
  const answer = known.get(form) ?? textOf(printForm(engine, sample, form)).includes("Wholename");
  known.set(form, answer);
  return answer;
}

/** The words of a line, blocks and all. */
export function textOf(output: Settled | undefined): string {
  return (output?.blocks ?? []).map((block) => block.runs.map((run) => run.text).join("")).join(" ");
}
