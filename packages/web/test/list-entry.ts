import type { WireItem } from "../src/answers.ts";
import type { ListEntry } from "../src/state/list.ts";
import { capturedOf } from "./answers.ts";

/** An entry of a list, by its item. */
export function listEntry(id: string, item: WireItem): ListEntry {
  return {
    record: { id, role: "entry", item: { id, ...item }, evidence: [], typed: {}, added: [] },
    source: {
      id: `source of ${id}`,
      name: id,
      captured: capturedOf({ records: [{ item: { id, ...item }, evidence: [] }] }),
    },
    note: "",
    group: "",
  };
}
