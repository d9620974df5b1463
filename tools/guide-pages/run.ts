/**
 * Writes one page for each guide, from the rules of @citable/guides.
 *
 *   npm run guide-pages
 */
import { mkdir, writeFile } from "node:fs/promises";
import { guideRules } from "@citable/guides";
import { fileName, guidePage } from "./page.ts";

const folder = new URL("../../docs/guides/", import.meta.url);
const guides = [...new Set(guideRules.map((rule) => rule.guide))];

await mkdir(folder, { recursive: true });
for (const guide of guides) {
  const rules = guideRules.filter((rule) => rule.guide === guide);
  await writeFile(new URL(fileName(guide), folder), guidePage(guide, rules));
}
console.log(`${guides.length} guides, ${guideRules.length} rules.`);
