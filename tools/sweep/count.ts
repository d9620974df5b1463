import { findDebris } from "./debris.ts";
import { facts, type EntryForm } from "./entries.ts";

/** Columns of the table: what can go wrong with an entry. */
export const faults = [
  "malformed or empty",
  "work's title lost",
  "editor lost",
  "publisher lost",
  "of these, where a chapter keeps it",
  "editor in the author's place",
  "access year as year",
  "“Treaty Of”",
] as const;

export type Fault = (typeof faults)[number];

/** `asChapter`: what the style makes of the same facts as a chapter of a book. */
type Check = (text: string, form: EntryForm, asChapter: () => string) => boolean;

const checks: Readonly<Record<Fault, Check>> = {
  "malformed or empty": (text) => findDebris(text).length > 0,
  "work's title lost": (text) => !has(text, facts.work),
  "editor lost": (text, form) => isComplete(form) && !has(text, facts.editor),
  "publisher lost": (text, form) => isComplete(form) && !has(text, facts.publisher),
  "of these, where a chapter keeps it": (text, form, asChapter) =>
    isComplete(form) && !has(text, facts.publisher) && has(asChapter(), facts.publisher),
  "editor in the author's place": (text, form) => form === "unsigned" && isBefore(text, facts.editor, "Aigun"),
  "access year as year": isYearAlone,
  "“Treaty Of”": (text) => text.includes("Treaty Of"),
};

/** What is wrong with what a style printed for one form of the entry. */
export function faultsOf(text: string, form: EntryForm, asChapter: () => string): readonly Fault[] {
  return faults.filter((fault) => checks[fault](text, form, asChapter));
}

function isComplete(form: EntryForm): boolean {
  return form === "signed" || form === "unsigned" || form === "with address";
}

function has(text: string, fact: string): boolean {
  return text.toLowerCase().includes(fact.toLowerCase());
}

function isBefore(text: string, first: string, second: string): boolean {
  const at = text.toLowerCase().indexOf(first.toLowerCase());
  const other = text.toLowerCase().indexOf(second.toLowerCase());
  return at >= 0 && (other < 0 || at < other);
}

/** The access year without the month and day of access near it stands for the year of publication. */
function isYearAlone(text: string): boolean {
  if (/\b(?:cited|accessed|retrieved) 2019/i.test(text)) return false;
  for (const match of text.matchAll(/2019/g)) {
    const around = text.slice(Math.max(0, match.index - 24), match.index + 24);
    if (!/\b19\b|\b0?2[-/.年]|Feb|febr|févr|II\b|\b19[./-]|[-/.]19\b|19[日.]/i.test(around.replace("2019", "")))
      return true;
  }
  return false;
}
