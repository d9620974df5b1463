import type { Evidence } from "./evidence.ts";
import type { Issue } from "./issue.ts";
import type { Item } from "./item.ts";

/** What we keep of a source: the item, the evidence for each of its fields, and what was doubtful. */
export interface SourceRecord {
  readonly item: Item;
  readonly evidence: readonly Evidence[];
  readonly issues: readonly Issue[];
}
