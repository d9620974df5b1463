import { expect, it } from "vitest";
import { readOrder } from "./command-line.ts";

it("takes the subject and the mutants", () => {
  expect(readOrder(["--subject", "files", "--seed", "3", "--from", "12", "--runs", "1"])).toMatchObject({
    subject: "files",
    campaign: { runs: 1, seed: 3, from: 12, show: 10 },
  });
});

it.each([
  [["--seed", "abc"], '--seed takes whole numbers, and "abc" is none.'],
  [["--runs=-1"], '--runs takes whole numbers, and "-1" is none.'],
])("refuses %j in one sentence", (args, message) => {
  expect(() => readOrder(args)).toThrow(new TypeError(message));
});
