import type { Run, Settled } from "@citable/csl";
import type { OutputRepair } from "./repair-kinds.ts";

/** Terms that stand beside a name or a number, as words of their own. */
const role = /^(?:editor|translator|container-author|collection-editor|compiler|edition|reviewed-author)/;

/**
 * Some styles forget the space before “in”, or between the word for a role and the fact that follows: “J. R. Millar, ed.Encyclopedia”, “MillarEd.”, or before the pages: “v. 1p. 28”.
 * Marks that a style sets close by design (“[M].Beijing”) stay.
 */
export const missingSpace: OutputRepair = {
  kind: "output",
  name: "missing-space",
  repair: (output) => {
    const blocks = output.blocks.map((block) => ({ ...block, runs: block.runs.flatMap(spaced) }));
    if (blocks.every(({ runs }, index) => runs.length === output.blocks[index]?.runs.length)) return undefined;
    const repaired: Settled = { blocks };
    return {
      output: repaired,
      reason: {
        what: "A space parts a label from what stands beside it.",
        why: "The style has forgotten it for this kind of work.",
      },
    };
  },
};

function spaced(run: Run, index: number, runs: readonly Run[]): readonly Run[] {
  const before = runs.slice(0, index);
  const close = runsOn(run, before) || (leadsToPages(run, runs[index + 1]) && endsName(before));
  if (!/^\p{Script=Latin}/u.test(run.text) || !close) return [run];
  return [{ text: " ", formatting: {}, origin: { kind: "affix" } }, run];
}

function leadsToPages({ text }: Run, next: Run | undefined): boolean {
  return next?.origin?.variable === "page" && /^pp?\. ?$/.test(text);
}

/** Whether a word follows on a role, on the name before it, or, being “in”, on whatever went before. */
function runsOn(run: Run, before: readonly Run[]): boolean {
  const { text = "" } = before.at(-1) ?? {};
  if (run.origin?.kind === "variable") return endsRole(before);
  if (run.origin?.term === "in") return /[\p{L}\p{N}.,;:)\]”]$/u.test(text);
  return (isRole(run) && endsName(before)) || (/[)\]]$/.test(text) && endsRole(before));
}

/** Whether a line ends with a term for a role, its full stop and closing brackets aside. */
function endsRole(before: readonly Run[]): boolean {
  const last = before.findLast(({ text }) => !/^[.)\]]+$/.test(text));
  return last !== undefined && isRole(last) && /[\p{L}.]$/u.test(last.text);
}

function isRole({ origin }: Run): boolean {
  return origin?.kind === "term" && role.test(origin.term ?? "");
}

/** Whether a line ends with a word or number of a fact. */
function endsName(before: readonly Run[]): boolean {
  const last = before.at(-1);
  return last?.origin?.kind === "variable" && /[\p{L}\p{N}]$/u.test(last.text);
}
