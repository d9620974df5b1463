/** Where a campaign stands. */
interface Standing {
  readonly done: number;
  readonly faulty: number;
}

const seconds = 3;

/** Tells people every few seconds how far a campaign of so many runs has come: one line that changes, or one by one in a log. */
export function progress(runs: number): (standing: Standing) => void {
  const started = performance.now();
  let next = started + seconds * 1000;
  return ({ done, faulty }) => {
    const now = performance.now();
    if (now < next) return;
    next = now + seconds * 1000;
    const left = Math.round(((now - started) / done) * ((runs - done) / 1000));
    const line = `${done} of ${runs} mutants, ${faulty} with faults, ${left} s left`;
    process.stderr.write(process.stderr.isTTY ? `\r\u001B[K${line}` : `${line}\n`);
  };
}
