import type { Run, Settled } from "@citable/csl";
import type { OutputRepair } from "./repair-kinds.ts";

const imprint: ReadonlySet<string | undefined> = new Set(["publisher-place", "publisher", "issued"]);

/** The volume of the work that an entry or chapter is in, where the guide gives it and the style does not. */
export const volumeOfWork: OutputRepair = {
  kind: "output",
  name: "volume-of-work",
  repair: (output, { item, form, guidance }) => {
    const found = guidance.find("volume-before-imprint", item, form);
    const { volume } = item.fields;
    if (found === undefined || volume === undefined || output.blocks.some(printsVolume)) return undefined;
    const added: readonly Run[] = [
      { text: `${found.effect.label} `, formatting: {}, origin: { kind: "term", term: "volume" } },
      { text: volume, formatting: {}, origin: { kind: "variable", variable: "volume" } },
      { text: ". ", formatting: {}, origin: { kind: "affix" } },
    ];
    return {
      output: { blocks: output.blocks.map((block) => ({ ...block, runs: beforeImprint(block.runs, added) })) },
      reason: {
        what: "The volume of the work is given.",
        why: { rule: found.rule, edition: guidance.edition },
      },
    };
  },
};

function printsVolume({ runs }: Settled["blocks"][number]): boolean {
  return runs.some(({ origin }) => origin?.variable === "volume");
}

function beforeImprint(runs: readonly Run[], added: readonly Run[]): readonly Run[] {
  const work = runs.findLastIndex(({ origin }) => origin?.variable === "container-title");
  const at = runs.findIndex(({ origin }, index) => index > work && imprint.has(origin?.variable));
  return work < 0 || at < 0 ? runs : runs.toSpliced(at, 0, ...added);
}
