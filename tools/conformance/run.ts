import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

import { type Order, readOrder, usage } from "./command-line.ts";
import { findSurprises, readExpectedFailures } from "./expected-failures.ts";
import { LocaleShelf, localeSource } from "./locales.ts";
import { type Outcome, printFailure, runFixture } from "./outcome.ts";

/** Runs the fixtures one after the other, in the order of their names. */
async function runSuite({ fixtures, only, locales }: Order): Promise<readonly Outcome[]> {
  const source = localeSource(locales, fixtures);
  console.log(`Locales: ${source.name}`);
  const shelf = new LocaleShelf(source);
  const outcomes: Outcome[] = [];
  for (const file of fixtureFiles(fixtures, only)) {
    outcomes.push(await runFixture(basename(file, ".txt"), readFileSync(join(fixtures, file), "utf8"), shelf));
  }
  return outcomes;
}

function fixtureFiles(folder: string, only: RegExp | undefined): readonly string[] {
  if (!existsSync(folder)) throw new TypeError(`There is no folder ${folder}.`);
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  const chosen = files.filter((file) => only?.test(basename(file, ".txt")) ?? true);
  if (chosen.length === 0) throw new TypeError(`The folder ${folder} has no such fixture (.txt).`);
  return chosen.sort();
}

function report(order: Order, outcomes: readonly Outcome[]): void {
  const failures = outcomes.filter(({ passed }) => !passed);
  for (const failure of failures) console.log(`${printFailure(failure)}\n`);
  if (order.json !== undefined) writeFileSync(order.json, `${JSON.stringify(outcomes, null, 2)}\n`);
  if (order.check) check(outcomes, order.only === undefined);
  console.log(`${outcomes.length - failures.length} passed, ${failures.length} failed`);
}

function check(outcomes: readonly Outcome[], whole: boolean): void {
  const listed = readExpectedFailures(new URL("expected-failures.json", import.meta.url));
  const surprises = findSurprises(outcomes, listed, whole);
  for (const surprise of surprises) console.log(`Unexpected: ${surprise}`);
  if (surprises.length > 0) process.exitCode = 1;
}

try {
  const order = readOrder(process.argv.slice(2));
  report(order, await runSuite(order));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 2;
}
