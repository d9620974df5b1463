import { expect, it } from "vitest";
import { readOrder } from "./command-line.ts";

it("takes the seeds and the tests", () => {
  expect(readOrder([])).toMatchObject({ seeds: { length: 20, 0: 2, 19: 21 }, paths: [] });
  expect(readOrder(["packages/csl", "--seeds", "2", "--from=40"])).toMatchObject({
    seeds: [40, 41],
    paths: ["packages/csl"],
  });
});

it.each([
  [["--seeds", "abc"], '--seeds takes whole numbers, and "abc" is none.'],
  [["--seeds=-3"], '--seeds takes whole numbers, and "-3" is none.'],
  [["--from", "1.5"], '--from takes whole numbers, and "1.5" is none.'],
  [["--seeds", "0"], "--seeds is how many seeds are tried: 1 to 10000."],
])("refuses %j in one sentence", (args, message) => {
  expect(() => readOrder(args)).toThrow(new TypeError(message));
});
