import type { SourceRecord } from "@citable/model";
import type { FoundStyle } from "@citable/styles";
import type { Language } from "../advice/language.ts";
import { citeRecord } from "../cite/cite-record.ts";
import { defaultForms } from "../cite/forms.ts";
import type { PrintedCitation } from "../cite/result.ts";
import { changedFacts, changedOverlayRules, changedRules, type EditionDifference } from "./differences.ts";
import { wordsOfEditions } from "./words-of-editions.ts";
import { sampleRecords } from "./samples.ts";

/** One work as both editions print it. */
export interface EditionExample {
  /** What kind of work it is: "entry", "book", "article", "page". */
  readonly work: string;
  readonly before: PrintedCitation;
  readonly after: PrintedCitation;
}

/** What changed from one edition of a guide to another. */
export interface EditionDiff {
  /** "mla@8". */
  readonly before: string;
  readonly after: string;
  /** In words, with the section that says so. */
  readonly differences: readonly EditionDifference[];
  /** Works that come out differently, printed in both; the first sample if none does. */
  readonly examples: readonly EditionExample[];
}

/**
 * Tells what changed between two editions, in words from the rules, in a language of advice, and by examples printed in
 * both.
 * @example diffEditions(await catalogue.find("mla@8"), await catalogue.find("mla@9")).differences[0]?.after
 */
export function diffEditions(before: FoundStyle, after: FoundStyle, language: Language = "en"): EditionDiff {
  const differences: EditionDifference[] = [];
  // Each source of words adds what those before it do not speak of.
  for (const tell of [changedRules, changedFacts, changedOverlayRules]) {
    const told = new Set(differences.map(({ field }) => field));
    differences.push(...tell(before, after, wordsOfEditions(language)).filter(({ field }) => !told.has(field)));
  }
  return {
    before: before.name,
    after: after.name,
    differences,
    examples: examplesOf(before, after),
  };
}

/** Sample works printed in both; only those that come out differently, if any does. */
export function examplesOf(before: FoundStyle, after: FoundStyle): readonly EditionExample[] {
  const all = sampleRecords().flatMap((record) => exampleOf(record, before, after) ?? []);
  const different = all.filter(differs);
  return different.length === 0 ? all.slice(0, 1) : different;
}

/** A work in the first form that comes out differently, else in the first. */
function exampleOf(record: SourceRecord, before: FoundStyle, after: FoundStyle): EditionExample | undefined {
  const examples = defaultForms(before.style).flatMap((form): readonly EditionExample[] => {
    const [old] = citeRecord(record, before, { forms: [form] }).citations;
    const [now] = citeRecord(record, after, { forms: [form] }).citations;
    return old === undefined || now === undefined ? [] : [{ work: record.item.id, before: old, after: now }];
  });
  return examples.find(differs) ?? examples[0];
}

function differs({ before, after }: EditionExample): boolean {
  return before.markdown !== after.markdown;
}
