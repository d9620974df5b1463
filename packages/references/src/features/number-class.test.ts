import { expect, it } from "vitest";
import { numberClass, numbers } from "./number-class.ts";

it.each([
  ["1968", numbers.year],
  ["1968a", numbers.year],
  ["7", numbers.digit],
  ["31", numbers.day],
  ["32", 4],
  ["1200", 6],
  ["1968–72", numbers.years],
  ["1968/1969", numbers.years],
  ["12-34", numbers.rising],
  ["e12–e34", numbers.rising],
  ["412–34", numbers.falling],
  ["3.5.1968", numbers.date],
  ["2001-05-03", numbers.date],
  ["0-521-88068-X", numbers.parts],
  ["3rd", numbers.withLetters],
  ["B52", numbers.afterLetters],
  ["3.14", numbers.other],
  ["V", numbers.romanDigit],
  ["xii", numbers.roman],
  ["mixed", numbers.none],
])("takes %j for class %i", (text, expected) => {
  expect(numberClass(text, 0, text.length)).toBe(expected);
});
