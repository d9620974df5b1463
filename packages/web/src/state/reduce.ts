import type { Captured, Cited, StyleChoice } from "../answers.ts";
import type { Place } from "../pipeline/questions.ts";
import { namedStyles } from "../style/named-styles.ts";
import { historySteps, remembered, type HistoryHappenings } from "./history.ts";
import { emptyList, withEntry } from "./list.ts";
import { batchSteps, type BatchHappenings } from "./reduce-batch.ts";
import { houseSteps, type HouseHappenings } from "./reduce-houses.ts";
import { listSteps, type ListHappenings } from "./reduce-list.ts";
import type { Chosen, State, WorkingRecord } from "./state.ts";
import type { Steps } from "./steps.ts";
import { english } from "../words/english.ts";
import type { SourceWords, StyleWords, Words } from "../words/words.ts";
import { workingRecords } from "./working-records.ts";

/** What can happen to the source at hand and its citation, with what comes along. */
interface SourceHappenings {
  readonly "words-chosen": { readonly words: Words };
  readonly "screen-chosen": { readonly screen: State["screen"] };
  readonly "source-opened": { readonly name: string };
  readonly "source-read": { readonly id: string; readonly name: string; readonly captured: Captured };
  readonly "source-failed": { readonly name: string; readonly message: string };
  readonly "editing-began": unknown;
  readonly "editing-ended": unknown;
  readonly "record-chosen": { readonly index: number };
  readonly "span-chosen": { readonly chosen: Chosen };
  readonly "source-corrected": { readonly captured: Captured };
  readonly "field-pointed": { readonly field: string | undefined };
  readonly "field-typed": { readonly field: string; readonly text: string };
  readonly "field-restored": { readonly field: string };
  readonly "field-added": { readonly field: string };
  readonly "place-typed": { readonly place: Place };
  readonly "style-chosen": { readonly style: StyleChoice };
  readonly "styles-searched": { readonly query: string };
  readonly "styles-found": { readonly results: readonly StyleChoice[] };
  readonly "styles-failed": { readonly message: string };
  readonly citing: unknown;
  readonly cited: { readonly cited: Cited };
  readonly "cite-failed": { readonly message: string };
  readonly announced: { readonly text: string };
}

/** Everything that can happen, with what comes along. */
type Happenings = SourceHappenings & ListHappenings & BatchHappenings & HouseHappenings & HistoryHappenings;

export type ActionKind = keyof Happenings;

/** Something that happened: its kind, and what came along. */
export type Action<Kind extends ActionKind = ActionKind> = {
  readonly [K in Kind]: { readonly kind: K } & Happenings[K];
}[Kind];

/** The state before anything was read. */
export const initialState: State = {
  words: english,
  screen: "source",
  source: { phase: "reading", name: "" },
  editing: false,
  records: [],
  active: 0,
  chosen: undefined,
  pointed: undefined,
  style: namedStyles[0] ?? { name: "mla@9", title: "MLA" },
  extraStyle: undefined,
  search: { query: "", results: [], message: "" },
  houses: { styles: [], message: "" },
  cited: { phase: "waiting" },
  place: { label: "page", locator: "" },
  list: emptyList,
  citedList: { phase: "waiting" },
  batch: [],
  shared: {},
  refusal: "",
  lost: [],
  history: { past: [], future: [], changed: undefined },
  busy: false,
  announcement: "",
};

/** So many styles the server sends at most. */
const longestList = 50;

const sourceSteps: Steps<SourceHappenings> = {
  "words-chosen": (state, { words }) => ({ ...state, words, source: sampleIn(words, state.source) }),
  "screen-chosen": (state, { screen }) => ({ ...state, screen }),
  "source-opened": (state, { name }) => ({ ...state, source: { phase: "reading", name }, editing: false, busy: true }),
  "source-read": (state, { id, name, captured }) => ({
    ...state,
    screen: "source",
    source: { phase: "read", id, name, captured },
    records: workingRecords({ id, name, captured }),
    active: 0,
    chosen: undefined,
    pointed: undefined,
    cited: { phase: "waiting" },
    announcement: summary(captured, state.words.source),
  }),
  "source-failed": (state, { name, message }) => ({
    ...state,
    source: { phase: "failed", name, message },
    records: [],
    cited: { phase: "waiting" },
    busy: false,
    announcement: message,
  }),
  "editing-began": (state) => ({ ...state, editing: true }),
  "editing-ended": (state) => ({ ...state, editing: false }),
  "record-chosen": (state, { index }) => ({ ...state, active: index, pointed: undefined }),
  "span-chosen": (state, { chosen }) => ({ ...state, chosen }),
  "source-corrected": (state, { captured }) => corrected(state, captured),
  "field-pointed": (state, { field }) => (state.pointed === field ? state : { ...state, pointed: field }),
  "field-typed": (state, { field, text }) =>
    withActive(state, (record) => ({ ...record, typed: { ...record.typed, [field]: text } })),
  "field-restored": (state, { field }) =>
    withActive(state, (record) => ({ ...record, typed: without(record.typed, field) })),
  "field-added": (state, { field }) => withActive(state, (record) => ({ ...record, added: [...record.added, field] })),
  "place-typed": (state, { place }) => ({ ...state, place }),
  "style-chosen": (state, { style }) => {
    const named = [...namedStyles, ...state.houses.styles].some(({ name }) => name === style.name);
    return { ...state, style, extraStyle: named ? state.extraStyle : style };
  },
  "styles-searched": (state, { query }) => ({ ...state, search: { ...state.search, query, message: "" } }),
  "styles-found": (state, { results }) => {
    const message = foundMessage(state.search.query, results.length, state.words.style);
    return { ...state, search: { ...state.search, results, message }, announcement: message };
  },
  "styles-failed": (state, { message }) => ({ ...state, search: { ...state.search, results: [], message } }),
  citing: (state) => ({ ...state, busy: true }),
  cited: (state, { cited }) => ({ ...state, busy: false, cited: { phase: "cited", cited } }),
  "cite-failed": (state, { message }) => ({
    ...state,
    busy: false,
    cited: { phase: "failed", message },
    announcement: message,
  }),
  announced: (state, { text }) => ({ ...state, announcement: text }),
};

const steps: Steps<Happenings> = { ...sourceSteps, ...listSteps, ...batchSteps, ...houseSteps, ...historySteps };

/** The changes that can be undone. */
const undoable: ReadonlySet<ActionKind> = new Set<ActionKind>([
  "source-corrected",
  "field-typed",
  "field-restored",
  "entries-added",
  "list-replaced",
  "entry-removed",
  "entries-merged",
  "entry-moved",
  "entry-noted",
  "entry-grouped",
  "order-chosen",
  "heading-typed",
]);

/** The next state. Pure: every effect is elsewhere. */
export function reduce<Kind extends ActionKind>(state: State, action: Action<Kind>): State {
  const next = steps[action.kind](state, action);
  if (next === state || !undoable.has(action.kind)) return next;
  return { ...next, history: remembered(state, smallChange(action)) };
}

/** What a small change is made to: a row of them in one field is undone at once. */
function smallChange(action: { readonly kind: ActionKind; readonly field?: unknown }): string | undefined {
  const small = action.kind === "field-typed" || action.kind === "heading-typed";
  return small ? `${action.kind} ${String(action.field)}` : undefined;
}

/** Changes the active record, and with it the list's entry of it. */
function withActive(state: State, change: (record: WorkingRecord) => WorkingRecord): State {
  const before = state.records[state.active];
  if (before === undefined) return state;
  const after = change(before);
  return {
    ...state,
    records: state.records.map((record) => (record === before ? after : record)),
    list: withEntry(state.list, before.id, { record: after }),
  };
}

/** A list of references whose lines were read again: the same source, with other records. */
function corrected(state: State, captured: Captured): State {
  if (state.source.phase !== "read") return state;
  const source = { ...state.source, captured };
  const records = workingRecords(source);
  const active = Math.min(state.active, records.length - 1);
  return { ...state, source, records, active, chosen: undefined, announcement: state.words.correction.done };
}

/** The sample is called by the language's own words. */
function sampleIn({ source }: Words, shown: State["source"]): State["source"] {
  return shown.phase === "read" && shown.id === "sample" ? { ...shown, name: source.sample } : shown;
}

function without(typed: Readonly<Record<string, string>>, field: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(typed).filter(([key]) => key !== field));
}

function summary({ records, references }: Captured, words: SourceWords): string {
  return records.length === 0 ? words.saysNothing : words.wasRead(references.length);
}

function foundMessage(query: string, count: number, words: StyleWords): string {
  if (query.trim() === "") return "";
  if (count === 0) return words.fitsNone(query.trim());
  return count >= longestList ? words.fitsMany(longestList) : words.fits(count);
}
