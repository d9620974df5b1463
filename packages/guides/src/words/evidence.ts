/** What a running text tells of a word: written small somewhere, or capitalised in the middle of a sentence only. */
export type WordEvidence = "common" | "proper" | "unknown";

/** Reads a running text once, so that many words can be looked up. */
export function gatherEvidence(text: string): (word: string) => WordEvidence {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const match of text.matchAll(/[\p{L}\p{N}'’]+/gu)) {
    const [word] = match;
    if (word === word.toLowerCase()) small.add(word);
    else if (isInsideSentence(text, match.index)) capital.add(word);
  }
  return (word) => {
    if (small.has(word.toLowerCase())) return "common";
    return capital.has(word) ? "proper" : "unknown";
  };
}

/** Between two small words nothing but its own rank gives a word its capital: headings and titles do not count. */
function isInsideSentence(text: string, index: number): boolean {
  return (
    /\p{Ll}[,;]?\s$/u.test(text.slice(Math.max(0, index - 3), index)) &&
    /\b\p{Ll}+[,;]?\s$/u.test(text.slice(Math.max(0, index - 24), index))
  );
}
