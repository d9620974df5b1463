import { configureGlobal } from "fast-check";

/**
 * Properties are checked on the same values in each run of the tests, so that a change is judged by what it changed;
 * `npm run properties` looks for a counterexample among others.
 */
configureGlobal({ seed: Number(process.env["CITABLE_SEED"] ?? "1") });
