import { citeRecord } from "@citable/guides";
import type { SourceRecord } from "@citable/model";
import type { Catalogue } from "@citable/styles";

/** What a style made of a record: the entry of its bibliography, or its note where it has none. */
export interface PrintedEntry {
  readonly text: string;
  /** The repairs that were made. */
  readonly repairs: readonly string[];
}

/** Prints records in one style. */
export type PrintEntry = (record: SourceRecord) => PrintedEntry;

/** Opens a style by its id, ready to print. */
export type Printer = (id: string) => Promise<PrintEntry>;

/** This project, with its repairs or, `exact`, without. */
export function citablePrinter(
  catalogue: Catalogue,
  options: { readonly exact: boolean; readonly without: readonly string[] },
): Printer {
  return async (id) => {
    const found = await catalogue.find(id);
    const citing = found.style.class === "note" ? "note" : "in-text";
    const form = found.style.bibliography === undefined ? citing : "bibliography";
    return (record) => {
      const { citations, repairs } = citeRecord(record, found, { forms: [form], ...options });
      return { text: citations[0]?.text ?? "", repairs: repairs.map((repair) => repair.name) };
    };
  };
}
