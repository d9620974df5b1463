import fc from "fast-check";
import { expect, it } from "vitest";
import { years } from "../../test/arbitraries.ts";
import { fromAstronomicalYear, isDatePoint, isLeapYear, toAstronomicalYear } from "./point.ts";

it.each([
  [-1, 0],
  [-44, -43],
  [1, 1],
  [2004, 2004],
])("the year %i is %i in astronomy", (year, astronomical) => {
  expect(toAstronomicalYear(year)).toBe(astronomical);
  expect(fromAstronomicalYear(astronomical)).toBe(year);
});

it("counts back and forth", () => {
  fc.assert(fc.property(years, (year) => fromAstronomicalYear(toAstronomicalYear(year)) === year));
});

it.each([
  [2000, true],
  [1900, false],
  [2004, true],
  [-1, true],
  [-4, false],
  [-5, true],
])("%i is a leap year: %j", (year, leap) => expect(isLeapYear(year)).toBe(leap));

it.each([
  [{ year: 2000, month: 2, day: 29 }, true],
  [{ year: 1900, month: 2, day: 29 }, false],
  [{ year: 2000, month: 4, day: 31 }, false],
  [{ year: 2000, season: 4 }, true],
  [{ year: 2000, season: 5 }, false],
  [{ year: 2000, season: 1, month: 3 }, false],
  [{ year: 2000, day: 3 }, false],
  [{ year: 0 }, false],
  [{ year: 1.5 }, false],
])("%j is on the calendar: %j", (point, valid) => expect(isDatePoint(point)).toBe(valid));
