import { type Candidate, printDate } from "../merge/candidate.ts";
import type { Headline } from "./headline.ts";
import { pageCandidate } from "./page-evidence.ts";
import type { DateHint, PageFacts } from "./page-facts.ts";
import { calledPublished, labelledDate, shownDates } from "./shown-dates.ts";
import { statedDates } from "./stated-dates.ts";
import { isWikiPage } from "./wiki.ts";

/** Candidates for the date of publication, from all that a page says about it. */
export function readDates(facts: PageFacts, headline: Headline | undefined, isEntry: boolean): readonly Candidate[] {
  const stated = isEntry ? withoutImport(facts, statedDates(facts)) : statedDates(facts);
  const hints = isWikiPage(facts)
    ? lastEdit([...stated, ...labelledDate(facts)])
    : withoutChanges(nearestDay([...stated, ...shownDates(facts, headline, isEntry)]));
  return hints.map((hint) =>
    pageCandidate(facts.page, hint.signal, { kind: "date", field: "issued", date: hint.date }, hint.place),
  );
}

/** An older work of reference put into a new system: its entries call a day their own that is before the machine's. */
function withoutImport(facts: PageFacts, hints: readonly DateHint[]): readonly DateHint[] {
  const own = calledPublished(facts);
  if (own === undefined) return hints;
  return hints.filter(
    (hint) =>
      !(hint.signal === "open graph date" || hint.signal === "json-ld date") || dayNumber(hint) <= dayNumber(own) + 1,
  );
}

const changeSignals: ReadonlySet<string> = new Set(["json-ld modified", "open graph modified", "meta modified"]);

/** A wiki's page has no day of publication but that of the version at hand. */
function lastEdit(hints: readonly DateHint[]): readonly DateHint[] {
  const edits = hints.filter(({ signal }) => changeSignals.has(signal) || signal === "last edited line");
  return edits.length > 0 ? edits : hints;
}

/** Where a day of publication is stated, days of changes – also those shown by a time element – say nothing about it. */
function withoutChanges(hints: readonly DateHint[]): readonly DateHint[] {
  const isStated = hints.some(({ signal }) => signal === "json-ld date" || signal === "open graph date");
  if (!isStated) return hints;
  const published = new Set(
    hints
      .filter(({ signal }) => signal === "json-ld date" || signal === "open graph date")
      .map(({ date }) => printDate(date)),
  );
  const changed = new Set(hints.filter(({ signal }) => changeSignals.has(signal)).map(({ date }) => printDate(date)));
  return hints.filter(({ signal, date }) => {
    const day = printDate(date);
    return !changeSignals.has(signal) && (published.has(day) || !changed.has(day) || signal === "date in address");
  });
}

/** A machine's day in universal time may be the neighbour of the day that the page shows its readers: theirs is taken. */
function nearestDay(hints: readonly DateHint[]): readonly DateHint[] {
  const shown = hints.find(({ signal }) => signal === "dateline" || signal === "date in address");
  if (shown === undefined) return hints;
  return hints.filter((hint) => hint.isUniversal !== true || Math.abs(dayNumber(hint) - dayNumber(shown)) !== 1);
}

function dayNumber({ date: { start } }: DateHint): number {
  return Date.UTC(start.year, (start.month ?? 1) - 1, start.day ?? 1) / 86_400_000;
}
