import type { Run, Settled } from "@citable/csl";
import type { ItemType } from "@citable/model";
import { printedVariables } from "../cite/probe.ts";
import { isEntry } from "../rules/rule.ts";
import type { OutputRepair, Reason, Situation } from "./repair-kinds.ts";

const ofAddress: ReadonlySet<string | undefined> = new Set(["URL", "accessed"]);

/**
 * An entry that is formatted as a chapter keeps the address that the style gives of entries and not of chapters; where
 * the guide wants the address of all that was read online, it is given as for a web page. With its words and the date of
 * access it stands at the end of the line.
 */
export const addressOfEntry: OutputRepair = {
  kind: "output",
  name: "address-of-entry",
  repair: (output, situation, { item: repaired, as }) => {
    const { item, form } = situation;
    if (!isEntry(item) || form === "in-text" || repaired.fields.URL === undefined) return undefined;
    const printed = printedVariables(output);
    if (!printed.has("title") || printed.has("URL") || printed.has("DOI")) return undefined;
    for (const type of lenders(situation, repaired.type)) {
      const address = addressIn(as(type));
      if (address.length > 0) return { output: followedBy(output, address), reason };
    }
    return undefined;
  },
};

const reason: Reason = {
  what: "The address stands at the end, as the style has it for other works.",
  why: "The style gives no address for the kind of part that the entry is formatted as.",
};

function lenders({ item, form, guidance }: Situation, repaired: ItemType): readonly ItemType[] {
  const { when } = guidance.find("access-date", item, form)?.effect ?? {};
  const wanted = when === "online" || when === "always";
  return [...(repaired === item.type ? [] : [item.type]), ...(wanted ? (["webpage"] as const) : [])];
}

/** The end of a line from the words for the address on; nothing where other facts follow it. */
function addressIn(own: Settled | undefined): readonly Run[] {
  for (const { runs } of own?.blocks ?? []) {
    const at = runs.findIndex(({ origin }) => origin?.variable === "URL");
    const before = runs.findLastIndex(({ origin }, index) => index < at && isOther(origin?.variable));
    if (at >= 0 && !runs.slice(at).some(({ origin }) => isOther(origin?.variable)))
      return opened(runs.slice(before + 1));
  }
  return [];
}

function isOther(variable: string | undefined): boolean {
  return variable !== undefined && !ofAddress.has(variable);
}

/** Without the marks that part it from what stands before. */
function opened([first, ...rest]: readonly Run[]): readonly Run[] {
  if (first === undefined) return [];
  const text = first.text.replace(/^[\s.,;:]+/, "");
  return text === "" ? opened(rest) : [{ ...first, text }, ...rest].map(asWritten);
}

/** A line that starts with the address would have it with a capital. */
function asWritten(run: Run): Run {
  return run.origin?.variable === "URL" ? { ...run, text: run.text.replace(/^Http/, "http") } : run;
}

/** After a full stop; and the line ends with one, if it did before. */
function followedBy({ blocks }: Settled, address: readonly Run[]): Settled {
  const last = blocks.at(-1);
  if (last === undefined) return { blocks };
  const ended = endsSentence(last.runs);
  const dated = address.at(-1)?.origin?.variable === "accessed";
  const runs = [...last.runs, glue(ended ? " " : ". "), ...address, ...(ended && dated ? [glue(".")] : [])];
  return { blocks: [...blocks.slice(0, -1), { ...last, runs }] };
}

function endsSentence(runs: readonly Run[]): boolean {
  return /[.]["”’»)\]]?\s*$/.test(runs.map(({ text }) => text).join(""));
}

function glue(text: string): Run {
  return { text, formatting: {}, origin: { kind: "affix" } };
}
