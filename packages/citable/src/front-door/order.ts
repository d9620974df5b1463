import { createEngine } from "@citable/csl";
import type { SourceRecord } from "@citable/model";
import type { FoundStyle } from "@citable/styles";
import { localeOption } from "./style.ts";

/** The records in the order in which the style's bibliography lists them; in their own if it lists none. */
export function inBibliographyOrder(
  records: readonly SourceRecord[],
  { style, locales }: FoundStyle,
  locale: string | undefined,
): readonly SourceRecord[] {
  if (records.length < 2 || style.bibliography === undefined) return records;
  const engine = createEngine({ style, locales, ...localeOption(locale) });
  // By their place in the list: the ids that CSL-JSON states may be there twice.
  const items = records.map(({ item }, index) => ({ ...item, id: String(index) }));
  const listed = engine.bibliography(items).flatMap(({ id }) => records[Number(id)] ?? []);
  const seen = new Set(listed);
  return [...listed, ...records.filter((record) => !seen.has(record))];
}
