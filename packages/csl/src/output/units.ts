import type { Origin, Run } from "./tree.ts";

/** Runs that are one value or one name together: a title with a word in italics, a name of several parts. */
export interface Unit {
  /** What made it; absent for delimiters, quotation marks and other words of the style. */
  readonly origin: Origin | undefined;
  readonly name: number | undefined;
  readonly runs: readonly Run[];
}

/** Takes a row of runs apart into values, names and what stands between them. */
export function unitsOf(runs: readonly Run[]): readonly Unit[] {
  const units: { origin: Origin | undefined; name: number | undefined; runs: Run[] }[] = [];
  let open: Run | undefined;
  let waiting: Run[] = [];
  const settleWaiting = (): void => {
    if (waiting.length > 0) units.push({ origin: undefined, name: undefined, runs: waiting });
    waiting = [];
  };
  for (const run of runs) {
    if (!belongsSomewhere(run)) {
      waiting.push(run);
    } else if (open !== undefined && isSameValue(open, run) && waiting.every(isTypedInside)) {
      const unit = units.at(-1);
      unit?.runs.push(...waiting, run);
      if (unit !== undefined) unit.origin ??= valueOrigin(run);
      waiting = [];
    } else {
      settleWaiting();
      units.push({ origin: valueOrigin(run), name: run.name, runs: [run] });
      open = run;
    }
  }
  settleWaiting();
  return units;
}

function valueOrigin({ origin }: Run): Origin | undefined {
  return origin?.variable === undefined ? undefined : origin;
}

function belongsSomewhere(run: Run): boolean {
  return run.name !== undefined || run.origin?.variable !== undefined;
}

/** Quotation marks within a value have no origin of their own; affixes of the style have. */
function isTypedInside({ origin }: Run): boolean {
  return origin === undefined;
}

function isSameValue(a: Run, b: Run): boolean {
  if (a.name !== undefined || b.name !== undefined) return a.name === b.name;
  return (
    a.origin?.variable === b.origin?.variable && a.origin?.part === b.origin?.part && a.origin?.at === b.origin?.at
  );
}
