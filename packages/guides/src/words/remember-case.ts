import { casePieces, keepCase } from "./case-marks.ts";

/** A text without the marks of kept case, as people read and edit it. */
export function withoutCaseMarks(text: string): string {
  return text.replaceAll(/<span class="nocase">(.*?)<\/span>/g, "$1");
}

/**
 * A title as it was typed over another, with what that says of its words kept in it, in the markup of CSL-JSON: so every
 * style spares the same names. Words whose case was kept before stay so. Where nothing but case was changed, some words
 * were lowered and the capitals that were left or set are names; the first word, and one after a colon, tell nothing.
 *
 * @example
 * rememberCase("The Rivers Of Oslo", "The rivers of Oslo") → 'The rivers of <span class="nocase">Oslo</span>'
 */
export function rememberCase(before: string, typed: string): string {
  if (typed.includes("<")) return typed;
  const plain = withoutCaseMarks(before);
  const isCaseOnly = plain !== typed && plain.toLowerCase() === typed.toLowerCase();
  const kept = new Set(
    casePieces(before).flatMap(({ text, fixed }) => (fixed ? (withoutCaseMarks(text).match(word) ?? []) : [])),
  );
  return typed.replaceAll(word, (found, at: number) => {
    const isName = isCaseOnly && /\p{Lu}/u.test(found) && !/^$|[:?!.]\s*$/.test(typed.slice(0, at));
    return isName || kept.has(found) ? keepCase(found) : found;
  });
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
