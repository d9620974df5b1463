import { setImmediate } from "node:timers/promises";
import {
  citeRecord,
  type CiteOptions as RecordOptions,
  type AskedForm,
  type Language,
  type Missing,
  type Repair,
} from "@citable/guides";
import type { SourceRecord } from "@citable/model";
import { addressOf, type Catalogue, type FoundStyle, type StyleSummary } from "@citable/styles";
import { localeOption } from "./style.ts";

/** One record in one style; the error, if there is one, says why there is no text. */
export interface StyledLine {
  readonly style: string;
  readonly title: string;
  readonly form: AskedForm;
  /** The record's own id. */
  readonly id: string;
  readonly text: string;
  readonly html: string;
  readonly missing: readonly Missing[];
  readonly repairs: readonly Repair[];
  readonly error?: string;
}

/** What is cited in every style, and how. */
export interface CiteAllRequest {
  readonly records: readonly SourceRecord[];
  /** As {@link independentStyles} lists them. */
  readonly styles: readonly ListedName[];
  readonly catalogue: Catalogue;
  readonly form: AskedForm;
  readonly locale?: string;
  readonly language?: Language;
  readonly exact?: boolean;
  readonly without?: readonly string[];
  readonly context?: string;
}

/** A style by its name, and what finds it and no other. */
export interface ListedName {
  readonly name: string;
  /** Its official address where it has no name by edition: an id may be a family's name too. */
  readonly finds: string;
  readonly title: string;
}

/** The styles that print in a way of their own, each under the name that finds it and no other style. */
export function independentStyles(listed: readonly (StyleSummary & { name?: string })[]): readonly ListedName[] {
  const independent = listed.filter(({ parent }) => parent === undefined);
  return independent.map(({ id, name, title }) => ({ name: name ?? id, finds: name ?? addressOf(id), title }));
}

/**
 * Cites records in style after style; one style is held at a time. What is wrong with a style is told in its line and
 * stops nothing.
 */
export async function* citeInAll(request: CiteAllRequest): AsyncGenerator<readonly StyledLine[]> {
  const { catalogue, styles, records, locale } = request;
  for (const listed of styles) {
    // Signals and writing get their turn between styles.
    await setImmediate();
    try {
      const found = await catalogue.find(listed.finds, localeOption(locale));
      yield records.map((record) => inStyle(record, found, request));
    } catch (error) {
      yield records.map((record) => failed(record, listed, request.form, error));
    }
  }
}

function inStyle(record: SourceRecord, found: FoundStyle, request: CiteAllRequest): StyledLine {
  const { form } = request;
  const heading = { style: found.name, title: found.title, form, id: record.item.id };
  try {
    const { citations, missing, repairs, issues } = citeRecord(record, found, recordOptions(request));
    const text = citations[0]?.text ?? "";
    const error = text === "" ? { error: issues[0]?.message ?? "The style prints nothing for this record." } : {};
    return { ...heading, text, html: citations[0]?.html ?? "", missing, repairs, ...error };
  } catch (error) {
    return failed(record, { name: found.name, title: found.title }, form, error);
  }
}

function recordOptions({ form, locale, context, ...request }: CiteAllRequest): RecordOptions {
  const { exact = false, without = [], language = "en" } = request;
  return {
    forms: [form],
    exact,
    without,
    language,
    ...localeOption(locale),
    ...(context !== undefined && { context }),
  };
}

function failed(
  record: SourceRecord,
  { name, title }: Omit<ListedName, "finds">,
  form: AskedForm,
  error: unknown,
): StyledLine {
  const reason = error instanceof Error ? error.message : String(error);
  const empty = { text: "", html: "", missing: [], repairs: [] };
  return { style: name, title, form, id: record.item.id, ...empty, error: reason };
}
