import type { Issue, Item } from "@citable/model";
import { spansOf } from "../crf/spans.ts";
import { readLine } from "../features/line.ts";
import type { Model } from "../model/model.ts";
import { Draft } from "./draft.ts";
import { readSpan } from "./read-spans.ts";
import { settleSpans } from "./settle-spans.ts";
import type { LabelledSpan, ReferenceReading } from "./reading.ts";
import { typeOf } from "./type-of.ts";
import { referenceIssue } from "../words/reference-issue.ts";

/** Longer than any reference: what is longer is not read. */
const longestReference = 3_000;

/**
 * Reads one reference: its fields with the evidence for each, what it is, and what is doubtful. Bad input is no error:
 * what is no reference has a low confidence and the issue "no-reference".
 */
export function readReference(model: Model, text: string): ReferenceReading {
  if (text.length > longestReference)
    return unread(
      referenceIssue(
        { code: "too-long", severity: "warning" },
        "This is longer than {length} characters, no single reference; cut it into its references first.",
        { length: String(longestReference) },
      ),
    );
  return readLabelled(text, spansOf(model, readLine(text)));
}

/** Reads one reference whose fields are known: as the model found them, or as a person corrected them. */
export function readLabelled(text: string, spans: readonly LabelledSpan[]): ReferenceReading {
  if (spans.length === 0) return unread(referenceIssue(doubtful, "There are no words here to read.", {}));
  const draft = new Draft();
  for (const span of settleSpans(spans, text)) readSpan(draft, span, text);
  draft.type = typeOf(draft, new Set(spans.map(({ label }) => label)), text);
  if (draft.type === "book") draft.rename("page", "locator");
  warnOfNaturalOrder(draft, spans, text);
  const confidence = confidenceOf(draft, spans, text);
  if (confidence < 0.3)
    draft.issue(doubtful, "This does not look like a reference; hold what was read of it against the text.", {});
  return { ...finished(draft), spans, confidence, ...markOf(spans, text) };
}

function finished({
  type,
  fields,
  names,
  dates,
  evidence,
  issues,
}: Draft): Pick<ReferenceReading, "record" | "evidence" | "issues"> {
  const record: Item = { id: "reference", type, fields, names, dates };
  return { record, evidence, issues };
}

const doubtful = { code: "no-reference", severity: "warning" } as const;

function unread(issue: Issue): ReferenceReading {
  const record: Item = { id: "reference", type: "document", fields: {}, names: {}, dates: {} };
  return { record, evidence: [], issues: [issue], spans: [], confidence: 0 };
}

function markOf(spans: readonly LabelledSpan[], text: string): { readonly mark?: string } {
  const number = spans.find(({ label }) => label === "citation-number");
  const raised = /^\s*([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/u.exec(text)?.[1]?.normalize("NFKC");
  const mark = number === undefined ? raised : /[\p{L}\d]+/u.exec(text.slice(number.start, number.end))?.[0];
  return mark === undefined ? {} : { mark };
}

/**
 * How sure it is that this is a reference: the mean confidence of its words, less where the facts are missing that
 * make a reference: a title, a date, someone that it is by, something that it is in. Without any number it is prose more
 * often than a reference.
 */
function confidenceOf(draft: Draft, spans: readonly LabelledSpan[], text: string): number {
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const mean = spans.reduce((sum, { start, end, confidence }) => sum + confidence * (end - start), 0) / length;
  const facts = [hasTitle(draft), hasDate(draft), hasMaker(draft), hasPlace(draft)].filter(Boolean).length;
  const shares = /\p{N}/u.test(text) ? [0, 0.1, 0.4, 0.9, 1] : [0, 0.1, 0.25, 0.7, 0.9];
  return draft.evidence.length === 0 ? 0 : mean * (shares[facts] ?? 1);
}

function hasTitle({ fields }: Draft): boolean {
  return fields.title !== undefined || fields.genre === "Personal communication";
}

function hasDate({ dates, fields }: Draft): boolean {
  return dates.issued?.kind === "calendar" || dates.accessed !== undefined || fields.status !== undefined;
}

function hasMaker({ names, fields }: Draft): boolean {
  return names.author !== undefined || names.editor !== undefined || fields.publisher !== undefined;
}

const places = ["container-title", "publisher", "publisher-place", "URL", "DOI", "genre"] as const;

function hasPlace({ fields }: Draft): boolean {
  return places.some((field) => fields[field] !== undefined);
}

/** "Tien-fong Cheng. (1983). …": a whole name uninverted where the form of the reference has family names first. */
function warnOfNaturalOrder(draft: Draft, spans: readonly LabelledSpan[], text: string): void {
  const at = spans.findIndex(({ label }) => label === "author");
  const [span, next] = spans.slice(at, at + 2);
  if (at === -1 || span === undefined || next?.label !== "date" || text.charAt(next.start) !== "(") return;
  const words = text.slice(span.start, span.end).replace(/[\s.]+$/, "");
  if (words.includes(",") || !isWholeName(draft)) return;
  draft.issue(
    { code: "author-natural-order", severity: "warning" },
    "“{name}” stands uninverted where family names usually come first; its last word was taken for the family name. Check it.",
    { name: words },
  );
}

/** One author, whose given name is more than initials. */
function isWholeName({ names: { author = [] } }: Draft): boolean {
  const [only, ...others] = author;
  if (only?.kind !== "person" || others.length > 0 || only.staticOrdering === true) return false;
  return /\p{Ll}{2}/u.test(only.given ?? "");
}
