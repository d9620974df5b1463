import type { Run } from "@citable/csl";
import type { OutputRepair } from "./repair-kinds.ts";

/**
 * The mark that the guide has before a fact, where the style has a lighter one: “Plastics, 2nd ed., New York” becomes
 * “Plastics, 2nd ed. New York”.
 */
export const markBefore: OutputRepair = {
  kind: "output",
  name: "mark-before",
  repair: (output, { item, form, guidance }) => {
    const found = guidance.find("mark-before", item, form);
    if (found === undefined) return undefined;
    const { before, mark } = found.effect;
    const blocks = output.blocks.map((block) => ({ ...block, runs: marked(block.runs, before, mark) }));
    if (blocks.every(({ runs }, index) => runs === output.blocks[index]?.runs)) return undefined;
    return {
      output: { blocks },
      reason: {
        what: { text: "“{mark}” stands before the {fact}.", words: { mark, fact: before } },
        why: { rule: found.rule, edition: guidance.edition },
      },
    };
  },
};

/** The runs with the mark in the place of a comma, or of nothing; the same where it, or a word, is there already. */
function marked(runs: readonly Run[], before: string, mark: string): readonly Run[] {
  const glue = runs.findIndex(({ origin }) => origin?.variable === before) - 1;
  const between = runs[glue]?.text;
  if (between === undefined || !/^,?\s+$/.test(between)) return runs;
  const closed = runs[glue - 1]?.text.endsWith(mark) === true;
  const text = closed ? " " : `${mark} `;
  return between === text ? runs : runs.map((run, index) => (index === glue ? { ...run, text } : run));
}
