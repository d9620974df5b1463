import { printHtml, printMarkdown, printText, type Settled } from "@citable/csl";
import type { Issue, SourceRecord } from "@citable/model";
import type { FoundStyle } from "@citable/styles";
import { missingFacts } from "../advice/missing-facts.ts";
import { notesOnlyAdvice } from "../advice/notes-only.ts";
import { withRequiredFacts } from "../house/required-facts.ts";
import { guidanceFor } from "../rules/guidance.ts";
import { engineFor } from "./engines.ts";
import { defaultForms, refusalOf } from "./forms.ts";
import { printForm } from "./print-form.ts";
import { printRepaired, type RepairedOutput } from "./repaired.ts";
import type { CiteOptions, CiteResult, Form, PrintedCitation, Repair } from "./result.ts";
import type { Situation } from "../repairs/repair-kinds.ts";

/**
 * Prints a record's citations in a style, sets right what the style gets wrong for such a record, and tells what is
 * missing and what the guide does without it.
 *
 * @example
 * const { citations, missing, repairs } = citeRecord(record, await catalogue.find("mla@9"), {});
 * @throws StyleError if a macro of the style is missing or calls itself
 */
export function citeRecord(record: SourceRecord, found: FoundStyle, options: CiteOptions): CiteResult {
  const forms = options.forms ?? defaultForms(found.style);
  const guidance = guidanceFor(found);
  const citations: PrintedCitation[] = [];
  const repairs: Repair[] = [];
  const issues: Issue[] = [];
  for (const form of forms) {
    const refusal = refusalOf(form, found);
    if (refusal !== undefined) {
      issues.push(refusal);
      continue;
    }
    const situation: Situation = {
      item: record.item,
      form,
      style: found.style,
      guidance,
      locale: options.locale ?? found.locale,
      place: options.place,
      context: options.context,
    };
    const { output, repairs: made } = printSituation(situation, found, options);
    const advice = notesOnlyAdvice(record.item, form, guidance);
    if (advice !== undefined) issues.push(advice);
    if (output === undefined) issues.push(nothingPrinted(form, found));
    else citations.push(printed(output, form, found));
    for (const repair of made) if (!repairs.some((known) => known.what === repair.what)) repairs.push(repair);
  }
  const missing = withRequiredFacts(missingFacts(record.item, found, guidance, citations), record.item, found);
  return { citations, missing, repairs, issues };
}

function printSituation(situation: Situation, found: FoundStyle, options: CiteOptions): RepairedOutput {
  if (options.exact !== true) return printRepaired(situation, found.locales, new Set(options.without));
  const engine = engineFor(found.style, found.locales, situation.locale);
  return { output: printForm(engine, situation.item, situation.form, situation.place), repairs: [] };
}

function printed(output: Settled, form: Form, found: FoundStyle): PrintedCitation {
  return {
    style: found.name,
    form,
    output,
    text: printText(output),
    html: printHtml(output),
    markdown: printMarkdown(output),
  };
}

function nothingPrinted(form: Form, { title }: FoundStyle): Issue {
  return {
    code: "nothing-printed",
    severity: "warning",
    message: `${title} prints nothing for this record in the form “${form}”: it has none of the facts that the style prints.`,
  };
}
