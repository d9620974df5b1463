import { families } from "@citable/styles";
import { describe, expect, it } from "vitest";
import { allRules } from "./all-rules.ts";
import { guidanceFor } from "./guidance.ts";
import { citeRule } from "./rule.ts";

describe("the rules", () => {
  it("speak of families and editions that the catalogue knows", () => {
    for (const rule of allRules) {
      for (const name of rule.families) {
        expect(families.map((family) => family.name)).toContain(name);
      }
      expect(rule.families.flatMap(editionsOf)).toEqual(expect.arrayContaining([...rule.editions]));
    }
  });

  it("are one sentence each, with a source", () => {
    for (const rule of allRules) {
      expect(rule.says).toMatch(/^[“\p{Lu}][^\n]*\.$|”\.$/u);
      expect(rule.source).not.toBe("");
    }
  });

  it.each([
    ["mla", "9", "MLA Handbook 9, 5.111"],
    ["mla", undefined, "MLA Handbook 9, 5.111"],
    ["chicago-notes", "17", "Chicago Manual of Style 17, 14.233"],
    ["chicago-notes", "16", "Chicago Manual of Style 16, 14.248"],
    ["apa", "6", "APA Publication Manual 6, 6.32"],
  ])("find the access date of %s %s", (family, edition, expected) => {
    const guidance = guidanceFor({ family, ...(edition !== undefined && { edition }) });
    const entry = { id: "x", type: "entry-encyclopedia", fields: {}, names: {}, dates: {} } as const;
    const found = guidance.find("access-date", entry, "bibliography");
    expect(found && citeRule(found.rule, edition)).toBe(expected);
  });

  it("know nothing of a style without a guide", () => {
    expect(guidanceFor({}).rules).toEqual([]);
  });
});

function editionsOf(name: string): readonly string[] {
  return families.find((family) => family.name === name)?.editions ?? [];
}
