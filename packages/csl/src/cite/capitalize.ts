import type { Output } from "../output/tree.ts";

/**
 * A note begins with a capital: a term that comes first ("ibid.") gets one, also after a prefix that ends a sentence.
 * The specification leaves this to convention (magic_TermCapitalizationWithPrefix).
 */
export function capitalizeNoteStart(output: Output | undefined): Output | undefined {
  if (output === undefined) return undefined;
  const state = { before: "", done: false };
  return visit(output, state);
}

interface State {
  before: string;
  done: boolean;
}

function visit(output: Output, state: State): Output {
  if (state.done) return output;
  if (output.kind === "group") return { ...output, children: output.children.map((child) => visit(child, state)) };
  if (output.origin?.term === "ibid" && beginsSentence(state.before)) {
    state.done = true;
    return { ...output, text: output.text.charAt(0).toUpperCase() + output.text.slice(1) };
  }
  if (output.origin?.kind === "affix") state.before += output.text;
  else state.done = true;
  return output;
}

/** At the very start, or after a prefix of more than one word that ends in a full stop. */
function beginsSentence(before: string): boolean {
  const words = before.trim().replace(/^[([{“"]+/, "");
  return words === "" || (/[.!?]$/.test(words) && /\s/.test(words));
}
