import type { Evidence, Issue, Item, SourceRecord } from "@citable/model";
import type { CaptureResult } from "../capture-result.ts";
import { withId, withOwnIds } from "../merge/record.ts";
import { captureIssue } from "../words/capture-issue.ts";

/** A work that a source lists, as it stands there: its words, and the way from them to the source. */
export interface ListedWork {
  readonly text: string;
  /** The source's own words from `start` to `end` of `text`, and their place. */
  readonly inSource: (start: number, end: number) => Pick<Evidence, "quote" | "place">;
  /** The DOI that a link leads to, for words that do not say it. */
  readonly linkedDoi?: Evidence;
}

/** A listed work, read. Offsets are those of its text. */
export interface WorkReading {
  readonly record: Item;
  readonly evidence: readonly (Pick<Evidence, "field" | "value" | "confidence"> & {
    readonly start: number;
    readonly end: number;
  })[];
  readonly issues: readonly Issue[];
  /** 0 to 1: how sure it is that the text is a reference. */
  readonly confidence: number;
}

/** Reads the works of one list, one reading a work: `readEach` of a reader of `@citable/references`. */
export type ReadWorks = (texts: readonly string[]) => readonly WorkReading[];

/** A source that was read, and the works that it lists, which are still to be read. */
export interface ReadSource {
  readonly captured: CaptureResult;
  readonly listed: readonly ListedWork[];
}

/** Below this a line under the heading of a list is more likely anything else. */
const leastConfidence = 0.3;

/** A list with more characters is a catalogue: about a thousand references, half a second of work. */
const longestList = 150_000;

/** The source with the works that it lists. */
export function withReferences({ captured, listed }: ReadSource, read: ReadWorks): CaptureResult {
  const works = firstOf(listed);
  const readings = read(works.map(({ text }) => text));
  const records = works.flatMap((work, index) => {
    const reading = readings[index];
    return reading === undefined || reading.confidence < leastConfidence ? [] : [recordOf(work, reading)];
  });
  const cut = works.length < listed.length ? [cutShort(works.length, listed.length)] : [];
  return { ...captured, references: withOwnIds(records), issues: [...captured.issues, ...cut] };
}

/** The source where what reads its list could not be loaded: its own record is good all the same. */
export function withUnreadList({ captured, listed }: ReadSource, cause: unknown): CaptureResult {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const issue = captureIssue(
    { code: "references-unread", severity: "warning" },
    "The works that the source lists ({count}) could not be read: {reason}",
    { count: String(listed.length), reason },
  );
  return { ...captured, issues: [...captured.issues, issue] };
}

function firstOf(listed: readonly ListedWork[]): readonly ListedWork[] {
  let length = 0;
  const end = listed.findIndex(({ text }) => (length += text.length) > longestList);
  return end < 0 ? listed : listed.slice(0, end);
}

function cutShort(read: number, listed: number): Issue {
  return captureIssue(
    { code: "references-cut", severity: "warning" },
    "The source lists {all} works; the first {read} were read. For all of them, give the list itself as a text.",
    { all: String(listed), read: String(read) },
  );
}

const method = "fields of the reference, by the trained reader";

function recordOf({ inSource, linkedDoi }: ListedWork, { record, evidence, issues }: WorkReading): SourceRecord {
  const placed = evidence.map(({ field, value, start, end, confidence }) => ({
    field,
    value,
    ...inSource(start, end),
    method,
    confidence,
  }));
  if (linkedDoi === undefined || record.fields.DOI !== undefined)
    return { item: withId(record), evidence: placed, issues };
  const item = { ...record, fields: { ...record.fields, DOI: linkedDoi.value } };
  return { item: withId(item), evidence: [...placed, linkedDoi], issues };
}
