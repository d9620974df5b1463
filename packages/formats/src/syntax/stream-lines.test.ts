import fc from "fast-check";
import { expect, it } from "vitest";
import { streamLines } from "./stream-lines.ts";

async function linesOf(chunks: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of streamLines(
    (async function* () {
      yield* chunks;
    })(),
  ))
    lines.push(line);
  return lines;
}

it.each([
  [["one\ntwo\n"], ["one", "two"]],
  [
    ["one\r", "\ntwo\r", "three"],
    ["one", "two", "three"],
  ],
  [
    ["\uFEFFone\n", "\n", "tw", "o"],
    ["one", "", "two"],
  ],
  [["one\r"], ["one"]],
  [[""], []],
  [[], []],
])("cuts %j into %j", async (chunks, lines) => {
  expect(await linesOf(chunks)).toEqual(lines);
});

it("cuts wherever the pieces end as it does at once", async () => {
  const chunk = fc.string({ unit: fc.constantFrom("a", "b", "\r", "\n"), maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(chunk, { maxLength: 6 }), async (chunks) => {
      const whole = chunks.join("").split(/\r\n?|\n/);
      if (whole.at(-1) === "") whole.pop();
      expect(await linesOf(chunks)).toEqual(whole);
    }),
  );
});
