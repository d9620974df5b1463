import { flatten, type Token } from "./flatten.ts";
import { turnNestedBrackets } from "./nested-brackets.ts";
import { isMark } from "./punctuation.ts";
import type { QuoteHabits } from "./habits.ts";
import { joinTokens } from "./join.ts";
import type { Display, Output, Run, Settled } from "./tree.ts";

/**
 * Makes a tree ready to print: quotation marks and brackets alternate, italics inside italics turn upright, punctuation and spaces
 * of neighbouring pieces join, and what stays is a row of runs.
 */
export function settle(output: Output | undefined, habits: QuoteHabits): Settled {
  if (output === undefined) return { blocks: [] };
  const flat = flatten(output, habits);
  turnNestedBrackets(flat);
  const tokens = joinTokens(flat, habits.punctuationInQuote);
  return { blocks: intoBlocks(tokens) };
}

interface OpenBlock {
  readonly display?: Display;
  readonly runs: Run[];
}

function intoBlocks(tokens: readonly Token[]): Settled["blocks"] {
  const blocks: OpenBlock[] = [];
  const stack: (Display | undefined)[] = [];
  const start = (display: Display | undefined): void => {
    blocks.push(display === undefined ? { runs: [] } : { display, runs: [] });
  };
  start(undefined);
  for (const token of tokens) {
    switch (token.kind) {
      case "open-block":
        stack.push(token.display);
        start(token.display);
        break;
      case "close-block":
        stack.pop();
        start(stack.at(-1));
        break;
      case "text":
        pushRun(runsFor(token.text, blocks), token);
        break;
      default:
        token satisfies never;
    }
  }
  const filled = blocks.filter((block) => block.runs.length > 0);
  const last = filled.at(-1);
  if (last?.display !== undefined) trimEnd(last.runs);
  return filled;
}

/** White space that a style leaves at the end of a block is no part of it. */
function trimEnd(runs: Run[]): void {
  const last = runs.at(-1);
  if (last === undefined || !last.text.endsWith(" ")) return;
  const text = last.text.trimEnd();
  if (text === "") runs.pop();
  else runs[runs.length - 1] = { ...last, text };
}

/** Punctuation right after a block belongs to its end. */
function runsFor(text: string, blocks: readonly OpenBlock[]): Run[] {
  const current = blocks.at(-1);
  const before = blocks.at(-2);
  if (current?.runs.length === 0 && before?.display !== undefined && isMark(text.charAt(0))) return before.runs;
  return current?.runs ?? [];
}

function pushRun(runs: Run[], { text, formatting, origin, link, name }: Extract<Token, { kind: "text" }>): void {
  if (text !== "") runs.push({ text, formatting, origin, link, name });
}
