/**
 * Whether the engine's result is the suite's. Two differences do not count: white space between the divs of a
 * bibliography, which no reader sees, and a citation that a fixture marks `>>` (handed out again by the last edit)
 * though its text is unchanged: an engine that hands out less has told all there is to tell. The other way round, a
 * citation reported as changed that the fixture marks `..`, counts.
 */
export function isSame(expected: string, got: string): boolean {
  const wanted = normalLines(expected);
  const found = normalLines(got);
  return wanted.length === found.length && wanted.every((line, index) => isSameLine(line, found[index]));
}

function isSameLine(expected: string, got: string | undefined): boolean {
  return expected === got || (/^>>\[\d+\]/u.test(expected) && got === `..${expected.slice(2)}`);
}

function normalLines(result: string): readonly string[] {
  return result
    .trim()
    .replaceAll(/(?<div><\/?div[^>]*>)\s+(?=<\/?div)/gu, "$<div>")
    .split("\n");
}

/** Expected and got below one another: line by line where they have as many lines, else as a whole. */
export function printDifference(expected: string, got: string): string {
  const wanted = expected.trim().split("\n");
  const found = got.trim().split("\n");
  if (wanted.length !== found.length) return printPair(wanted, found);
  const differing = wanted.flatMap((line, index) => (line === found[index] ? [] : [index]));
  return differing.map((index) => printPair(wanted.slice(index, index + 1), found.slice(index, index + 1))).join("\n");
}

function printPair(expected: readonly string[], got: readonly string[]): string {
  const indent = `\n${" ".repeat(12)}`;
  return `  expected: ${expected.join(indent)}\n       got: ${got.join(indent)}`;
}
