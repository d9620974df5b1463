import { afterEach } from "vitest";

/** Collects what the pages of a test complain of; a test that leaves something in it has failed. */
export function collectProblems(): string[] {
  const problems: string[] = [];
  afterEach(() => {
    const found = problems.splice(0);
    if (found.length > 0) throw new Error(found.join("\n"));
  });
  return problems;
}
