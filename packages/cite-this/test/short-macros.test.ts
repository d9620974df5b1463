import { expect, it } from "vitest";
import { withShortMacros } from "../tools/short-macros.ts";

const call = (name: string): object => ({ kind: "text", source: { kind: "macro", name } });

it("calls macros by number, where they are made and where they are called", () => {
  const file = {
    style: {
      macros: [
        ["author", [call("names-of-people")]],
        ["names-of-people", []],
      ],
      citation: [call("author")],
    },
    title: "author",
  };
  const [outer, inner] = ["1", "0"];
  expect(JSON.parse(withShortMacros(JSON.stringify(file)))).toEqual({
    style: {
      macros: [
        [outer, [call(inner)]],
        [inner, []],
      ],
      citation: [call(outer)],
    },
    title: "author",
  });
});
