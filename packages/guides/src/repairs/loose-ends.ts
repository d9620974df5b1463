import { printText, type Settled } from "@citable/csl";
import { Characters } from "../tidy/characters.ts";
import { orphanLabels, partingMarks } from "../tidy/labels.ts";
import { strikeLooseMarks } from "../tidy/marks.ts";
import type { OutputRepair } from "./repair-kinds.ts";

/**
 * A label, bracket or delimiter goes when what it belongs to is missing: styles are made for complete records, and
 * leave “In: . ” or “, ,” where a fact is not known. Facts are never touched.
 */
export const looseEnds: OutputRepair = {
  kind: "output",
  name: "loose-ends",
  repair: (output) => {
    const repaired = withoutLooseEnds(output);
    // Blanks at its ends are printed by nobody.
    if (printText(repaired).trim() === printText(output).trim()) return undefined;
    return {
      output: repaired,
      reason: {
        what: "Labels, brackets and marks without anything to belong to are left out.",
        why: "The style prints them although the record has no fact for that place.",
      },
    };
  },
};

/** The line without loose ends; the same object when there are none. */
export function withoutLooseEnds(output: Settled): Settled {
  const runs = output.blocks.flatMap((block) => block.runs);
  const characters = new Characters(output);
  const orphans = orphanLabels(runs);
  for (const run of orphans) characters.strikeRun(run);
  for (const run of partingMarks(runs, orphans)) characters.strikeMarks(run);
  strikeLooseMarks(characters);
  return characters.rebuilt();
}
