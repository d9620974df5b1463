import type { Captured, CapturedRecord, Cited, StyleChoice } from "../answers.ts";
import { namedStyles } from "../style/named-styles.ts";
import type { State, WorkingRecord } from "./state.ts";

/** Everything that can happen. */
export type Action =
  | { readonly kind: "source-opened"; readonly name: string }
  | { readonly kind: "source-read"; readonly name: string; readonly captured: Captured }
  | { readonly kind: "source-failed"; readonly name: string; readonly message: string }
  | { readonly kind: "editing-began" }
  | { readonly kind: "editing-ended" }
  | { readonly kind: "record-chosen"; readonly index: number }
  | { readonly kind: "field-pointed"; readonly field: string | undefined }
  | { readonly kind: "field-typed"; readonly field: string; readonly text: string }
  | { readonly kind: "field-restored"; readonly field: string }
  | { readonly kind: "field-added"; readonly field: string }
  | { readonly kind: "style-chosen"; readonly style: StyleChoice }
  | { readonly kind: "styles-searched"; readonly query: string }
  | { readonly kind: "styles-found"; readonly results: readonly StyleChoice[] }
  | { readonly kind: "styles-failed"; readonly message: string }
  | { readonly kind: "citing" }
  | { readonly kind: "cited"; readonly cited: Cited }
  | { readonly kind: "cite-failed"; readonly message: string }
  | { readonly kind: "announced"; readonly text: string };

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

/** The next state. Pure: every effect is elsewhere. Each part of the state takes the actions that concern it. */
export function reduce(state: State, action: Action): State {
  return [reduceSource, reduceRecord, reduceStyle, reduceCitation].reduce((next, part) => part(next, action), state);
}

function reduceSource(state: State, action: Action): State {
  switch (action.kind) {
    case "source-opened":
      return { ...state, source: { phase: "reading", name: action.name }, editing: false, busy: true };
    case "source-read":
      return {
        ...state,
        source: { phase: "read", name: action.name, captured: action.captured },
        records: workingRecords(action.captured),
        active: 0,
        pointed: undefined,
        cited: { phase: "waiting" },
        announcement: summary(action.captured),
      };
    case "source-failed":
      return {
        ...state,
        source: { phase: "failed", name: action.name, message: action.message },
        records: [],
        cited: { phase: "waiting" },
        busy: false,
        announcement: action.message,
      };
    case "editing-began":
      return { ...state, editing: true };
    case "editing-ended":
      return { ...state, editing: false };
    default:
      return state;
  }
}

function reduceRecord(state: State, action: Action): State {
  switch (action.kind) {
    case "record-chosen":
      return { ...state, active: action.index, pointed: undefined };
    case "field-pointed":
      return state.pointed === action.field ? state : { ...state, pointed: action.field };
    case "field-typed":
      return withActive(state, (record) => ({
        ...record,
        typed: { ...record.typed, [action.field]: action.text },
      }));
    case "field-restored":
      return withActive(state, (record) => ({
        ...record,
        typed: Object.fromEntries(Object.entries(record.typed).filter(([field]) => field !== action.field)),
      }));
    case "field-added":
      return withActive(state, (record) => ({ ...record, added: [...record.added, action.field] }));
    default:
      return state;
  }
}

function reduceStyle(state: State, action: Action): State {
  const { search } = state;
  switch (action.kind) {
    case "style-chosen": {
      const named = namedStyles.some((style) => style.name === action.style.name);
      return { ...state, style: action.style, extraStyle: named ? state.extraStyle : action.style };
    }
    case "styles-searched":
      return { ...state, search: { ...search, query: action.query, message: "" } };
    case "styles-found": {
      const message = foundMessage(search.query, action.results.length);
      return { ...state, search: { ...search, results: action.results, message }, announcement: message };
    }
    case "styles-failed":
      return { ...state, search: { ...search, results: [], message: action.message } };
    default:
      return state;
  }
}

function reduceCitation(state: State, action: Action): State {
  switch (action.kind) {
    case "citing":
      return { ...state, busy: true };
    case "cited":
      return { ...state, busy: false, cited: { phase: "cited", cited: action.cited } };
    case "cite-failed":
      return {
        ...state,
        busy: false,
        cited: { phase: "failed", message: action.message },
        announcement: action.message,
      };
    case "announced":
      return { ...state, announcement: action.text };
    default:
      return state;
  }
}

function withActive(state: State, change: (record: WorkingRecord) => WorkingRecord): State {
  return {
    ...state,
    records: state.records.map((record, index) => (index === state.active ? change(record) : record)),
  };
}

function workingRecords(captured: Captured): readonly WorkingRecord[] {
  const entries = captured.records.map((record) => fresh(record, "entry"));
  // A source in which nothing citable stands still gets a record, so that its facts can be filled in by hand.
  const byHand = fresh({ item: { id: "by-hand", type: "document" }, evidence: [] }, "entry");
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
  return `${count} ${count === 1 ? "style fits" : "styles fit"}.`;
}
