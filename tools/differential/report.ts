import type { Comparison } from "./compare.ts";
import { forms, formsOfOneItem, type Form } from "./documents.ts";
import { rules } from "./rules/all.ts";
import type { Counts, Tally } from "./tally.ts";

/** The percentages by form, and what could not be compared. */
export function printTotals({ counts, troubles }: Tally): string {
  const rows = forms.map((form) => row(form, counts.get(form) ?? nothing));
  const total = (some: readonly Form[]): Counts => some.map((form) => counts.get(form) ?? nothing).reduce(sum, nothing);
  const kinds = [...new Set(troubles.map(({ kind }) => kind))];
  const missed = kinds.map((kind) => `${kind}: ${troubles.filter((trouble) => trouble.kind === kind).length} ×`);
  const heading = ["form", "compared", "equal", "ours by the specification", "rest", "equal formatting"];
  return [
    table([heading, ...rows, row("one item at a time", total(formsOfOneItem)), row("all", total(forms))]),
    ...missed,
  ].join("\n");
}

const nothing: Counts = { compared: 0, equal: 0, explained: 0, equalHtml: 0 };

function sum(one: Counts, other: Counts): Counts {
  return {
    compared: one.compared + other.compared,
    equal: one.equal + other.equal,
    explained: one.explained + other.explained,
    equalHtml: one.equalHtml + other.equalHtml,
  };
}

function row(name: string, { compared, equal, explained, equalHtml }: Counts): readonly string[] {
  const share = (count: number): string => (compared === 0 ? "–" : `${((100 * count) / compared).toFixed(2)} %`);
  const rest = compared - equal - explained;
  return [name, String(compared), share(equal), share(explained), share(rest), share(equalHtml)];
}

/** How many differences each rule of the specification explains. */
export function printRules({ counts, differences }: Tally): string {
  const { compared } = [...counts.values()].reduce(sum, nothing);
  return rules
    .map(({ name, section }) => {
      const found = differences.filter(({ rule }) => rule === name);
      const styles = new Set(found.map(({ style }) => style)).size;
      const share = ((100 * found.length) / Math.max(compared, 1)).toFixed(3);
      return `${found.length} × (${share} %) in ${styles} styles: ${name} – ${section}`;
    })
    .join("\n");
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const cell = (text: string, column: number): string =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((cells) => cells.map(cell).join("  ")).join("\n");
}

/** The classes of difference, the commonest first, with an example each. */
export function printClasses(comparisons: readonly Comparison[], most: number): string {
  const classes = new Map<string, Comparison[]>();
  for (const one of comparisons) {
    if (one.signature !== undefined) classes.set(one.signature, [...(classes.get(one.signature) ?? []), one]);
  }
  const sorted = [...classes].sort(([, one], [, two]) => two.length - one.length);
  const shown = sorted.slice(0, most).map(([signature, members]) => printClass(signature, members));
  return [`${sorted.length} classes of difference`, ...shown].join("\n\n");
}

function printClass(signature: string, members: readonly Comparison[]): string {
  const styles = new Set(members.map(({ style }) => style));
  const [first] = members;
  const where = first === undefined ? "" : `${first.style}, ${first.document}, ${first.form} ${first.place}`;
  return [
    `${members.length} × in ${styles.size} styles: ${signature}`,
    `  ${where}`,
    `  peer ${first?.peer ?? ""}`,
    `  ours ${first?.ours ?? ""}`,
  ].join("\n");
}
