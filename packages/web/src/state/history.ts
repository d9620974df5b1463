import type { Snapshot, State } from "./state.ts";
import type { Steps } from "./steps.ts";

export interface HistoryHappenings {
  readonly undone: unknown;
  readonly redone: unknown;
}

/** So many changes can be undone. */
const longest = 100;

export const historySteps: Steps<HistoryHappenings> = {
  undone: (state) => travelled(state, "past", "future"),
  redone: (state) => travelled(state, "future", "past"),
};

/**
 * What can be undone after a change.
 * @param changed what was changed, if it is one of a row of small changes: typing on in a field is one change
 */
export function remembered(before: State, changed: string | undefined): State["history"] {
  const { history } = before;
  const goesOn = changed !== undefined && changed === history.changed;
  const past = goesOn ? history.past : [...history.past, snapshot(before)].slice(-longest);
  return { past, future: [], changed };
}

function travelled(state: State, to: "past" | "future", back: "past" | "future"): State {
  const { history } = state;
  const found = history[to].at(-1);
  if (found === undefined) return state;
  const rest = { [to]: history[to].slice(0, -1), [back]: [...history[back], snapshot(state)] };
  return { ...state, ...found, history: { ...history, ...rest, changed: undefined } };
}

function snapshot({ source, records, active, list }: State): Snapshot {
  return { source, records, active, list };
}
