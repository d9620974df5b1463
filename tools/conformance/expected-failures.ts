import { readFileSync } from "node:fs";

import type { Outcome } from "./outcome.ts";

/** Why a fixture is not passed, and the section of the specification or of our README that says so. */
export interface ExpectedFailure {
  readonly reason: string;
  readonly section: string;
}

export type ExpectedFailures = Readonly<Record<string, ExpectedFailure>>;

/**
 * Where the outcomes and the list disagree, in either direction: a fixture that fails without standing in the list, a
 * listed one that passes. With `whole`, a name in the list that is no fixture is told too.
 */
export function findSurprises(outcomes: readonly Outcome[], listed: ExpectedFailures, whole: boolean): string[] {
  const surprises = outcomes.flatMap(({ name, passed }) => {
    if (passed && name in listed) return [`${name} passes: take it out of expected-failures.json`];
    if (!passed && !(name in listed)) return [`${name} fails and is not in expected-failures.json`];
    return [];
  });
  if (!whole) return surprises;
  const names = new Set(outcomes.map(({ name }) => name));
  const strangers = Object.keys(listed).filter((name) => !names.has(name));
  return [...surprises, ...strangers.map((name) => `${name} in expected-failures.json is no fixture of this suite`)];
}

/** Reads the list; every entry must say why. */
export function readExpectedFailures(file: URL): ExpectedFailures {
  const list: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof list !== "object" || list === null) throw new TypeError("expected-failures.json is not an object.");
  return Object.fromEntries(Object.entries(list).map(([name, entry]) => [name, readEntry(name, entry)]));
}

function readEntry(name: string, entry: unknown): ExpectedFailure {
  const { reason, section } = typeof entry === "object" && entry !== null ? { reason: "", section: "", ...entry } : {};
  if (typeof reason !== "string" || typeof section !== "string" || reason === "" || section === "") {
    throw new TypeError(`expected-failures.json: ${name} needs a reason and a section.`);
  }
  return { reason, section };
}
