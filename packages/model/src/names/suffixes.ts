const generations =
  /^(?:j(?:u?n)?r|s(?:e?n)?r|jun|sen|junior|senior|i{1,3}|iv|vi{0,3}|ix|x|[2-9](?:nd|rd|th)|1st)\.?$/i;
const honours =
  /^(?:esq|ph\.?\s?d|m\.?d|d\.?d|ll\.?d|d\.?phil|m\.?a|b\.?a|m\.?sc|s\.?j|o\.?p|o\.?s\.?b|o\.?f\.?m|o\.?s\.?a|c\.?s\.?c|rsm|obe|cbe|mbe)\.?$/i;

/** Whether the words after a name's comma are a suffix: "Jr.", "III", "2nd", "Ph.D.". */
export function isNameSuffix(text: string): boolean {
  const trimmed = text.trim();
  return generations.test(trimmed) || honours.test(trimmed);
}

/**
 * Whether a word without a comma before it is a generation: "Jr.", "III"; a single "I.", "V" or "X" may be an initial, and
 * "Vi" a name.
 */
export function isGeneration(word: string): boolean {
  return /\w.?\w/.test(word) && word !== "Vi" && generations.test(word);
}
