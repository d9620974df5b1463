/** The word that differs in the fewest letters, at most two. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  if (word.length > 40) return undefined;
  const near = words.map((candidate) => ({ candidate, distance: distanceBetween(word, candidate) }));
  const [best] = near.toSorted((one, other) => one.distance - other.distance);
  return best !== undefined && best.distance <= 2 ? best.candidate : undefined;
}

/** How many letters must be put in, taken out or exchanged. */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const exchanged = (row[j - 1] ?? 0) + Number(one[i - 1] !== other[j - 1]);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
