import { citeRecord, type Form } from "@citable/guides";
import type { Item } from "@citable/model";
import type { Catalogue, FoundStyle } from "@citable/styles";
import { findDebris } from "./debris.ts";
import { kinds } from "./kinds.ts";
import { subsetsOf, type Coverage } from "./subsets.ts";

/** How many citations of a kind of work were printed, and how many of them were malformed or empty. */
export interface DebrisCount {
  readonly kind: string;
  readonly form: "list" | "citation";
  printed: number;
  malformed: number;
  /** The styles in which any was malformed. */
  readonly styles: Set<string>;
}

/** A malformed citation. */
export interface DebrisFinding {
  readonly id: string;
  readonly item: Item;
  readonly form: Form;
  readonly text: string;
  readonly debris: readonly string[];
  readonly repairs: readonly string[];
}

export interface DebrisSweep {
  readonly catalogue: Catalogue;
  readonly ids: readonly string[];
  readonly coverage: Coverage;
  readonly options: { readonly exact: boolean; readonly without: readonly string[] };
  readonly found: (finding: DebrisFinding) => void;
  readonly step: (done: number) => void;
}

/**
 * Prints works of four kinds with subsets of their facts, in the list and as a citation, and counts what is malformed.
 * One style is held at a time, and of what was printed only the counts are kept.
 */
export async function sweepDebris(sweep: DebrisSweep): Promise<readonly DebrisCount[]> {
  const counts = kinds.flatMap(({ name }) => [countOf(name, "list"), countOf(name, "citation")]);
  for (const [index, id] of sweep.ids.entries()) {
    const found = await sweep.catalogue.find(id);
    for (const count of counts) sweepStyle(found, id, count, sweep);
    sweep.step(index + 1);
  }
  return counts;
}

function countOf(kind: string, form: DebrisCount["form"]): DebrisCount {
  return { kind, form, printed: 0, malformed: 0, styles: new Set() };
}

function sweepStyle(
  found: FoundStyle,
  id: string,
  count: DebrisCount,
  { coverage, options, ...sweep }: DebrisSweep,
): void {
  const form = formOf(found, count.form);
  const kind = kinds.find(({ name }) => name === count.kind);
  if (form === undefined || kind === undefined) return;
  for (const item of subsetsOf(kind, coverage)) {
    const { citations, repairs } = citeRecord({ item, evidence: [], issues: [] }, found, { forms: [form], ...options });
    const text = citations[0]?.text ?? "";
    const debris = findDebris(text);
    count.printed += 1;
    if (debris.length === 0) continue;
    count.malformed += 1;
    count.styles.add(id);
    sweep.found({ id, item, form, text, debris, repairs: repairs.map(({ name }) => name) });
  }
}

function formOf({ style }: FoundStyle, wanted: DebrisCount["form"]): Form | undefined {
  if (wanted === "list") return style.bibliography === undefined ? undefined : "bibliography";
  return style.class === "note" ? "note" : "in-text";
}

/** The counts as a table in Markdown. */
export function debrisTable(counts: readonly DebrisCount[]): string {
  const rows = counts.map(
    ({ kind, form, printed, malformed, styles }) =>
      `| ${kind}, ${form === "list" ? "in the list" : "cited"} | ${printed.toLocaleString("en-US")} | ${malformed} (${((100 * malformed) / printed).toFixed(3)} %) | ${styles.size} |`,
  );
  return ["| work | printed | malformed or empty | in styles |", "| --- | ---: | ---: | ---: |", ...rows].join("\n");
}
