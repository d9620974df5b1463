import type { Fixture } from "./fixture.ts";
import type { FindLocale } from "./locales.ts";

/** What a fixture asks of the engine, and the locales at hand. What the sections mean stands in README.md. */
export interface SuiteRequest extends Omit<Fixture, "expected"> {
  readonly locales: FindLocale;
}

/** Runs one fixture through the engine and prints the result in the suite's form. */
export function renderFixture(request: SuiteRequest): string {
  throw new Error(`No engine is connected yet to render a ${request.mode}.`);
}
