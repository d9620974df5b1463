import type { Item } from "@citable/model";
import { findRole, plainText, sequence } from "../output/build.ts";
import type { CiteFacts } from "../compile/rendering.ts";
import type { Output } from "../output/tree.ts";
import type { CitationArea } from "../style/style.ts";
import type { RenderedCite } from "./cluster.ts";

/** A cite of a cluster, printed, with what collapsing asks about it. */
export interface ClusterCite {
  readonly item: Item;
  readonly facts: CiteFacts;
  readonly output: Output;
  /** The words of its names, printed or suppressed; "" without any. */
  readonly author: string;
  /** Whether its writer put words around it, or it points to a place in the item: then it stays whole. */
  readonly particular: boolean;
  readonly prefixed: boolean;
  /** The words after it, which stay when it is printed without its author. */
  readonly suffix: string | undefined;
}

/** Prints a cite again with other facts. */
export type PrintAgain = (cite: ClusterCite, change: Partial<CiteFacts>) => Output | undefined;

/** Groups the cites of one author and collapses them as the style says ("Cite Grouping", "Cite Collapsing"). */
export function collapseCites(
  cites: readonly ClusterCite[],
  area: CitationArea,
  again: PrintAgain,
): readonly RenderedCite[] {
  if (area.collapse === "citation-number") return collapseNumbers(cites, area);
  if (area.collapse === undefined && area.citeGroupDelimiter === undefined) return cites;
  const bySuffix = area.collapse === "year-suffix" || area.collapse === "year-suffix-ranged";
  const groups = groupByAuthor(cites, bySuffix);
  return groups.flatMap((group, index) => {
    const printed: readonly RenderedCite[] = area.collapse === undefined ? group : collapseGroup(group, area, again);
    const first = delimiterBetween(groups[index - 1], index, area);
    return printed.map(({ output, delimiter }, place) => ({
      output,
      ...(place > 0 && { delimiter: delimiter ?? area.sameAuthorDelimiter }),
      ...(place === 0 && first !== undefined && { delimiter: first }),
    }));
  });
}

/** After a collapsed group; the first group counts as one even with a single cite (collapse_ChicagoAfterCollapse). */
function delimiterBetween(
  before: readonly ClusterCite[] | undefined,
  index: number,
  area: CitationArea,
): string | undefined {
  const collapsed = before !== undefined && (before.length > 1 || index === 1);
  return collapsed && area.collapse !== undefined ? area.afterCollapseDelimiter : undefined;
}

/**
 * Cites of the same author move up to the first of them; a cite with a prefix begins anew. Cites without names, like
 * numbers, have nothing in common, unless years alone are collapsed (magic_ImplicitYearSuffixExplicitDelimiter).
 */
function groupByAuthor(cites: readonly ClusterCite[], evenNameless: boolean): readonly (readonly ClusterCite[])[] {
  const groups: ClusterCite[][] = [];
  const open = new Map<string, ClusterCite[]>();
  for (const cite of cites) {
    const { author } = cite;
    const apart = cite.prefixed || (author === "" && !evenNameless);
    const group = apart ? undefined : open.get(author);
    if (group !== undefined) {
      group.push(cite);
      continue;
    }
    const started = [cite];
    groups.push(started);
    open.set(author, started);
  }
  return groups;
}

/** One author's cites: the names print once, and with year-suffix the year as well. */
function collapseGroup(group: readonly ClusterCite[], area: CitationArea, again: PrintAgain): readonly RenderedCite[] {
  const runs = area.collapse === "year" ? group.map((cite) => [cite]) : runsOfYear(group, again);
  return runs.flatMap((run, index) => {
    const [first, ...rest] = run;
    if (first === undefined) return [];
    const output = index === 0 ? first.output : again(first, { suppressAuthor: true });
    if (output === undefined) return [];
    const previous = runs[index - 1]?.at(-1);
    const delimiter = previous?.facts.locator === undefined ? undefined : area.afterCollapseDelimiter;
    return [{ output, ...(delimiter !== undefined && { delimiter }) }, ...suffixes(first, rest, area)];
  });
}

/** Stretches of cites that differ in nothing but the year suffix. */
function runsOfYear(group: readonly ClusterCite[], again: PrintAgain): readonly (readonly ClusterCite[])[] {
  const runs: ClusterCite[][] = [];
  let bare: string | undefined;
  for (const cite of group) {
    // Without a suffix in print nothing tells the cites of a run apart: each stays whole.
    const own = suffixOf(cite) === undefined || cite.particular ? undefined : yearless(cite, again);
    if (own !== undefined && own === bare) runs.at(-1)?.push(cite);
    else runs.push([cite]);
    bare = own;
  }
  return runs;
}

/** The cite without its suffix; the letter of another one stands in, so that no other part of the cite changes. */
function yearless(cite: ClusterCite, again: PrintAgain): string {
  return plainText(again(cite, { suppressAuthor: true, yearSuffix: "\u0000" }));
}

function suffixes(first: ClusterCite, rest: readonly ClusterCite[], area: CitationArea): readonly RenderedCite[] {
  const delimiter = area.yearSuffixDelimiter ?? area.citeGroupDelimiter ?? area.layout.delimiter;
  if (area.collapse !== "year-suffix-ranged") {
    return rest.flatMap((cite) => withDelimiter(suffixOf(cite), delimiter));
  }
  const ranges = consecutive([first, ...rest], (cite) => suffixIndex(cite.facts.yearSuffix));
  return ranges.flatMap((range, index) => {
    const skip = index === 0 ? 1 : 0;
    if (range.length < 3) return range.slice(skip).flatMap((cite) => withDelimiter(suffixOf(cite), delimiter));
    const last = suffixOf(range.at(-1));
    if (index === 0) return withDelimiter(last, "–");
    return withDelimiter(sequence([suffixOf(range[0]), { kind: "text", text: "–" }, last]), delimiter);
  });
}

function withDelimiter(output: Output | undefined, delimiter: string): readonly RenderedCite[] {
  return output === undefined ? [] : [{ output, delimiter }];
}

function suffixOf(cite: ClusterCite | undefined): Output | undefined {
  return findRole(cite?.output, "year-suffix");
}

/** "a" → 0, "z" → 25, "aa" → 26. */
function suffixIndex(suffix: string | undefined): number | undefined {
  if (suffix === undefined) return undefined;
  return [...suffix].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 96, 0) - 1;
}

/** Stretches in which a number rises by one from entry to entry. */
function consecutive<Entry>(entries: readonly Entry[], numberOf: (entry: Entry) => number | undefined): Entry[][] {
  const runs: Entry[][] = [];
  let previous: number | undefined;
  for (const entry of entries) {
    const number = numberOf(entry);
    if (previous !== undefined && number === previous + 1) runs.at(-1)?.push(entry);
    else runs.push([entry]);
    previous = number;
  }
  return runs;
}

/** "[1], [2], [3], [5]" → "[1]–[3], [5]" ("Cite Collapsing", citation-number). */
function collapseNumbers(cites: readonly ClusterCite[], area: CitationArea): readonly RenderedCite[] {
  const runs = consecutive(cites, (cite) => (cite.particular ? undefined : cite.facts.citationNumber));
  const rendered: RenderedCite[] = [];
  let collapsed = false;
  for (const run of runs) {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) continue;
    const delimiter = collapsed ? (area.afterCollapseDelimiter ?? area.layout.delimiter) : area.layout.delimiter;
    collapsed = run.length > 2;
    if (!collapsed) {
      rendered.push(...run.map((cite, place) => ({ output: cite.output, ...(place === 0 && { delimiter }) })));
      continue;
    }
    const range = sequence([first.output, { kind: "text", text: "–" }, last.output]);
    if (range !== undefined) rendered.push({ output: range, delimiter });
  }
  return rendered;
}
