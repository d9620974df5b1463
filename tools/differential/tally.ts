import type { Comparison, StyleResult, Trouble } from "./compare.ts";
import type { Form } from "./documents.ts";

/** How many outputs were compared, and what came of them. */
export interface Counts {
  compared: number;
  equal: number;
  /** Not equal, and the specification says what we print. */
  explained: number;
  /** Equal with the tags of formatting, too. */
  equalHtml: number;
}

/** Counts what was compared and keeps what differs, so that all styles fit into memory. */
export class Tally {
  readonly counts: Map<Form, Counts> = new Map();
  readonly differences: Comparison[] = [];
  readonly troubles: Trouble[] = [];
  styles = 0;

  add({ comparisons, troubles }: StyleResult): void {
    this.styles += 1;
    this.troubles.push(...troubles);
    for (const one of comparisons) {
      this.#count(one);
      if (!one.equal) this.differences.push(one);
    }
  }

  #count({ form, equal, equalHtml, rule }: Comparison): void {
    const counts = this.counts.get(form) ?? { compared: 0, equal: 0, explained: 0, equalHtml: 0 };
    this.counts.set(form, counts);
    counts.compared += 1;
    counts.equal += Number(equal);
    counts.explained += Number(rule !== undefined);
    counts.equalHtml += Number(equalHtml);
  }
}
