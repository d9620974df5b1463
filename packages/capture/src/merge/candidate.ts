import type {
  CalendarDate,
  DateVariable,
  Evidence,
  ItemType,
  Name,
  NameVariable,
  NumberVariable,
  TextVariable,
  Variable,
} from "@citable/model";
import { printPoint } from "../dates/find-dates.ts";

/** What a candidate says of one field. */
export type Reading =
  | { readonly kind: "text"; readonly field: TextVariable | NumberVariable; readonly text: string }
  | { readonly kind: "names"; readonly field: NameVariable; readonly names: readonly Name[] }
  | { readonly kind: "date"; readonly field: DateVariable; readonly date: CalendarDate }
  | { readonly kind: "type"; readonly type: ItemType };

/** One source's word on one field: what it says, where it says so, how often such a source is right. */
export interface Candidate {
  readonly reading: Reading;
  /** The kind of source; two candidates of one signal count once when agreement is weighed. */
  readonly signal: string;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** A name as records print it: "Levine, Steven I." */
export function printName(name: Name): string {
  if (name.kind === "literal") return name.literal;
  const family = [name.nonDroppingParticle, name.family].filter(Boolean).join(" ");
  const given = [name.given, name.droppingParticle].filter(Boolean).join(" ");
  return [family, given, name.suffix].filter(Boolean).join(", ");
}

/** A reading's value in words, as evidence states it. */
export function printReading(reading: Reading): string {
  switch (reading.kind) {
    case "text":
      return reading.text;
    case "names":
      return reading.names.map(printName).join("; ");
    case "date":
      return printDate(reading.date);
    case "type":
      return reading.type;
  }
}

/** A calendar date as evidence states it: "2019-02-19", "2019/2020". */
export function printDate(date: CalendarDate): string {
  if (date.end === undefined) return printPoint(date.start);
  return `${printPoint(date.start)}/${date.end === "open" ? ".." : printPoint(date.end)}`;
}

/** The field that a reading speaks of. */
export function fieldOf(reading: Reading): Variable | "type" {
  return reading.kind === "type" ? "type" : reading.field;
}
