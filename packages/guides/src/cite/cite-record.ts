import { printHtml, printMarkdown, printText, type Settled } from "@citable/csl";
import type { Issue, SourceRecord } from "@citable/model";
import type { FoundStyle } from "@citable/styles";
import { advise } from "../advice/advise.ts";
import { messages } from "../advice/messages.ts";
import { notesOnlyAdvice } from "../advice/notes-only.ts";
import { inWords } from "../advice/sentence.ts";
import { guidanceFor } from "../rules/guidance.ts";
import { defaultForms, hasForm } from "./forms.ts";
import { printForm } from "./print-form.ts";
import { finishRepaired, prepareExact, prepareRepaired, type Prepared } from "./repaired.ts";
import type { AskedForm, CiteOptions, CiteResult, Form, PrintedCitation, Repair } from "./result.ts";
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
  return citeOne(record, found, options, ({ engine, item, situation, place }) =>
    printForm(engine, item, situation.form, place),
  );
}

/** Prints what was prepared: on its own, or among the other works of a list. */
export type PrintPrepared = (prepared: Prepared) => Settled | undefined;

/** Prints a record's citations, each in its own way. */
export function citeOne(
  record: SourceRecord,
  found: FoundStyle,
  options: CiteOptions,
  print: PrintPrepared,
): CiteResult {
  const guidance = guidanceFor(found);
  const text = messages(options.language);
  const citations: PrintedCitation[] = [];
  const repairs: Repair[] = [];
  const issues: Issue[] = [];
  for (const asked of options.forms ?? defaultForms(found.style)) {
    const form = asked === "short-note" ? "note" : asked;
    if (!hasForm(form, found)) {
      issues.push({ code: "form-not-in-style", severity: "warning", message: text.noForm[form](found.title) });
      continue;
    }
    const prepared = prepare(record, form, found, asked === "short-note" ? citedBefore(options) : options);
    const { output, repairs: made } = finishRepaired(prepared, print(prepared));
    const advice = notesOnlyAdvice(record.item, form, guidance, text);
    if (advice !== undefined) issues.push(advice);
    if (output === undefined) issues.push(nothingPrinted(text.nothingPrinted(found.title, form)));
    else citations.push(printed(output, asked, found));
    for (const { name, what, why } of made) {
      const told = { name, what: inWords(what, text), why: inWords(why, text) };
      if (!repairs.some((known) => known.what === told.what)) repairs.push(told);
    }
  }
  const printedForms = citations.map(({ form }) => (form === "short-note" ? "note" : form));
  return { citations, ...advise(record.item, found, printedForms, options.language), repairs, issues };
}

/** A short note cites what was cited before. */
function citedBefore(options: CiteOptions): CiteOptions {
  return { ...options, place: { position: "subsequent", ...options.place } };
}

/** A record in a form, with the repairs that the options leave. */
export function prepare(record: SourceRecord, form: Form, found: FoundStyle, options: CiteOptions): Prepared {
  const situation: Situation = {
    item: record.item,
    form,
    style: found.style,
    guidance: guidanceFor(found),
    locale: options.locale ?? found.locale,
    place: options.place,
    context: options.context,
  };
  return options.exact === true
    ? prepareExact(situation, found.locales)
    : prepareRepaired(situation, found.locales, options);
}

function printed(output: Settled, form: AskedForm, found: FoundStyle): PrintedCitation {
  return {
    style: found.name,
    form,
    output,
    text: printText(output),
    html: printHtml(output),
    markdown: printMarkdown(output),
  };
}

function nothingPrinted(message: string): Issue {
  return { code: "nothing-printed", severity: "warning", message };
}
