import { readFile } from "node:fs/promises";
import { guideRules } from "@citable/guides";
import { describe, expect, it } from "vitest";
import { fileName, guidePage } from "./page.ts";

describe("the pages of the guides", () => {
  const guides = [...new Set(guideRules.map((rule) => rule.guide))];

  it.each(guides)("%s is what its rules say: run npm run guide-pages", async (guide) => {
    const rules = guideRules.filter((rule) => rule.guide === guide);
    const page = await readFile(new URL(`../../docs/guides/${fileName(guide)}`, import.meta.url), "utf8");
    expect(page).toBe(guidePage(guide, rules));
  });
});
