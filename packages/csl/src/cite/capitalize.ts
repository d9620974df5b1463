import { isNameVariable, isNumberVariable } from "@citable/model";
import type { Group, Origin, Output } from "../output/tree.ts";

/**
 * A note begins with a capital: a term that comes first ("ibid.") gets one, also after a prefix that ends a sentence.
 * The specification leaves this to convention (magic_TermCapitalizationWithPrefix).
 */
export function capitalizeNoteStart(output: Output | undefined): Output | undefined {
  return output && visit(output, { before: "", done: false, begins: beginsSentence });
}

/**
 * An entry of a bibliography begins with a capital where a term comes first ("Anonymous", "N.d."), whatever number or
 * bracket stands before it. What the style or the item spells out stays as it is.
 */
export function capitalizeEntryStart(output: Output): Output {
  return visit(output, { before: "", done: false, begins: () => true });
}

interface State {
  before: string;
  done: boolean;
  readonly begins: (before: string) => boolean;
}

function visit(output: Output, state: State): Output {
  if (state.done || (output.kind === "group" && output.role === "citation-number")) return output;
  if (output.kind === "group" && output.keepCase === true) {
    state.done = true;
    return output;
  }
  if (output.kind === "group") return visitChildren(output, state);
  if (output.origin?.kind === "affix") {
    state.before += output.text;
    return output;
  }
  state.done = true;
  return isWord(output.origin) && state.begins(state.before)
    ? { ...output, text: output.text.replace(firstLetter, (letter) => letter.toUpperCase()) }
    : output;
}

/** Only the branch that leads to the word is made anew. */
function visitChildren(group: Group, state: State): Group {
  let index = 0;
  for (const child of group.children) {
    const visited = visit(child, state);
    if (visited !== child) return { ...group, children: group.children.with(index, visited) };
    if (state.done) return group;
    index += 1;
  }
  return group;
}

/** Also that of "[no date]". */
const firstLetter = /(?<=^\[?)\p{Ll}/u;

/** A term that stands for itself; the labels of numbers and names ("pp.", "edited by") stay small. */
function isWord(origin: Origin | undefined): boolean {
  const term = origin?.kind === "term" ? origin.term : undefined;
  return term !== undefined && !isNumberVariable(term) && !isNameVariable(term);
}

/** At the very start, or after a prefix of more than one word that ends in a full stop. */
function beginsSentence(before: string): boolean {
  const words = before.trim().replace(/^[([{“"]+/, "");
  return words === "" || (/[.!?]$/.test(words) && /\s/.test(words));
}
