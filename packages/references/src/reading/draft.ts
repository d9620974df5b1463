import { printEdtf, printName } from "@citable/model";
import type {
  CalendarDate,
  DateValue,
  DateVariable,
  Filling,
  Issue,
  IssueKind,
  ItemType,
  Name,
  NameVariable,
  NumberVariable,
  TextVariable,
} from "@citable/model";
import type { FieldEvidence } from "./reading.ts";
import type { ReferencePhrase } from "../words/german.ts";
import { referenceIssue } from "../words/reference-issue.ts";

/** Words of the text with where they stand and how sure the model is of them. */
export interface Words {
  readonly text: string;
  readonly start: number;
  readonly confidence: number;
}

/** The part of words that a pattern's group holds; the whole match for a pattern without groups. */
export function partOf(words: Words, match: RegExpMatchArray | null, group = ""): Words | undefined {
  if (match === null) return undefined;
  const text = group === "" ? match[0] : match.groups?.[group];
  if (text === undefined || text.trim() === "") return undefined;
  const at = (match.index ?? 0) + match[0].indexOf(text);
  return trimmed({ ...words, text, start: words.start + at });
}

/** Stands for a character that is to be passed over; offsets stay as they are, and no value reaches across it. */
const gap = "\uFFFF";

/** The text with what a pattern finds made gaps. */
export function withGaps(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => gap.repeat(match.length));
}

/** Words without the marks at their ends that belong to no value. */
export function trimmed(words: Words, marks: RegExp = /[\s.,;:]/u): Words {
  let from = 0;
  let to = words.text.length;
  while (from < to && marks.test(words.text.charAt(from))) from += 1;
  while (to > from && marks.test(words.text.charAt(to - 1))) to -= 1;
  return { ...words, text: words.text.slice(from, to), start: words.start + from };
}

/** A record in the making, with the evidence and the issues that come up. */
export class Draft {
  type: ItemType = "document";
  readonly fields: Partial<Record<TextVariable | NumberVariable, string>> = {};
  readonly names: Partial<Record<NameVariable, readonly Name[]>> = {};
  readonly dates: Partial<Record<DateVariable, DateValue>> = {};
  readonly evidence: FieldEvidence[] = [];
  readonly issues: Issue[] = [];

  /** Sets a text; a field that is there already stays, and the second value is reported when it differs. */
  text(field: TextVariable | NumberVariable, words: Words, value: string = words.text): void {
    if (value === "") return;
    const known = this.fields[field];
    if (known !== undefined) return this.#again(field, known, value);
    this.fields[field] = value;
    this.#note(field, words, value);
  }

  /** Moves what was read as one field to another: the pages of a book are those that are cited. */
  rename(from: "page", to: "locator"): void {
    const value = this.fields[from];
    if (value === undefined) return;
    delete this.fields[from];
    this.fields[to] = value;
    this.evidence.forEach((each, index) => {
      if (each.field === from) this.evidence[index] = { ...each, field: to };
    });
  }

  name(field: NameVariable, words: Words, name: Name): void {
    this.names[field] = [...(this.names[field] ?? []), name];
    this.#note(field, words, printName(name, "inverted"));
  }

  /** Sets a date. One that says more of the same year takes its place; the same year twice is a note. */
  date(field: DateVariable, words: Words, date: DateValue): void {
    const known = this.dates[field];
    const value = printEdtf(date);
    if (known === undefined) {
      this.dates[field] = date;
      return this.#note(field, words, value);
    }
    if (known.kind === "calendar" && date.kind === "calendar" && known.start.year === date.start.year) {
      return this.#sameYear(field, words, [known, date]);
    }
    this.#again(field, printEdtf(known), value);
  }

  issue<Text extends ReferencePhrase>(kind: IssueKind, text: Text, words: Filling<Text, ReferencePhrase>): void {
    this.issues.push(referenceIssue(kind, text, words));
  }

  #sameYear(field: DateVariable, words: Words, [known, date]: readonly [CalendarDate, CalendarDate]): void {
    const year = date.start.year;
    if (known.start.month === undefined && date.start.month !== undefined) {
      this.dates[field] = date;
      return this.#note(field, words, printEdtf(date));
    }
    const kind = { code: "year-twice", severity: "note" } as const;
    this.issue(kind, "The year {year} stands twice in this reference; it was taken once.", { year: String(year) });
  }

  #again(field: string, known: string, value: string): void {
    if (known === value) return;
    this.issue(
      { code: "field-twice", severity: "warning" },
      "The {field} is stated twice, as “{known}” and as “{value}”; the first was taken. Check it.",
      { field, known, value },
    );
  }

  #note(field: FieldEvidence["field"], { text, start, confidence }: Words, value: string): void {
    this.evidence.push({ field, start, end: start + text.length, text, value, confidence });
  }
}
