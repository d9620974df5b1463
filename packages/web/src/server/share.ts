import { isJsonObject, type JsonObject } from "@citable/model";
import { objectsOf, textOf } from "../json.ts";
import { listItems } from "../state/record-rows.ts";
import type { List } from "../state/list.ts";
import type { Permission, Shared, SharedEntry, SharedLink } from "../state/shared.ts";
import { sending, type Ask } from "./ask.ts";

/** The heading of a list and the style it is set in. */
export interface Named {
  readonly heading: string;
  readonly style: string;
}

/**
 * Has the server keep the list, with a link for reading it; nobody finds it who was not given one.
 * @throws ServerError
 */
export async function shareList(ask: Ask, list: List, named: Named): Promise<Shared> {
  const drafts = draftsOf(list);
  const records = drafts.map(({ draft }) => draft);
  const answer = object(await ask("api/v1/bibliographies", sending({ ...headingOf(named), records })));
  const id = textOf(object(answer["bibliography"]), "id");
  const links = objectsOf(answer["links"]).map(linkOf);
  // The key for editing stays here: a link for editing that is given away has one of its own, and can be revoked.
  const key = links.find(({ allows }) => allows === "edit")?.key ?? "";
  const read = await readRecords(ask, { id, key });
  const entries = drafts.flatMap(({ entry, content }, index) => {
    const record = read[index];
    return record === undefined ? [] : [{ entry, content, ...placeOf(record) }];
  });
  const version = versionOf(object(answer["bibliography"]));
  return { id, key, joined: false, links: links.filter(({ allows }) => allows === "read"), version, entries };
}

/**
 * Brings what the server keeps to what the list is now: only what changed is sent.
 * @throws ServerError "changed" if somebody else changed the list since it was seen here
 */
export async function saveShared(ask: Ask, shared: Shared, list: List, named: Named): Promise<Shared> {
  const path = pathOf(shared);
  const send = async (at: string, method: string, version: number, body?: unknown): Promise<JsonObject> => {
    const headers = { ...keyOf(shared), "If-Match": `"v${version}"` };
    const request = body === undefined ? { method } : { ...sending(body), method };
    return object(await ask(at, { ...request, headers: { ...headers, "Content-Type": "application/json" } }));
  };
  // First, for it fails where anything has changed.
  const heading = await send(path, "PUT", shared.version, headingOf(named));
  const drafts = draftsOf(list);
  const kept = new Map(shared.entries.map((each) => [each.entry, each]));
  const gone = shared.entries.filter(({ entry }) => !drafts.some((each) => each.entry === entry));
  for (const { id, version } of gone) await send(`${path}/records/${id}`, "DELETE", version);
  const entries: SharedEntry[] = [];
  let changes = gone.length;
  for (const { entry, content, draft } of drafts) {
    const known = kept.get(entry);
    if (known?.content === content) {
      entries.push(known);
      continue;
    }
    const sent = await (known === undefined
      ? send(`${path}/records`, "POST", 0, draft)
      : send(`${path}/records/${known.id}`, "PUT", known.version, draft));
    entries.push({ entry, content, ...placeOf(sent) });
    changes += 1;
  }
  // Each change counts one up; what somebody else changed in between is then noticed at the next saving.
  return { ...shared, version: versionOf(heading) + changes, entries };
}

/** Makes one more link. @throws ServerError */
export async function makeLink(ask: Ask, shared: Shared, allows: Permission): Promise<Shared> {
  const request = sending({ allows });
  const headers = { ...keyOf(shared), "Content-Type": "application/json" };
  const link = linkOf(object(await ask(`${pathOf(shared)}/links`, { ...request, headers })));
  return { ...shared, links: [...shared.links, link] };
}

/** Ends a link: from now on it opens nothing. @throws ServerError */
export async function revokeLink(ask: Ask, shared: Shared, link: SharedLink): Promise<Shared> {
  await ask(`${pathOf(shared)}/links/${link.id}`, { method: "DELETE", headers: keyOf(shared) });
  return { ...shared, links: shared.links.filter(({ id }) => id !== link.id) };
}

/** Has the server forget the list, with all its links. @throws ServerError */
export async function endSharing(ask: Ask, shared: Shared): Promise<void> {
  await ask(pathOf(shared), { method: "DELETE", headers: { ...keyOf(shared), "If-Match": "*" } });
}

/** So many records a page of the server's answer has at most. */
const pageLength = 200;

/** All records of a list that is shared, in its order. @throws ServerError */
export async function readRecords(ask: Ask, opened: Pick<Shared, "id" | "key">): Promise<readonly JsonObject[]> {
  const records: JsonObject[] = [];
  let cursor: string | undefined;
  do {
    const page = new URLSearchParams({ limit: String(pageLength), ...(cursor !== undefined && { cursor }) });
    const answer = object(await ask(`${pathOf(opened)}/records?${page.toString()}`, { headers: keyOf(opened) }));
    records.push(...objectsOf(answer["records"]));
    cursor = textOf(answer, "next") || undefined;
  } while (cursor !== undefined);
  return records;
}

/** What is sent of each entry, under the id of its record. */
export function draftsOf(
  list: List,
): readonly { readonly entry: string; readonly draft: object; readonly content: string }[] {
  return listItems(list).map((item, index) => {
    const { annote: note, ...facts } = item;
    const draft = { item: facts, ...(typeof note === "string" && { note }), position: index + 1 };
    return { entry: String(item["id"]), draft, content: JSON.stringify(draft) };
  });
}

/** A house style goes by its whole text, which no link carries. */
function headingOf({ heading, style }: Named): { readonly title: string; readonly style: string } {
  return { title: heading, style: style.startsWith("house:") ? "" : style };
}

export function pathOf({ id }: Pick<Shared, "id">): string {
  return `api/v1/bibliographies/${id}`;
}

export function keyOf({ key }: Pick<Shared, "key">): Readonly<Record<string, string>> {
  return { Authorization: `Bearer ${key}` };
}

export function placeOf(record: JsonObject): { readonly id: string; readonly version: number } {
  return { id: textOf(record, "id"), version: versionOf(record) };
}

export function versionOf({ version }: JsonObject): number {
  return typeof version === "number" ? version : 0;
}

export function object(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

function linkOf(link: JsonObject): SharedLink {
  return { id: textOf(link, "id"), allows: link["allows"] === "edit" ? "edit" : "read", key: textOf(link, "key") };
}
