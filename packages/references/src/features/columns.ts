/**
 * Room for columns of whole numbers, one number for each word of a line. All columns stand in one piece of memory, for
 * asking for many small ones takes longer than filling them.
 */
export function columnsFor(words: number, most: number): () => Int32Array {
  const room = new Int32Array(words * most);
  let taken = 0;
  return () => room.subarray(taken, (taken += words));
}
