/** What is no letter in any script: ASCII, and the dashes and quotation marks of print. */
const plainText = /^[\0-\x7f–—‘’“”]*$/;

/**
 * A pattern over letters – `\p{L}` or `\p{Lu}`, always inside brackets – that finds the same at less cost: the first use
 * of such a class takes a browser milliseconds, for which the first citation of a page would wait. Text without letters
 * beyond ASCII gets a pattern that asks for no others. Answers the pattern to use for a text.
 */
export function letterPattern(pattern: RegExp): (text: string) => RegExp {
  const ascii = pattern.source.replaceAll("\\p{Lu}", "A-Z").replaceAll("\\p{L}", "A-Za-z");
  const plain = new RegExp(ascii, pattern.flags.replace("u", ""));
  return (text) => (plainText.test(text) ? plain : pattern);
}
