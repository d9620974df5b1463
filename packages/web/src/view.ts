import type { Effects } from "./effects.ts";
import type { Action } from "./state/reduce.ts";
import type { State } from "./state/state.ts";

/** What every view is drawn from, and what it may do. */
export interface View extends Effects {
  readonly state: State;
  readonly dispatch: (action: Action) => void;
}

/** The element in which a field is edited; links of the citation and of the source lead there. */
export function fieldId(field: string): string {
  return `field-${field}`;
}

/** Brings the keyboard to the field, and the field into view. */
export function focusField(field: string): void {
  const input = document.getElementById(fieldId(field));
  input?.scrollIntoView({ block: "center", behavior: calm() ? "auto" : "smooth" });
  input?.focus({ preventScroll: true });
}

/** Brings keyboard and eye to the citation. */
export function focusCitation(): void {
  const section = document.getElementById("citation");
  section?.scrollIntoView({ block: "start", behavior: calm() ? "auto" : "smooth" });
  section?.focus({ preventScroll: true });
}

/** Whether the reader asked for less motion. */
export function calm(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
