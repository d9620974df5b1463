/** What a progress bar is drawn on. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** A bar that is drawn over itself while something long goes on; without a screen nothing is drawn. */
export interface Progress {
  readonly step: (done: number) => void;
  /** Lets a line be printed where the bar stands. */
  readonly clear: () => void;
}

const cells = 30;

/** A bar for `total` steps; drawn at most twenty times a second. */
export function progressOn(screen: Screen, total: number, what: string, now: () => number = Date.now): Progress {
  if (screen.isTTY !== true) return { step: () => {}, clear: () => {} };
  let drawn = 0;
  let shown = false;
  return {
    step: (done) => {
      if (done < total && now() - drawn < 50) return;
      drawn = now();
      shown = true;
      screen.write(`\r${barOf(done, total, what).slice(0, Math.max(10, (screen.columns || 80) - 1))}`);
    },
    clear: () => {
      if (shown) screen.write("\r\u001b[2K");
      shown = false;
    },
  };
}

function barOf(done: number, total: number, what: string): string {
  const filled = total === 0 ? cells : Math.round((done / total) * cells);
  return `${"█".repeat(filled)}${"░".repeat(cells - filled)} ${inWords(done)} of ${inWords(total)} ${what}`;
}

function inWords(count: number): string {
  return count.toLocaleString("en-US");
}
