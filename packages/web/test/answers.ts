import type { Captured, Cited } from "../src/answers.ts";
import { nothingRead } from "../src/state/working-records.ts";

/** What was read of a source, of which a test says what matters to it. */
export function capturedOf(parts: Partial<Captured>): Captured {
  return { ...nothingRead, ...parts };
}

/** A citation, of which a test says what matters to it. */
export function citedOf(parts: Partial<Cited>): Cited {
  return { citations: [], missing: [], repairs: [], advice: [], ...parts };
}
