import {
  createEngine,
  parseLocale,
  parseStyle,
  StyleError,
  type Citation,
  type Cite,
  type Engine,
  type Settled,
} from "@citable/csl";
import { parseCslItems, type Item } from "@citable/model";
import { faultsIn } from "./check-output.ts";
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
    const faults = settled.flatMap((line) => watch.time("printing", () => faultsIn(line)));
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

/** Everything that the engine prints of a mutant. Printed twice, it must come out the same. */
function printAll(mutant: Mutant, watch: Watch): readonly Settled[] {
  const style = watch.time("parseStyle", () => parseStyle(mutant.style));
  if (style.kind === "dependent") return [];
  const locales = watch.time("parseLocale", () => mutant.locales.map((locale) => parseLocale(locale)));
  const items = watch.time("parseCslItems", () => parseCslItems(mutant.items).value);
  const engine = watch.time("createEngine", () => createEngine({ style, locales, locale: mutant.language }));
  const lines = printWith(engine, items, watch);
  if (mutant.number % 10 === 0) {
    const again = createEngine({ style, locales, locale: mutant.language });
    const same = JSON.stringify(lines) === JSON.stringify(printWith(again, items, watch));
    if (!same) watch.notes.push("prints otherwise the second time");
  }
  return lines;
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

/** Times the calls. */
class Watch {
  longest = 0;
  readonly notes: string[] = [];

  time<Result>(name: string, call: () => Result): Result {
    const started = process.cpuUsage();
    try {
      return call();
    } finally {
      const { user, system } = process.cpuUsage(started);
      const milliseconds = (user + system) / 1000;
      this.longest = Math.max(this.longest, milliseconds);
      if (milliseconds > longestCall) this.notes.push(`${name} takes ${Math.round(milliseconds)} ms of CPU`);
    }
  }

  faults(): readonly string[] {
    return this.notes;
  }
}
