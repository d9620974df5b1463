import { describe, expect, it } from "vitest";
import { captureSource } from "@citable/capture";
import { nothingCitable } from "./nothing-citable.ts";

describe("nothingCitable", () => {
  it.each([
    ["an item", '{"id": "a", "type": "book", "title": "Fords"}'],
    ["a list with one usable item", '[{"id": "a", "type": "book", "title": "Fords"}, 5]'],
  ])("has nothing to say of %s", (_, source) => {
    expect(nothingCitable(captureSource(source, { name: "shelf.json" }))).toBeUndefined();
  });

  it.each([
    ["an empty list", "[]", false, "There is nothing to cite: no item of CSL-JSON in it states anything."],
    ["an item that states nothing", '{"id": "a", "type": "book"}', false, "There is nothing to cite: no item"],
    ["wrong types only", "[5]", true, "[0] is the number 5"],
  ])("knows %s", (_, source, faulty, expected) => {
    const nothing = nothingCitable(captureSource(source, { name: "shelf.json" }));
    expect(nothing?.faulty).toBe(faulty);
    expect(nothing?.sentence).toContain(expected);
  });

  it("tells what was noticed in a text that states nothing of its own", () => {
    const sentence = "The jurors met under the lime tree until the flood, and afterwards in the weighing house.";
    const nothing = nothingCitable(captureSource(`${sentence}[4] ${sentence}[9]`));
    expect(nothing).toEqual({
      faulty: false,
      sentence: expect.stringContaining("no title, author or source"),
      noticed: [expect.stringContaining("[4], [9]")],
    });
  });
});
