import { textOf } from "../cite/probe.ts";
import { emptyEntry } from "./empty-entry.ts";
import type { OutputRepair } from "./repair-kinds.ts";

/** Where a style has nothing at all for a work (notes that only cite records of one archive), its title stands. */
export const titleAlone: OutputRepair = {
  kind: "output",
  name: emptyEntry.name,
  repair: (output, { item }) => {
    const { title } = item.fields;
    if (title === undefined || textOf(output).trim() !== "") return undefined;
    return {
      output: {
        blocks: [{ runs: [{ text: title, formatting: {}, origin: { kind: "variable", variable: "title" } }] }],
      },
      reason: {
        what: "The work is cited by its title.",
        why: {
          text: "For the type “{type}” and these facts the style prints nothing.",
          words: { type: item.type },
        },
      },
    };
  },
};
