import { Random } from "../bench/random.ts";
import { assemble, lightest, type Learnt } from "./assemble.ts";
import { exampleOf, type Example } from "./example.ts";
import type { Labelled } from "./labelled.ts";
import { countFeatures, exercisesOf, freshParameters, learn } from "./learn.ts";

export interface TrainOptions {
  readonly seed: number;
  readonly passes: number;
  /** How many weights the model may keep; the lightest go. */
  readonly most: number;
  readonly told: (progress: string) => void;
}

// Chosen on as-gold and a tenth of gr-train; see docs/references.md.
const rate = 0.1;
const sparsity = 0.002;
const hidden = 0.2;
const leastCount = 2;

/** Labelled references, and how often each is learnt from in a pass. */
export interface Lesson {
  readonly set: readonly Labelled[];
  readonly times: number;
}

/** Learns a model from labelled references. The same references and seed give the same weights. */
export function train(lessons: readonly Lesson[], { seed, passes, most, told }: TrainOptions): Learnt {
  const random = new Random(seed);
  const taught = lessons.map(({ set, times }) => ({ examples: set.map(exampleOf).filter(hasWords), times }));
  const rowOf = countFeatures(taught, leastCount);
  const exercises = taught.flatMap(({ examples, times }) => repeat(exercisesOf(examples, rowOf), times));
  const parameters = freshParameters(rowOf, exercises);
  const next = (): number => random.next();
  learn(exercises, parameters, {
    passes,
    rate,
    sparsity,
    hidden,
    random: next,
    told: (pass, loss) => told(`pass ${pass + 1} of ${passes}, loss ${loss.toFixed(3)}`),
  });
  return assemble(parameters, lightest(parameters, most));
}

function hasWords({ answer }: Example): boolean {
  return answer.length > 0;
}

function repeat<Each>(list: readonly Each[], times: number): readonly Each[] {
  return Array.from({ length: times }, () => list).flat();
}
