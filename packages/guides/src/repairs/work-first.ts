import type { Run, Settled } from "@citable/csl";
import type { Item } from "@citable/model";
import { isEntry } from "../rules/rule.ts";
import { workContributors } from "./work-contributors.ts";
import type { ItemRepair, OutputRepair, Reason, Situation } from "./repair-kinds.ts";

const name = "work-first";

/**
 * Medical guides cite an unsigned entry by the work, with the headword after its year. Where the work has editors, they
 * would stand where the author of the entry is looked for; then the entry stays with its headword first.
 */
export const workFirst: ItemRepair = {
  kind: "item",
  name,
  repair: (item, situation) => {
    const reason = reasonFor(situation);
    return reason === undefined ? undefined : { item: asBook(item), reason };
  },
};

/** Puts the headword and its pages after the year, before the address. */
export const headwordAfterYear: OutputRepair = {
  kind: "output",
  name,
  repair: (output, situation) => {
    const reason = reasonFor(situation);
    return reason === undefined ? undefined : { output: withHeadword(output, situation.item), reason };
  },
};

function reasonFor({ item, form, guidance }: Situation): Reason | undefined {
  const found = guidance.find("work-first", item, form);
  if (found === undefined || !isEntry(item)) return undefined;
  if (item.fields.title === undefined || item.fields["container-title"] === undefined) return undefined;
  if ([...workContributors].some((variable) => item.names[variable] !== undefined)) return undefined;
  return {
    what: "The work comes first, and the headword after its year.",
    why: { rule: found.rule, edition: guidance.edition },
  };
}

function asBook(item: Item): Item {
  const { "container-title": work, "title-short": _short, page: _page, ...fields } = item.fields;
  return { ...item, type: "book", fields: { ...fields, ...(work !== undefined && { title: work }) } };
}

function withHeadword(output: Settled, { fields: { title = "", page } }: Item): Settled {
  const words = page === undefined ? `${title}.` : `${title}; p. ${page}.`;
  const headword: readonly Run[] = [
    { text: " ", formatting: {} },
    { text: words, formatting: {}, origin: { kind: "variable", variable: "title" } },
  ];
  const blocks = output.blocks.map((block, index) =>
    index === output.blocks.length - 1 ? { ...block, runs: inserted(block.runs, headword) } : block,
  );
  return { blocks };
}

/** Before what leads to the address, or last. */
function inserted(runs: readonly Run[], headword: readonly Run[]): readonly Run[] {
  const address = runs.findIndex(({ origin }) => origin?.variable === "URL" || origin?.variable === "DOI");
  if (address < 0) return [...runs, ...headword];
  const label = runs.slice(0, address).findLastIndex(({ origin }) => origin?.kind === "variable") + 1;
  const rest = runs.slice(label);
  const starts = rest.findIndex(({ text }) => /\p{L}/u.test(text));
  const at = label + Math.max(starts, 0);
  const before = runs.slice(0, at).findLastIndex(({ text }) => /\S/.test(text)) + 1;
  return [...runs.slice(0, before), ...headword, { text: " ", formatting: {} }, ...runs.slice(at)];
}
