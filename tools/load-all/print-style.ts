import { createEngine, type IndependentStyle, type Locale, localeFallback, type Settled } from "@citable/csl";
import type { Item } from "@citable/model";
import { faultsIn } from "../fuzz/check-output.ts";

/** What came of a style in one language. */
export interface Outcome {
  /** How many lines were printed. */
  readonly lines: number;
  /** What is wrong with them: "throws TypeError: …", "text has undefined: …". */
  readonly faults: readonly string[];
}

/** Prints a first and a later citation of each item, one of all of them, and the bibliography. */
export function printStyle(
  style: IndependentStyle,
  language: string,
  locales: ReadonlyMap<string, Locale>,
  items: readonly Item[],
): Outcome {
  try {
    const lines = printed(style, language, locales, items);
    return { lines: lines.length, faults: lines.flatMap(faultsIn) };
  } catch (error) {
    return { lines: 0, faults: [`throws ${String(error)}`] };
  }
}

function printed(
  style: IndependentStyle,
  language: string,
  locales: ReadonlyMap<string, Locale>,
  items: readonly Item[],
): readonly Settled[] {
  const files = localeFallback(language).flatMap((tag) => locales.get(tag) ?? []);
  const engine = createEngine({ style, locales: files, locale: language });
  const first = items.map((item, index) => ({ cites: [{ item }], note: index + 1 }));
  const later = items.map((item, index) => ({ cites: [{ item, locator: "7-9" }], note: items.length + index + 1 }));
  const together = { cites: items.map((item) => ({ item })), note: 2 * items.length + 1 };
  const { citations, bibliography } = engine.format({ citations: [...first, ...later, together] });
  return [...citations, ...bibliography.map(({ output }) => output)];
}
