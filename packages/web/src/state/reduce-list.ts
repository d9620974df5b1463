import type { Captured } from "../answers.ts";
import type { CitedList, ListOrder } from "../pipeline/questions.ts";
import { inOrder, movedEntry, withEntries, withEntry, withoutEntry, type List, type ListEntry } from "./list.ts";
import type { Steps } from "./steps.ts";
import type { Shared, SharedLists } from "./shared.ts";
import type { State } from "./state.ts";
import { workingRecords } from "./working-records.ts";

/** What can happen to the reader's list, with what comes along. */
export interface ListHappenings {
  readonly "entries-added": { readonly entries: readonly ListEntry[]; readonly announcement: string };
  readonly "entry-removed": { readonly id: string; readonly announcement: string };
  readonly "entries-merged": { readonly kept: ListEntry; readonly removed: string; readonly announcement: string };
  readonly "entry-moved": { readonly id: string; readonly before: string | undefined; readonly announcement: string };
  readonly "entry-noted": { readonly id: string; readonly note: string };
  readonly "entry-grouped": { readonly id: string; readonly group: string };
  readonly "entry-opened": { readonly id: string };
  readonly "order-chosen": { readonly order: ListOrder };
  readonly "heading-typed": { readonly heading: string };
  readonly "list-restored": { readonly list: List };
  readonly "list-cited": { readonly cited: CitedList };
  readonly "list-failed": { readonly message: string };
  readonly "list-replaced": { readonly list: List; readonly announcement: string };
  readonly "list-shared": { readonly shared: Shared; readonly announcement: string };
  readonly "sharing-ended": { readonly announcement: string };
  readonly "sharing-restored": { readonly shared: SharedLists };
  readonly "list-refused": { readonly message: string };
  readonly "list-saved": { readonly lost: Captured["issues"]; readonly announcement: string };
}

export const listSteps: Steps<ListHappenings> = {
  "entries-added": (state, { entries, announcement }) => ({
    ...state,
    list: withEntries(state.list, entries),
    announcement,
  }),
  "entry-removed": (state, { id, announcement }) => ({ ...state, list: withoutEntry(state.list, id), announcement }),
  "entries-merged": (state, { kept, removed, announcement }) => ({
    ...state,
    list: withEntry(withoutEntry(state.list, removed), kept.record.id, kept),
    announcement,
  }),
  // What stood in the style's order is moved from where it was seen.
  "entry-moved": (state, { id, before, announcement }) => ({
    ...state,
    list: movedEntry(asPrinted(state), id, before),
    announcement,
  }),
  "entry-noted": (state, { id, note }) => ({ ...state, list: withEntry(state.list, id, { note }) }),
  "entry-grouped": (state, { id, group }) => ({ ...state, list: withEntry(state.list, id, { group }) }),
  "entry-opened": (state, { id }) => opened(state, id),
  "order-chosen": (state, { order }) => ({ ...state, list: { ...asPrinted(state), order } }),
  "heading-typed": (state, { heading }) => ({ ...state, list: { ...state.list, heading } }),
  "list-restored": (state, { list }) => ({ ...state, list }),
  "list-cited": (state, { cited }) => ({ ...state, citedList: { phase: "cited", cited } }),
  "list-replaced": (state, { list, announcement }) => ({ ...state, list, refusal: "", announcement }),
  "list-shared": (state, { shared, announcement }) => ({
    ...state,
    list: { ...state.list, shared: shared.id },
    shared: { ...state.shared, [shared.id]: shared },
    refusal: "",
    announcement,
  }),
  "sharing-ended": (state, { announcement }) => {
    const { shared: ended, ...list } = state.list;
    const shared = Object.fromEntries(Object.entries(state.shared).filter(([id]) => id !== ended));
    return { ...state, list, shared, refusal: "", announcement };
  },
  "sharing-restored": (state, { shared }) => ({ ...state, shared: { ...shared, ...state.shared } }),
  "list-refused": (state, { message }) => ({ ...state, refusal: message, announcement: message }),
  "list-saved": (state, { lost, announcement }) => ({ ...state, lost, announcement }),
  "list-failed": (state, { message }) => ({ ...state, citedList: { phase: "failed", message }, announcement: message }),
};

function asPrinted({ list, citedList }: State): List {
  if (list.order === "own" || citedList.phase !== "cited") return list;
  return inOrder(
    list,
    citedList.cited.entries.map(({ id }) => id),
  );
}

/** Opens an entry with the source that it came from, and the other records of that source. */
function opened(state: State, id: string): State {
  const entry = state.list.entries.find(({ record }) => record.id === id);
  if (entry === undefined) return state;
  const { source } = entry;
  const listed = new Map(state.list.entries.map(({ record }) => [record.id, record]));
  const records = workingRecords(source).map((record) => listed.get(record.id) ?? record);
  const active = Math.max(
    0,
    records.findIndex((record) => record.id === id),
  );
  return {
    ...state,
    screen: "source",
    source: { phase: "read", ...source },
    records,
    active,
    editing: false,
    pointed: undefined,
    cited: { phase: "waiting" },
    busy: true,
  };
}
