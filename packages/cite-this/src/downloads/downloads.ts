import type { Item } from "@citable/model";

/** The formats in which the record can be taken along. */
export interface Downloads {
  readonly labels: readonly string[];
  /** Hands a record to the reader as a file in the format of that label. */
  readonly save: (label: string, item: Item) => Promise<void>;
}
