import {
  createEngine,
  LivingDocument,
  localeFromJson,
  localeToJson,
  parseLocale,
  parseStyle,
  StyleError,
  styleFromJson,
  styleToJson,
  type Citation,
  type Cite,
  type Engine,
  type IndependentStyle,
  type Locale,
  type Settled,
} from "@citable/csl";
import { parseCslItems, type Item } from "@citable/model";
import { faultsIn, faultsInFormats } from "./check-output.ts";
import type { Mutant } from "./mutant.ts";

/** What came of a mutant. */
export interface Verdict {
  readonly outcome: "printed" | "refused";
  readonly faults: readonly string[];
  /** The longest single call. */
  readonly milliseconds: number;
}

const longestCall = 1000;

/** Runs a mutant through parsing, compiling and printing, and looks at everything that comes out. */
export function runMutant(mutant: Mutant): Verdict {
  const watch = new Watch();
  try {
    const settled = printAll(mutant, watch);
    const look = (line: Settled): readonly string[] =>
      mutant.number % 4 === 0 ? [...faultsIn(line), ...faultsInFormats(line)] : faultsIn(line);
    const faults = settled.flatMap((line) => watch.time("printing", () => look(line)));
    return { outcome: "printed", faults: [...faults, ...watch.faults()], milliseconds: watch.longest };
  } catch (error) {
    const wrong = mutant.soundStyle || !(error instanceof StyleError);
    const faults = [...(wrong ? [`throws ${describe(error)}`] : []), ...watch.faults()];
    return { outcome: "refused", faults, milliseconds: watch.longest };
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [, place = ""] = error.stack?.split("\n    at ") ?? [];
  return `${error.name}: ${error.message} (${place.trim()})`;
}

/** Everything that the engine prints of a mutant. */
function printAll(mutant: Mutant, watch: Watch): readonly Settled[] {
  const style = watch.time("parseStyle", () => parseStyle(mutant.style));
  if (style.kind === "dependent") return [];
  const locales = watch.time("parseLocale", () => mutant.locales.map((locale) => parseLocale(locale)));
  const items = watch.time("parseCslItems", () => parseCslItems(mutant.items).value);
  const engine = watch.time("createEngine", () => createEngine({ style, locales, locale: mutant.language }));
  const lines = printWith(engine, items, watch);
  if (mutant.number % 10 === 0) {
    const again = createEngine({ ...savedAndRead(style, locales), locale: mutant.language });
    const same = JSON.stringify(lines) === JSON.stringify(printWith(again, items, watch));
    if (!same) watch.notes.push("prints otherwise when style and locales were saved as JSON and read again");
  }
  if (mutant.number % 10 === 5) watch.notes.push(...editFaults(engine, items));
  return lines;
}

function savedAndRead(
  style: IndependentStyle,
  locales: readonly Locale[],
): { readonly style: IndependentStyle; readonly locales: readonly Locale[] } {
  return {
    style: styleFromJson(styleToJson(style)),
    locales: locales.map((locale) => localeFromJson(localeToJson(locale))),
  };
}

/** A document that was put together in another order prints what one does that was whole from the start. */
function editFaults(engine: Engine, items: readonly Item[]): readonly string[] {
  const wanted = citations(items);
  const document = new LivingDocument(engine, { citations: [] });
  for (const [index, citation] of [...wanted.entries()].toReversed()) {
    const before = index + 1 === wanted.length ? undefined : String(index + 1);
    document.insert({ ...citation, id: String(index) }, before);
  }
  document.insert({ id: "gone", cites: items.map((item) => ({ item })) }, "0");
  document.remove("gone");
  const whole = engine.format({ citations: wanted });
  const edited = document.citations().map(({ output }) => output);
  const same =
    JSON.stringify([edited, document.bibliography()]) === JSON.stringify([whole.citations, whole.bibliography]);
  return same ? [] : ["an edited document prints otherwise than one from scratch"];
}

function printWith(engine: Engine, items: readonly Item[], watch: Watch): readonly Settled[] {
  const entries = watch.time("bibliography", () => engine.bibliography(items));
  const alone = items.map((item) => watch.time("cite", () => engine.cite([{ item }])));
  const together = watch.time("cite", () => engine.cite(items.map((item, index) => citeOf(item, index))));
  const document = watch.time("format", () => engine.format({ citations: citations(items), uncited: items }));
  return [...entries.map(({ output }) => output), ...alone, together, ...document.citations];
}

/** Each item in two notes and once in the text, with all that a cite can have. */
function citations(items: readonly Item[]): readonly Citation[] {
  return items.flatMap((item, index) => [
    { note: index * 2 + 1, cites: [citeOf(item, index)] },
    { note: index * 2 + 2, cites: [citeOf(item, index + 1), ...items.slice(0, 2).map((other) => ({ item: other }))] },
    { cites: [{ item, suppressAuthor: index % 2 === 0, authorOnly: index % 3 === 1 }] },
  ]);
}

function citeOf(item: Item, index: number): Cite {
  const labels = ["page", "sub verbo", "chapter", "constructor"];
  return {
    item,
    ...(index % 2 === 1 && { locator: ["12-15", "“x”", "<i>iv</i>"][index % 3] ?? "1" }),
    ...(index % 4 === 1 && { label: labels[index % labels.length] ?? "page" }),
    ...(index % 5 === 2 && { prefix: "see <b>also", suffix: ". Then, <script>" }),
  };
}

/**
 * Times the calls. Asking for the CPU's time is dear, and the clock on the wall runs at least as fast: only a call that
 * takes long by the clock is looked at, and with it counts what the mutant took before.
 */
class Watch {
  longest = 0;
  readonly notes: string[] = [];
  readonly #begun = process.cpuUsage();

  time<Result>(name: string, call: () => Result): Result {
    const started = performance.now();
    try {
      return call();
    } finally {
      const passed = performance.now() - started;
      const milliseconds = passed > longestCall ? Math.min(passed, this.#used()) : passed;
      this.longest = Math.max(this.longest, milliseconds);
      if (milliseconds > longestCall) this.notes.push(`${name} takes ${Math.round(milliseconds)} ms of CPU`);
    }
  }

  #used(): number {
    const { user, system } = process.cpuUsage(this.#begun);
    return (user + system) / 1000;
  }

  faults(): readonly string[] {
    return this.notes;
  }
}
