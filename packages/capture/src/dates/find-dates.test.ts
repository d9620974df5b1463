import { describe, expect, it } from "vitest";
import { printDate } from "../merge/candidate.ts";
import { findDates } from "./find-dates.ts";

describe("findDates", () => {
  it.each([
    ["19 Feb. 2019", undefined, "2019-02-19"],
    ["February 19, 2019", undefined, "2019-02-19"],
    ["on 2019-02-19T08:00:00Z", undefined, "2019-02-19"],
    ["19. Februar 2019", "de", "2019-02-19"],
    ["1er mars 2019", "fr", "2019-03-01"],
    ["19 de febrero de 2019", "es", "2019-02-19"],
    ["19 lutego 2019", "pl", "2019-02-19"],
    ["19 февраля 2019", "ru", "2019-02-19"],
    ["2019年2月19日", "ja", "2019-02-19"],
    ["2019년 2월 19일", "ko", "2019-02-19"],
    ["3/4/2019", "en-US", "2019-03-04"],
    ["3/4/2019", "en-GB", "2019-04-03"],
    ["03.04.2019", "de", "2019-04-03"],
    ["5 listopada 2019", "pl", "2019-11-05"],
    ["5. listopada 2019.", "hr", "2019-10-05"],
    ["March 2019", undefined, "2019-03"],
  ])("reads %s (%s)", (text, language, expected) => {
    expect(findDates(text, language).map((found) => printDate(found.date))).toEqual([expected]);
  });

  it.each(["31 Feb. 2019", "2019-13-01", "version 1.2.2019.4", "12 horses 2019", "3019-02-02"])(
    "does not read %s",
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );
});
