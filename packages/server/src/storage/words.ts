/** So many different words of a record can be searched for: an abstract's worth. */
const mostWords = 1500;
/** Longer runs are cut: no one types them, and PostgreSQL takes no lexeme over 2,046 bytes. */
const longestWord = 60;
/** Of a query; more would only cost time. */
const mostAsked = 12;

// A character of Chinese or Japanese is a word of its own: nothing separates words there.
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;

/**
 * The words under which a record is found: every text in its item, folded. Both databases are given the same words,
 * so that a search finds the same in both.
 */
export function wordsOf(item: unknown): readonly string[] {
  const found = new Set<string>();
  collect(item, found);
  return [...found];
}

/** The words of a query, folded in the same way; each is asked for as the beginning of a word. */
export function wordsAsked(query: string): readonly string[] {
  return [...new Set(fold(query).match(word) ?? [])].slice(0, mostAsked).map(cut);
}

function collect(value: unknown, found: Set<string>): void {
  if (found.size >= mostWords) return;
  if (typeof value === "string" || typeof value === "number") {
    for (const part of fold(String(value)).match(word) ?? []) {
      if (found.size < mostWords) found.add(cut(part));
    }
  } else if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) collect(part, found);
  }
}

/** Case and marks do not matter: "Müller" is found by "muller", "ΣΟΦΟΣ" by "σοφος". */
function fold(text: string): string {
  return text.toLowerCase().normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll("ß", "ss").replaceAll("ς", "σ");
}

function cut(part: string): string {
  return [...part].slice(0, longestWord).join("");
}
