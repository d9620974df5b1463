import type { Run, Settled } from "@citable/csl";
import type { Variable } from "@citable/model";

/** The words of a line that print a fact, with their label, brackets and what parts them from the words before. */
export interface Passage {
  readonly runs: readonly Run[];
  /** ". " or " "; goes between the passage and what comes before it. */
  readonly lead: string;
  /** The variables that are printed before it. */
  readonly before: ReadonlySet<string>;
  /** The variable that follows it, and what parts them, if that is only a mark. */
  readonly next: { readonly variable: string; readonly gap: string } | undefined;
}

const companions: Partial<Record<Variable, readonly string[]>> = { publisher: ["publisher", "publisher-place"] };

/**
 * The passage of a line that prints a fact; a place stands with its publisher, unless it is among `printed`, the
 * variables that the line for which the passage is wanted has already.
 */
export function passageOf(runs: readonly Run[], fact: Variable, printed: ReadonlySet<string>): Passage | undefined {
  const first = runs.findIndex((run) => run.origin?.variable === fact);
  if (first < 0) return undefined;
  const last = runs.findLastIndex((run) => run.origin?.variable === fact);
  const belongs = belongsTo(fact, printed);
  const start = reach(runs, first, -1, belongs);
  const end = reach(runs, last, 1, belongs);
  const inner = runs.slice(start, end + 1);
  if (inner.some((run) => run.origin?.kind === "variable" && !belongs(run))) return undefined;
  return {
    ...enclosed(inner, textOf(runs.slice(0, start)), textOf(runs.slice(end + 1))),
    before: new Set(runs.slice(0, start).flatMap((run) => run.origin?.variable ?? [])),
    next: nextOf(runs.slice(end + 1)),
  };
}

function belongsTo(fact: Variable, printed: ReadonlySet<string>): (run: Run) => boolean {
  const together = (companions[fact] ?? []).filter((each) => !printed.has(each));
  return ({ origin }) => {
    if (origin?.kind === "term") return origin.term?.startsWith(fact) === true;
    const variable = origin?.variable;
    return variable !== undefined && (variable === fact || together.includes(variable));
  };
}

/** The last run in a direction that belongs to the fact, with nothing but marks between. */
function reach(runs: readonly Run[], from: number, step: 1 | -1, belongs: (run: Run) => boolean): number {
  let reached = from;
  for (let index = from + step; ; index += step) {
    const run = runs[index];
    if (run === undefined) return reached;
    if (belongs(run)) reached = index;
    else if (!isGlue(run)) return reached;
  }
}

function isGlue({ origin, text }: Run): boolean {
  return origin?.kind !== "variable" && !/[\p{L}\p{N}]/u.test(text);
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join("");
}

/** Brackets go with what they hold. */
function enclosed(inner: readonly Run[], before: string, after: string): Pick<Passage, "runs" | "lead"> {
  const [, open] = /([([])\s*$/.exec(before) ?? [];
  const [, close] = /^[.\s]*([)\]])/.exec(after) ?? [];
  const [lead = ""] = /[.,;:/–—\s-]*$/.exec(before.replace(/\s*[([]\s*$/, "")) ?? [];
  if (open === undefined || close === undefined) return { runs: inner, lead: lead.trim() === "" ? ", " : lead };
  return { runs: [glue(open), ...inner, glue(close)], lead: `${lead.trimEnd()} ` };
}

function nextOf(runs: readonly Run[]): Passage["next"] {
  const at = runs.findIndex((run) => !isGlue(run));
  const variable = runs[at]?.origin?.variable;
  const gap = textOf(runs.slice(0, Math.max(at, 0)));
  return variable === undefined || /[()[\]]/.test(gap) || gap === "" ? undefined : { variable, gap };
}

function glue(text: string): Run {
  return { text, formatting: {}, origin: { kind: "affix" } };
}

/**
 * A line with a passage after the last of some facts, of those that stand before it where it comes from; undefined
 * where the line has none of them.
 */
export function withPassage(output: Settled, passage: Passage, after: ReadonlySet<string>): Settled | undefined {
  const anchors = new Set([...after, ...passage.before]);
  const isAnchor = ({ origin }: Run): boolean => origin?.variable !== undefined && anchors.has(origin.variable);
  const block = output.blocks.findLastIndex(({ runs }) => runs.some(isAnchor));
  if (block < 0) return undefined;
  return {
    blocks: output.blocks.map((each, index) =>
      index === block ? { ...each, runs: inserted(each.runs, passage, each.runs.findLastIndex(isAnchor)) } : each,
    ),
  };
}

function inserted(runs: readonly Run[], passage: Passage, anchor: number): readonly Run[] {
  const at = pastLabel(runs, anchor);
  const until = runs.findIndex((run, index) => index > at && !isGlue(run));
  const gap = runs.slice(at + 1, until < 0 ? runs.length : until);
  const [quotes = ""] = /^[”’»"']*/.exec(textOf(gap)) ?? [];
  const head = quotes === "" ? runs.slice(0, at + 1) : [...runs.slice(0, at + 1), glue(quotes)];
  const { variable, gap: ownGap } = passage.next ?? {};
  const fits = until >= 0 && runs[until]?.origin?.variable === variable && !/[()[\]]/.test(textOf(gap));
  const rest = fits && ownGap !== undefined ? [glue(ownGap)] : withoutStart(gap, quotes.length);
  return [
    ...head,
    glue(leadAfter(textOf(head), passage.lead)),
    ...passage.runs,
    ...rest,
    ...runs.slice(at + 1 + gap.length),
  ];
}

/** A label may follow its fact: "J. R. Millar, ed." */
function pastLabel(runs: readonly Run[], anchor: number): number {
  const variable = runs[anchor]?.origin?.variable ?? "";
  let at = anchor;
  for (let index = anchor + 1; index < runs.length; index += 1) {
    const run = runs[index];
    if (run?.origin?.kind === "term" && run.origin.term?.startsWith(variable) === true) at = index;
    else if (run === undefined || !isGlue(run)) return at;
  }
  return at;
}

function withoutStart(gap: readonly Run[], length: number): readonly Run[] {
  let left = length;
  return gap.flatMap((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return cut === run.text.length ? [] : [{ ...run, text: run.text.slice(cut) }];
  });
}

/** No mark twice: "Co." and ". " */
function leadAfter(text: string, lead: string): string {
  return /[.,;:]$/.test(text.replace(/[”’»"']+$/, "")) ? lead.replace(/^[.,;:]/, "") : lead;
}
