import type { Captured, CapturedRecord, Cited, StyleChoice } from "../answers.ts";
import { namedStyles } from "../style/named-styles.ts";
import type { State, WorkingRecord } from "./state.ts";

/** Everything that can happen, with what comes along. */
interface Happenings {
  readonly "source-opened": { readonly name: string };
  readonly "source-read": { readonly name: string; readonly captured: Captured };
  readonly "source-failed": { readonly name: string; readonly message: string };
  readonly "editing-began": unknown;
  readonly "editing-ended": unknown;
  readonly "record-chosen": { readonly index: number };
  readonly "field-pointed": { readonly field: string | undefined };
  readonly "field-typed": { readonly field: string; readonly text: string };
  readonly "field-restored": { readonly field: string };
  readonly "field-added": { readonly field: string };
  readonly "style-chosen": { readonly style: StyleChoice };
  readonly "styles-searched": { readonly query: string };
  readonly "styles-found": { readonly results: readonly StyleChoice[] };
  readonly "styles-failed": { readonly message: string };
  readonly citing: unknown;
  readonly cited: { readonly cited: Cited };
  readonly "cite-failed": { readonly message: string };
  readonly announced: { readonly text: string };
}

export type ActionKind = keyof Happenings;

/** Something that happened: its kind, and what came along. */
export type Action<Kind extends ActionKind = ActionKind> = {
  readonly [K in Kind]: { readonly kind: K } & Happenings[K];
}[Kind];

/** The state before anything was read. */
export const initialState: State = {
  source: { phase: "reading", name: "" },
  editing: false,
  records: [],
  active: 0,
  pointed: undefined,
  style: namedStyles[0] ?? { name: "mla@9", title: "MLA" },
  extraStyle: undefined,
  search: { query: "", results: [], message: "" },
  cited: { phase: "waiting" },
  busy: false,
  announcement: "",
};

/** So many styles the server sends at most. */
const longestList = 50;

/** The rows of a record that is filled in by hand. */
const firstFacts: readonly string[] = ["author", "title", "container-title", "publisher", "issued", "URL"];

const steps: { readonly [Kind in ActionKind]: (state: State, action: Happenings[Kind]) => State } = {
  "source-opened": (state, { name }) => ({ ...state, source: { phase: "reading", name }, editing: false, busy: true }),
  "source-read": (state, { name, captured }) => ({
    ...state,
    source: { phase: "read", name, captured },
    records: workingRecords(captured),
    active: 0,
    pointed: undefined,
    cited: { phase: "waiting" },
    announcement: summary(captured),
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
  "field-pointed": (state, { field }) => (state.pointed === field ? state : { ...state, pointed: field }),
  "field-typed": (state, { field, text }) =>
    withActive(state, (record) => ({ ...record, typed: { ...record.typed, [field]: text } })),
  "field-restored": (state, { field }) =>
    withActive(state, (record) => ({ ...record, typed: without(record.typed, field) })),
  "field-added": (state, { field }) => withActive(state, (record) => ({ ...record, added: [...record.added, field] })),
  "style-chosen": (state, { style }) => {
    const named = namedStyles.some(({ name }) => name === style.name);
    return { ...state, style, extraStyle: named ? state.extraStyle : style };
  },
  "styles-searched": (state, { query }) => ({ ...state, search: { ...state.search, query, message: "" } }),
  "styles-found": (state, { results }) => {
    const message = foundMessage(state.search.query, results.length);
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

/** The next state. Pure: every effect is elsewhere. */
export function reduce<Kind extends ActionKind>(state: State, action: Action<Kind>): State {
  return steps[action.kind](state, action);
}

function withActive(state: State, change: (record: WorkingRecord) => WorkingRecord): State {
  return {
    ...state,
    records: state.records.map((record, index) => (index === state.active ? change(record) : record)),
  };
}

function without(typed: Readonly<Record<string, string>>, field: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(typed).filter(([key]) => key !== field));
}

function workingRecords(captured: Captured): readonly WorkingRecord[] {
  const entries = captured.records.map((record) => fresh(record, "entry"));
  // A source in which nothing citable stands still gets a record, so that its facts can be filled in by hand.
  const byHand = { ...fresh({ item: { id: "by-hand", type: "document" }, evidence: [] }, "entry"), added: firstFacts };
  return [
    ...(entries.length === 0 ? [byHand] : entries),
    ...captured.references.map((record) => fresh(record, "reference")),
  ];
}

function fresh(record: CapturedRecord, role: WorkingRecord["role"]): WorkingRecord {
  return { ...record, role, typed: {}, added: [] };
}

function summary(captured: Captured): string {
  if (captured.records.length === 0) return "The source was read, but nothing in it says what it is.";
  const references = captured.references.length;
  const found = references === 0 ? "" : ` It names ${references} ${references === 1 ? "reference" : "references"}.`;
  return `The source was read.${found}`;
}

function foundMessage(query: string, count: number): string {
  if (query.trim() === "") return "";
  if (count === 0) return `No style’s name fits “${query.trim()}”.`;
  if (count >= longestList) return `${longestList} styles or more fit. Another word narrows them down.`;
  return `${count} ${count === 1 ? "style fits" : "styles fit"}.`;
}
