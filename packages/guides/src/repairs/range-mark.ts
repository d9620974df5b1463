import type { Run } from "@citable/csl";
import type { OutputRepair } from "./repair-kinds.ts";

/** The mark that the guide has between the pages of a range; styles mostly print a dash. */
export const rangeMark: OutputRepair = {
  kind: "output",
  name: "range-mark",
  repair: (output, { item, form, guidance }) => {
    const found = guidance.find("range-mark", item, form);
    if (found === undefined || !output.blocks.some(({ runs }) => runs.some(isDashedRange))) return undefined;
    const { mark } = found.effect;
    const remarked = (run: Run): Run => (isDashedRange(run) ? { ...run, text: run.text.replaceAll("–", mark) } : run);
    return {
      output: { blocks: output.blocks.map((block) => ({ ...block, runs: block.runs.map(remarked) })) },
      reason: {
        what: { text: "“{mark}” stands between the pages of a range.", words: { mark } },
        why: { rule: found.rule, edition: guidance.edition },
      },
    };
  },
};

function isDashedRange({ text, origin }: Run): boolean {
  return (origin?.variable === "page" || origin?.variable === "locator") && /\d–\d/.test(text);
}
