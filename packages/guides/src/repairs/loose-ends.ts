import type { Settled } from "@citable/csl";
import { Characters, type Block } from "../tidy/characters.ts";
import { orphanLabels } from "../tidy/labels.ts";
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
    if (repaired === output) return undefined;
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
  const { blocks } = output;
  const tidied = blocks.map((block, index) => tidyBlock(block, blocks, index));
  return tidied.every((block, index) => block === blocks[index]) ? output : { blocks: tidied.filter(isFilled) };
}

function isFilled({ runs }: Block): boolean {
  return runs.length > 0;
}

function tidyBlock(block: Block, blocks: readonly Block[], index: number): Block {
  // The label in the margin of a numbered list is the style's own.
  if (block.display === "left-margin") return block;
  const orphans = orphanLabels(block);
  const runs = block.runs.filter((_, each) => !orphans.has(each));
  const characters = new Characters(orphans.size === 0 ? block : { ...block, runs });
  strikeLooseMarks(characters, { first: isFirst(blocks, index), last: index === blocks.length - 1 });
  return characters.changed || orphans.size > 0 ? characters.rebuilt() : block;
}

function isFirst(blocks: readonly Block[], index: number): boolean {
  return blocks.slice(0, index).every((before) => before.display === "left-margin");
}
