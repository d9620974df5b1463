/** How many kinds of boundary there are. */
export const boundaryCount = 64;

/** What parts a word from the one before: the ending there and the beginning here, as one number. */
export function boundaryOf(ending: number, beginning: number): number {
  return ending * 5 + beginning;
}

/** The boundary of the first word. */
export const lineStart = 63;

/** Nothing at all parts the words: "D63" is two. */
export const glued = 62;

/** What a boundary was made of. */
export function boundaryKind(boundary: number): { readonly ending: number; readonly beginning: number } {
  if (boundary >= glued) return { ending: 0, beginning: 0 };
  return { ending: Math.floor(boundary / 5), beginning: boundary % 5 };
}
