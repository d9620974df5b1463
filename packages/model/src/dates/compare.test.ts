import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, it } from "vitest";
import { dateValues } from "../../test/arbitraries.ts";
import { compareDates } from "./compare.ts";
import { parseDate } from "./parse-date.ts";

// Each earlier than the next.
const ordered = [
  "-0099-07",
  "-0043-03-15",
  "0054",
  "1999",
  "2000",
  "2000~",
  "2000/2001",
  "2000/..",
  "2000-01",
  "2000-02-28",
  "2000-02-29",
  "2000-21",
  "2000-03",
  "2000-24",
  "2000-12",
  "2001",
  "Y12000",
  "a while ago",
  "later",
].flatMap((text) => parseDate(text) ?? []);

it("orders by start, exactness and end, literals last", () => {
  expect([...ordered].reverse().sort(compareDates)).toEqual(ordered);
});

it("is a total order", () => {
  fc.assert(
    fc.property(dateValues, dateValues, dateValues, (a, b, c) => {
      expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
      expect(compareDates(a, a)).toBe(0);
      expect(compareDates(a, b) === 0).toBe(isDeepStrictEqual(a, b));
      const [first, second, third] = [a, b, c].sort(compareDates);
      expect(first && second && third && compareDates(first, third)).toBeLessThanOrEqual(0);
    }),
  );
});
