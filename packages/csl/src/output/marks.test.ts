import { describe, expect, it } from "vitest";
import { run } from "../../test/settled.ts";
import { mergeRuns } from "./marks.ts";

const link = "https://doi.org/10.1000/x";

describe("mergeRuns", () => {
  it.each([
    ["alike", [run("a"), run("b")], ["ab"]],
    ["alike in print", [run("a", { fontStyle: "normal" }), run("b", { fontWeight: "light" })], ["ab"]],
    ["not alike", [run("a"), run("b", { fontStyle: "italic" })], ["a", "b"]],
    ["one of them a link", [run("doi:"), run("10.1000/x", {}, { link })], ["doi:", "10.1000/x"]],
    ["the resolver before", [run("See https://doi.org/"), run("10.1000/x", {}, { link })], ["See ", link]],
    ["the resolver alone", [run("https://doi.org/"), run("10.1000/x", {}, { link }), run(".")], [link, "."]],
    [
      "the resolver in other letters",
      [run("https://doi.org/", { fontStyle: "italic" }), run("10.1000/x", {}, { link })],
      ["https://doi.org/", "10.1000/x"],
    ],
    ["an address before itself", [run("x "), run(link, {}, { link })], ["x ", link]],
  ])("%s", (_, runs, texts) => {
    expect(mergeRuns(runs).map(({ text }) => text)).toStrictEqual(texts);
  });
});
