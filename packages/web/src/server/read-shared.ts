import { isJsonObject, type JsonObject } from "@citable/model";
import { textOf } from "../json.ts";
import type { ListEntry } from "../state/list.ts";
import type { Shared } from "../state/shared.ts";
import type { Ask } from "./ask.ts";
import { draftsOf, keyOf, object, pathOf, placeOf, readRecords, versionOf } from "./share.ts";

/** A list that somebody shared. */
export interface SharedList {
  readonly heading: string;
  readonly style: string;
  readonly entries: readonly ListEntry[];
  /** What is needed to edit it, by whoever may. */
  readonly shared: Shared;
}

/**
 * Reads a shared list.
 * @throws ServerError
 */
export async function readShared(ask: Ask, opened: Pick<Shared, "id" | "key">): Promise<SharedList> {
  const bibliography = object(await ask(pathOf(opened), { headers: keyOf(opened) }));
  const records = await readRecords(ask, opened);
  const entries = records.map((record, index) => entryOf(record, textOf(record, "id") || `${opened.id} ${index}`));
  const drafts = draftsOf({ heading: "", order: "own", entries });
  const places = records.map((record, index) => ({
    ...placeOf(record),
    entry: drafts[index]?.entry ?? "",
    content: drafts[index]?.content ?? "",
  }));
  const shared = { ...opened, joined: true, links: [], version: versionOf(bibliography), entries: places };
  return { heading: textOf(bibliography, "title"), style: textOf(bibliography, "style"), entries, shared };
}

function entryOf(record: JsonObject, id: string): ListEntry {
  const item = isJsonObject(record["item"]) ? record["item"] : {};
  const { annote: _, ...facts } = item;
  const captured = { kind: "csl-json" as const, text: "", records: [{ item: facts, evidence: [] }] };
  return {
    record: { id, role: "entry", item: facts, evidence: [], typed: {}, added: [] },
    source: {
      id,
      name: "",
      captured: { ...captured, references: [], seeAlso: [], notes: [], missing: [], issues: [] },
    },
    note: textOf(record, "note"),
    group: "",
  };
}
