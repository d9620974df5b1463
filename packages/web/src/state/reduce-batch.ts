import type { State } from "./state.ts";
import type { Steps } from "./steps.ts";

/** How far a file of several has come. */
export type BatchStep =
  | { readonly phase: "waiting" | "reading" }
  | { readonly phase: "read"; readonly records: number }
  | { readonly phase: "failed"; readonly message: string };

/** One of several files that were dropped at once. */
export interface BatchFile {
  readonly id: string;
  readonly name: string;
  readonly step: BatchStep;
}

/** What can happen to several files on their way into the list, with what comes along. */
export interface BatchHappenings {
  readonly "batch-began": { readonly files: readonly BatchFile[] };
  readonly "batch-file-went": { readonly id: string; readonly step: BatchStep };
  readonly "batch-closed": unknown;
}

export const batchSteps: Steps<BatchHappenings> = {
  // Files that come while others are being read join them.
  "batch-began": (state, { files }) => ({
    ...state,
    screen: "list",
    batch: isUnderWay(state) ? [...state.batch, ...files] : files,
  }),
  "batch-file-went": (state, { id, step }) => {
    const batch = state.batch.map((file) => (file.id === id ? { ...file, step } : file));
    const { words } = state;
    return { ...state, batch, announcement: words.batch.progress(doneOf(batch), batch.length) };
  },
  "batch-closed": (state) => ({ ...state, batch: [] }),
};

/** How many files are done with, whatever came of them. */
export function doneOf(batch: readonly BatchFile[]): number {
  return batch.filter(({ step }) => step.phase === "read" || step.phase === "failed").length;
}

function isUnderWay({ batch }: State): boolean {
  return doneOf(batch) < batch.length;
}
