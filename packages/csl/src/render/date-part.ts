import type { DatePoint } from "@citable/model";
import { sequence, text, wrapped } from "../output/build.ts";
import type { Rendering } from "../compile/rendering.ts";
import type { Scope } from "../compile/scope.ts";
import type { Origin, Output } from "../output/tree.ts";
import type { DatePart, TermForm } from "../style/elements.ts";
import { treatment, type Treat } from "./treat.ts";
import { yearSuffixOutput } from "./year-suffix.ts";

/** What the rendering of one cs:date needs at hand. */
export interface DateManner {
  readonly scope: Scope;
  readonly rendering: Rendering;
  readonly origin: Origin;
  readonly language: string;
}

/** A part with its formatting, case and periods prepared. */
export interface PreparedPart extends DatePart {
  readonly treat: Treat;
  readonly origin: Origin;
}

export function preparePart(part: DatePart, date: Origin): PreparedPart {
  const { formatting, textCase, stripPeriods = false } = part;
  const treat = treatment({ formatting, textCase, stripPeriods }, true);
  return { ...part, treat, origin: { ...date, part: part.name } };
}

/** cs:date-part ("Date-part"): one part of one point in time, or nothing when the point lacks it. */
export function printDatePart(part: PreparedPart, point: DatePoint, manner: DateManner): Output | undefined {
  const content = partText(part, point, manner);
  if (content === undefined) return undefined;
  const leaf: Output = { kind: "text", text: content, origin: part.origin };
  const treated = part.treat([leaf], manner.language);
  const suffixed =
    part.name === "year" ? sequence([treated, yearSuffixOutput(manner.rendering, manner.scope)]) : treated;
  const enclosed = wrapped(suffixed, { prefix: part.prefix ?? "", suffix: part.suffix ?? "" });
  return part.name === "year" ? sequence([enclosed, era(point.year, manner)]) : enclosed;
}

function partText(part: PreparedPart, point: DatePoint, manner: DateManner): string | undefined {
  switch (part.name) {
    case "year":
      return yearText(point.year, part.form);
    case "month":
      return monthText(point, part.form, manner);
    case "day":
      return point.day === undefined ? undefined : dayText(point.day, point.month, part.form, manner);
    default:
      return part.name satisfies never;
  }
}

function yearText(value: number, form: string | undefined): string {
  if (form === "short" && value >= 1000) return String(value % 100).padStart(2, "0");
  return String(Math.abs(value));
}

/** Years before 1000 carry their era, so that "79" is not taken for 1979 ("Date-part", year). */
function era(year: number, { scope, origin }: DateManner): Output | undefined {
  if (year >= 1000 || year === 0) return undefined;
  const term = year < 0 ? "bc" : "ad";
  return text(scope.locale.term(term) ?? term.toUpperCase(), { ...origin, kind: "term", term });
}

function monthText(point: DatePoint, form: string | undefined, { scope }: DateManner): string | undefined {
  if (point.month === undefined) {
    return point.season === undefined ? undefined : scope.locale.term(`season-0${point.season}`);
  }
  const digits = String(point.month).padStart(2, "0");
  switch (form) {
    case "numeric":
      return String(point.month);
    case "numeric-leading-zeros":
      return digits;
    default: {
      const termForm: TermForm = form === "short" ? "short" : "long";
      return scope.locale.term(`month-${digits}`, termForm);
    }
  }
}

function dayText(value: number, month: number | undefined, form: string | undefined, { scope }: DateManner): string {
  switch (form) {
    case "numeric-leading-zeros":
      return String(value).padStart(2, "0");
    case "ordinal": {
      if (scope.locale.limitDayOrdinalsToDay1 && value > 1) return String(value);
      const gender = scope.locale.gender(`month-${String(month ?? 1).padStart(2, "0")}`);
      return `${value}${scope.locale.ordinalSuffix(value, gender)}`;
    }
    default:
      return String(value);
  }
}
