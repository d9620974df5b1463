import type { ParseArgsOptionsConfig } from "node:util";

/** What training is called with, also where models are only measured. */
export const trainingOptions = {
  from: { type: "string", default: "../shared/references" },
  count: { type: "string", default: "13000" },
  seed: { type: "string", default: "1" },
  passes: { type: "string", default: "3" },
  most: { type: "string", default: "255000" },
} as const satisfies ParseArgsOptionsConfig;
