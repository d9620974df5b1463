import { expect, it } from "vitest";
import { enw } from "./format.ts";

const text = `%0 Journal Article
%A Doe, Jane
%A The Water Board,
%T Rivers
%J Journal of Rivers
%V 3
%N 2
%P 12-15
%D 2004
%@ 0317-8471
%R 10.1000/182
%K one
%K two
%F doe2004

%0 Encyclopedia
%T Water
%B Encyclopedia of Rivers
%D 2001
`;

it("reads records between empty lines", () => {
  const { value, issues } = enw.read?.(text) ?? { value: [], issues: [] };
  expect(issues).toEqual([]);
  expect(value[0]).toMatchObject({
    id: "doe2004",
    type: "article-journal",
    fields: {
      title: "Rivers",
      "container-title": "Journal of Rivers",
      volume: "3",
      issue: "2",
      page: "12-15",
      ISSN: "0317-8471",
      keyword: "one, two",
    },
    names: { author: [{ family: "Doe" }, { kind: "literal", literal: "The Water Board" }] },
    dates: { issued: { start: { year: 2004 } } },
  });
  expect(value[1]).toMatchObject({
    type: "entry-encyclopedia",
    fields: { "container-title": "Encyclopedia of Rivers" },
  });
});

it("writes them back without a loss", () => {
  const items = enw.read?.(text).value ?? [];
  expect(enw.write?.(items).issues.filter(({ severity }) => severity === "error")).toEqual([]);
});
