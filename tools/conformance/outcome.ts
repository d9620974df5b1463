import { isSame, printDifference } from "./compare.ts";
import { parseFixture } from "./fixture.ts";
import type { LocaleShelf } from "./locales.ts";
import { renderFixture } from "./run-fixture.ts";

/** How one fixture went. */
export interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly expected: string;
  readonly got: string;
  /** Why there is no result. */
  readonly error?: string;
}

/** Runs the fixture of a file. What it throws is its outcome: one broken fixture keeps no other from running. */
export async function runFixture(name: string, text: string, locales: LocaleShelf): Promise<Outcome> {
  let expected = "";
  try {
    const { expected: result, ...fixture } = parseFixture(name, text);
    expected = result;
    await locales.prepare(fixture.style);
    const got = renderFixture({ ...fixture, locales: locales.find });
    return { name, passed: isSame(expected, got), expected, got };
  } catch (error) {
    return { name, passed: false, expected, got: "", error: messageOf(error) };
  }
}

/** A failure as it is shown: the name, then what differs. */
export function printFailure({ name, expected, got, error }: Outcome): string {
  if (error === undefined) return `✗ ${name}\n${printDifference(expected, got)}`;
  return `✗ ${name}\n  expected: ${expected.trim().replaceAll("\n", "\n            ")}\n     error: ${error}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
