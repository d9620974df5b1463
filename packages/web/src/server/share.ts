import { isJsonObject } from "@citable/model";
import { objectsOf, textOf } from "../json.ts";
import { listItems } from "../state/record-rows.ts";
import type { List, ListEntry } from "../state/list.ts";
import { sending, type Ask } from "./ask.ts";

/** A list that somebody shared. */
export interface SharedList {
  readonly heading: string;
  readonly style: string;
  readonly entries: readonly ListEntry[];
}

/** So many records a page of the server's answer has at most. */
const pageLength = 200;

/**
 * Has the server keep the list as it is now. Answers the link for reading it; nobody finds it who was not given it.
 * @throws ServerError
 */
export async function shareList(ask: Ask, list: List, named: { heading: string; style: string }): Promise<string> {
  const records = listItems(list).map((item, index) => {
    const note = list.entries[index]?.note ?? "";
    return { item, ...(note !== "" && { note }) };
  });
  const kept = await ask("api/v1/bibliographies", sending({ title: named.heading, style: named.style, records }));
  const answer = isJsonObject(kept) ? kept : {};
  const { bibliography } = answer;
  const id = isJsonObject(bibliography) ? textOf(bibliography, "id") : "";
  const link = objectsOf(answer["links"]).find(({ allows }) => allows === "read");
  return new URL(`#read/${id}/${textOf(link ?? {}, "key")}`, document.baseURI).href;
}

/**
 * Reads a shared list.
 * @throws ServerError
 */
export async function readShared(
  ask: Ask,
  { id, key }: { readonly id: string; readonly key: string },
): Promise<SharedList> {
  const request = { headers: { Authorization: `Bearer ${key}` } };
  const path = `api/v1/bibliographies/${id}`;
  const bibliography = await ask(path, request);
  const entries: ListEntry[] = [];
  let cursor: string | undefined;
  do {
    const page = new URLSearchParams({ limit: String(pageLength), ...(cursor !== undefined && { cursor }) });
    const answer = await ask(`${path}/records?${page.toString()}`, request);
    const records = isJsonObject(answer) ? answer : {};
    entries.push(
      ...objectsOf(records["records"]).map((record, index) => entryOf(record, `${id} ${entries.length + index}`)),
    );
    cursor = textOf(records, "next") || undefined;
  } while (cursor !== undefined);
  const heading = isJsonObject(bibliography) ? bibliography : {};
  return { heading: textOf(heading, "title"), style: textOf(heading, "style"), entries };
}

function entryOf(record: Readonly<Record<string, unknown>>, id: string): ListEntry {
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
