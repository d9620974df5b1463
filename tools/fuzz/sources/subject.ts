/** A real source, or a mutant of one. */
export interface Sample {
  /** What it is called; readers may tell by its ending what it is. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A reader of sources, and the real ones of which mutants are made for it. */
export interface Subject {
  readonly name: string;
  readonly stock: () => readonly Sample[] | Promise<readonly Sample[]>;
  /** Reads a mutant to the end, and answers what is wrong with what came out; throws what the reader throws. */
  readonly faultsIn: (mutant: Sample, number: number) => readonly string[] | Promise<readonly string[]>;
  /** The errors by which the reader may refuse, by their names: each with one sentence. */
  readonly refusals: readonly string[];
}
