/**
 * What happens when one piece of output ends in a mark and the next begins with one. The specification only says that
 * doubled punctuation should not appear; this table is what the test suite fixes (punctuation_FullMonty*).
 * A row is the first mark, a column the second, a cell what prints.
 */
const marks = ":.;!?,";
const table: Readonly<Record<string, readonly string[]>> = {
  ":": [":", ":", ":;", "!", "?", ":,"],
  ".": [".:", ".", ".;", ".!", ".?", ".,"],
  ";": [";", ";", ";", "!", "?", ";,"],
  "!": ["!", "!", "!;", "!", "!?", "!,"],
  "?": ["?", "?", "?;", "?!", "?", "?,"],
  ",": [",:", ",.", ",;", ",!", ",?", ","],
};

/** The marks that print when two meet; both when the table does not know them. */
export function meet(first: string, second: string): string {
  return table[first]?.[marks.indexOf(second)] ?? first + second;
}

/** Marks that move inside a closing quotation mark where the locale wants it ("punctuation-in-quote"). */
export function movesIntoQuote(mark: string): boolean {
  return mark === "." || mark === "," || mark === "!" || mark === "?";
}

export function isMark(character: string | undefined): boolean {
  return character !== undefined && character !== "" && marks.includes(character);
}
