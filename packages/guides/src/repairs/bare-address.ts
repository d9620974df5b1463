import type { Run } from "@citable/csl";
import type { OutputRepair } from "./repair-kinds.ts";

/** The address is printed without “https://”; a link still leads to all of it. */
export const bareAddress: OutputRepair = {
  kind: "output",
  name: "bare-address",
  repair: (output, { item, form, guidance }) => {
    const found = guidance.find("bare-address", item, form);
    if (found === undefined || !output.blocks.some((block) => block.runs.some(hasProtocol))) return undefined;
    const blocks = output.blocks.map((block) => ({ ...block, runs: block.runs.map(withoutProtocol) }));
    return {
      output: { blocks },
      reason: {
        what: "The address is printed without “https://”.",
        why: { rule: found.rule, edition: guidance.edition },
      },
    };
  },
};

const protocol = /^https?:\/\//;

function hasProtocol({ text, origin }: Run): boolean {
  return origin?.variable === "URL" && protocol.test(text);
}

function withoutProtocol(run: Run): Run {
  return hasProtocol(run) ? { ...run, text: run.text.replace(protocol, "") } : run;
}
