import { endOfOpenStart, type CalendarDate, type DatePoint, type DateValue } from "@citable/model";
import type { Rendering } from "../compile/rendering.ts";
import { placeOf, type Render, type Scope } from "../compile/scope.ts";
import { affix, joined, sequence, wrapped, wrapper } from "../output/build.ts";
import type { Origin, Output } from "../output/tree.ts";
import type { DateElement, DatePart, DatePartName } from "../style/elements.ts";
import { parseMarkup } from "../text/markup.ts";
import { dateSortKey } from "../bibliography/sort-key.ts";
import { preparePart, printDatePart, type DateManner, type PreparedPart } from "./date-part.ts";
import { itemLanguage, treatment } from "./treat.ts";

/** cs:date, localized or not ("Date"). */
export function compileDate(element: DateElement, scope: Scope): Render {
  const treat = treatment(localized(element, scope));
  const asDate = wrapper({ role: "date" });
  const origin: Origin = { kind: "variable", variable: element.variable, ...placeOf(element, scope) };
  const { parts, delimiter } = resolveParts(element, origin, scope);
  return (rendering) => {
    rendering.called += 1;
    const date = rendering.isSuppressed(element.variable) ? undefined : rendering.item.dates[element.variable];
    if (date === undefined) return undefined;
    if (rendering.facts.comparing === true && element.variable === "accessed") return undefined;
    if (rendering.sorting) return sortOutput(date, parts, rendering);
    const manner: DateManner = { scope, rendering, origin, language: itemLanguage(rendering.item, scope) };
    const content = dateContent(date, parts, delimiter, manner);
    if (content === undefined) return undefined;
    rendering.filled += 1;
    rendering.watching?.push(element.variable);
    return asDate(treat([content], manner.language));
  };
}

/** Formatting and case that the locale sets on its date hold where the style says nothing ("Localized Date Formats"). */
function localized(element: DateElement, scope: Scope): DateElement {
  const date = element.form === undefined ? undefined : scope.locale.date(element.form);
  if (date?.formatting === undefined && date?.textCase === undefined) return element;
  const formatting = { ...date.formatting, ...element.formatting };
  return { ...element, formatting, textCase: element.textCase ?? date.textCase };
}

function sortOutput(date: DateValue, parts: readonly PreparedPart[], rendering: Rendering): Output {
  rendering.filled += 1;
  return { kind: "text", text: dateSortKey(date, new Set(parts.map((part) => part.name))) };
}

function dateContent(
  date: DateValue,
  parts: readonly PreparedPart[],
  delimiter: string,
  manner: DateManner,
): Output | undefined {
  if (date.kind === "literal") return printWords(date.literal, parts, delimiter, manner);
  if (date.end === undefined) return printPoint(date.start, parts, delimiter, manner);
  return printRange(date, parts, delimiter, manner);
}

/** Words as they are; a time of which only the end is known ("../1985" in EDTF) as a range without a start. */
function printWords(
  literal: string,
  parts: readonly PreparedPart[],
  delimiter: string,
  manner: DateManner,
): Output | undefined {
  const end = endOfOpenStart(literal);
  if (end === undefined) return printLiteral(literal, parts, manner);
  return sequence([
    affix(rangeDash(parts)),
    printPoint(end, withoutFirstPrefix(presentIn(end, parts)), delimiter, manner),
  ]);
}

/** Words stand for all parts at once: "(forthcoming)" where years have brackets, nothing where no year is asked for. */
function printLiteral(literal: string, parts: readonly PreparedPart[], manner: DateManner): Output | undefined {
  const words = parts.find((part) => part.name === "year")?.treat(parseMarkup(literal, manner.origin), manner.language);
  return wrapped(words, { prefix: brackets(parts[0]?.prefix), suffix: brackets(parts.at(-1)?.suffix) });
}

/** Full stops, commas and "年" go with numbers alone. */
function brackets(affixOfPart = ""): string {
  return /^[\s()[\]]*$/.test(affixOfPart) ? affixOfPart : "";
}

/** Where a range lacks an end, the delimiter is that of the year. */
function rangeDash(parts: readonly PreparedPart[]): string {
  return parts.find((part) => part.name === "year")?.rangeDelimiter ?? "–";
}

interface ResolvedParts {
  readonly parts: readonly PreparedPart[];
  readonly delimiter: string;
}

/** A localized date takes its parts from the locale; the style's parts only override ("Localized Date Formats"). */
function resolveParts(element: DateElement, origin: Origin, scope: Scope): ResolvedParts {
  const prepare = (part: DatePart): PreparedPart => preparePart(part, origin);
  if (element.form === undefined) return { parts: element.parts.map(prepare), delimiter: element.delimiter };
  const date = scope.locale.date(element.form);
  const shown: ReadonlySet<string> = new Set(element.shownParts.split("-"));
  const parts = (date?.parts ?? []).filter((part) => shown.has(part.name));
  const overridden = parts.map((part) => prepare(override(part, element.parts)));
  return { parts: overridden, delimiter: date?.delimiter ?? "" };
}

/** The affixes of a localized date's parts stay those of the locale ("Localized Date Formats"). */
function override(part: DatePart, overrides: readonly DatePart[]): DatePart {
  const found = overrides.find((candidate) => candidate.name === part.name);
  if (found === undefined) return part;
  return {
    name: part.name,
    form: found.form ?? part.form,
    prefix: part.prefix,
    suffix: part.suffix,
    formatting: found.formatting ?? part.formatting,
    textCase: found.textCase ?? part.textCase,
    stripPeriods: found.stripPeriods ?? part.stripPeriods,
    rangeDelimiter: found.rangeDelimiter ?? part.rangeDelimiter,
  };
}

function printPoint(
  point: DatePoint,
  parts: readonly PreparedPart[],
  delimiter: string,
  manner: DateManner,
): Output | undefined {
  return joined(
    parts.map((part) => printDatePart(part, point, manner)),
    delimiter,
  );
}

const ranks: Readonly<Record<DatePartName, number>> = { year: 2, month: 1, day: 0 };

/**
 * A range repeats only what differs: "May 1–4, 2008" ("Date Ranges"). The parts from the largest one that differs
 * downwards print twice with that part's range delimiter between; larger ones print once.
 */
function printRange(
  { start, end }: CalendarDate,
  parts: readonly PreparedPart[],
  delimiter: string,
  manner: DateManner,
): Output | undefined {
  if (end === "open" || end === undefined) {
    const from = printPoint(start, withoutLastSuffix(presentIn(start, parts)), delimiter, manner);
    return sequence([from, affix(rangeDash(parts))]);
  }
  const differing = largestDifference(start, end, parts);
  if (differing === undefined) return printPoint(start, parts, delimiter, manner);
  const repeated = (part: DatePart): boolean => ranks[part.name] <= ranks[differing.name];
  const first = parts.findIndex(repeated);
  const last = parts.findLastIndex(repeated);
  const between = parts.slice(first, last + 1);
  const range = sequence([
    printPoint(start, withoutLastSuffix(presentIn(start, between)), delimiter, manner),
    affix(differing.rangeDelimiter ?? "–"),
    printPoint(end, withoutFirstPrefix(presentIn(end, between)), delimiter, manner),
  ]);
  return joined(
    [
      printPoint(start, parts.slice(0, first), delimiter, manner),
      range,
      printPoint(start, parts.slice(last + 1), delimiter, manner),
    ],
    delimiter,
  );
}

function largestDifference(start: DatePoint, end: DatePoint, parts: readonly PreparedPart[]): DatePart | undefined {
  const differing = parts.filter((part) => valueOf(start, part.name) !== valueOf(end, part.name));
  return differing.toSorted((a, b) => ranks[b.name] - ranks[a.name])[0];
}

function valueOf(point: DatePoint, part: DatePartName): number | undefined {
  return part === "month" ? (point.month ?? (point.season === undefined ? undefined : point.season + 12)) : point[part];
}

function presentIn(point: DatePoint, parts: readonly PreparedPart[]): readonly PreparedPart[] {
  return parts.filter((part) => valueOf(point, part.name) !== undefined);
}

function withoutLastSuffix(parts: readonly PreparedPart[]): readonly PreparedPart[] {
  return parts.map((part, index) => (index === parts.length - 1 ? { ...part, suffix: undefined } : part));
}

function withoutFirstPrefix(parts: readonly PreparedPart[]): readonly PreparedPart[] {
  return parts.map((part, index) => (index === 0 ? { ...part, prefix: undefined } : part));
}
