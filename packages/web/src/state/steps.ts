import type { State } from "./state.ts";

/** For each thing that can happen, how the state follows. */
export type Steps<Happenings> = {
  readonly [Kind in keyof Happenings]: (state: State, action: Happenings[Kind]) => State;
};
