import { citeRecords, type ListedResult } from "@citable/guides";
import type { SourceRecord } from "@citable/model";
import type { FoundStyle } from "@citable/styles";
import type { CitedList, ListOrder } from "./questions.ts";

/** Prints a list in a style, in the style's order or in its own. */
export function citeList(records: readonly SourceRecord[], found: FoundStyle, order: ListOrder): CitedList {
  const listed = listRecords(records, found, order);
  return {
    entries: listed.map(({ record, citations, missing }) => ({
      id: record.item.id,
      html: citations[0]?.html ?? "",
      text: citations[0]?.text ?? "",
      missing: missing.map(({ field }) => field),
    })),
    hanging: found.style.bibliography?.hangingIndent ?? false,
  };
}

/** The records with what is printed for them, in the order of printing. A style without a bibliography prints notes. */
export function listRecords(
  records: readonly SourceRecord[],
  found: FoundStyle,
  order: ListOrder,
): readonly ListedResult[] {
  const { bibliography } = found.style;
  const forms = [bibliography === undefined ? ("note" as const) : ("bibliography" as const)];
  if (order === "style" || bibliography === undefined) return citeRecords(records, found, { forms });
  // Unsorted, a dash for the author above would point to the wrong one.
  const unsorted = { ...bibliography, sort: undefined, subsequentAuthorSubstitute: undefined };
  return citeRecords(records, { ...found, style: { ...found.style, bibliography: unsorted } }, { forms });
}
