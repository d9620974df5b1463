import { type IndependentStyle, type Locale, parseStyle } from "@citable/csl";
import type { StyleSource } from "@citable/styles";
import { variedItems } from "./items.ts";
import { printStyle, type Outcome } from "./print-style.ts";

/** What came of all styles of a source. */
export interface SourceReport {
  readonly source: string;
  readonly independent: number;
  /** Styles that only name another one. */
  readonly dependent: number;
  readonly languages: number;
  readonly lines: number;
  /** "STYLE, LANGUAGE: fault". */
  readonly faults: readonly string[];
}

export interface Languages {
  readonly locales: ReadonlyMap<string, Locale>;
  /** Those to print each style in, besides its own. */
  readonly tags: readonly string[];
}

/** In its own language a style prints all items, in the others the most awkward one: the rest is the same there. */
const abroad = variedItems.filter(({ id }) => id === "awkward");

/** Loads every style of a source and prints it in every language. */
export async function loadSource(
  source: StyleSource,
  languages: Languages,
  step: (done: number, all: number) => void,
): Promise<SourceReport> {
  const ids = (await source.list()).map(({ id }) => id);
  const counts = { independent: 0, dependent: 0, lines: 0 };
  const faults: string[] = [];
  for (const [index, id] of ids.entries()) {
    step(index, ids.length);
    const style = await load(source, id, faults);
    if (style === "dependent") counts.dependent += 1;
    if (style === undefined || style === "dependent") continue;
    counts.independent += 1;
    for (const [language, { lines, faults: found }] of outcomes(style, languages)) {
      counts.lines += lines;
      faults.push(...found.map((fault) => `${id}, ${language}: ${fault}`));
    }
  }
  step(ids.length, ids.length);
  return { source: source.name, ...counts, languages: languages.tags.length, faults };
}

async function load(
  source: StyleSource,
  id: string,
  faults: string[],
): Promise<IndependentStyle | "dependent" | undefined> {
  try {
    const file = await source.style(id);
    if (file === undefined) throw new Error("the source has no such style");
    const style = parseStyle(file);
    return style.kind === "dependent" ? "dependent" : style;
  } catch (error) {
    faults.push(`${id}: throws ${String(error)}`);
    return undefined;
  }
}

function outcomes(style: IndependentStyle, { locales, tags }: Languages): readonly (readonly [string, Outcome])[] {
  const own = style.defaultLocale ?? "en-US";
  return [
    [own, printStyle(style, own, locales, variedItems)],
    ...tags
      .filter((tag) => tag !== own)
      .map((tag): readonly [string, Outcome] => [tag, printStyle(style, tag, locales, abroad)]),
  ];
}
