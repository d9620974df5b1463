import { describe, expect, it } from "vitest";
import { printDate } from "../merge/candidate.ts";
import { isUniversal, machineDate } from "./machine-date.ts";

describe("machineDate", () => {
  it.each([
    ["2019-02-19", "2019-02-19"],
    ["2019-02-19T23:30:00-05:00", "2019-02-19"],
    ["2019-02-19 23:30", "2019-02-19"],
    ["20190219", "2019-02-19"],
    ["2019-02", "2019-02"],
    ["2019", "2019"],
    ["2019/02/19", "2019-02-19"],
    ["2012 Nov 26", "2012-11-26"],
    ["Tue, 19 Feb 2019 08:00:00 GMT", "2019-02-19"],
    ["1550563200", "2019-02-19"],
    ["1550563200000", "2019-02-19"],
  ])("reads %s", (words, expected) => {
    const date = machineDate(words);
    expect(date === undefined ? undefined : printDate(date)).toBe(expected);
  });

  it.each(["", "soon", "2019-13-45", "12345"])("does not read %j", (words) => {
    expect(machineDate(words)).toBeUndefined();
  });

  it("tells whether the day may be another one at the page's place", () => {
    expect(isUniversal("2019-02-19T23:30:00Z")).toBe(true);
    expect(isUniversal("2019-02-19T23:30:00-05:00")).toBe(false);
    expect(isUniversal("2019-02-19T00:00:00Z")).toBe(false);
  });
});
