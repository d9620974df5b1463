import { part, type Passage } from "../text/passage.ts";

/** Abbreviations whose stop ends no title. */
const abbreviation =
  /(?:^|[\s("“])(?:\p{Lu}|St|Dr|Mr|Mrs|Ms|vs|v|No|no|Vol|vol|pt|Pt|ca|c|ed|Jr|Sr|U\.S|U\.K|e\.g|i\.e)$/u;

/** Where the title that begins a text ends: the offsets of its end and of what follows. */
export interface TitleEnd {
  readonly end: number;
  readonly next: number;
}

/**
 * The end of an unquoted title: the first full stop, question or exclamation mark with a new sentence after it,
 * but not inside quotation marks and not after an abbreviation.
 *
 *     China and Russia: The "Great Game." New York: …
 *                                      ^
 */
export function titleEnd(text: string): TitleEnd {
  for (const stop of text.matchAll(/([.?!])(["”’»]?)\s+(?=[\p{Lu}\d("“[])/gu)) {
    const head = text.slice(0, stop.index);
    if (stop[1] === "." && abbreviation.test(head)) continue;
    if (stop[2] === "" && isInsideQuotes(head)) continue;
    return { end: stop.index + 1 + (stop[2]?.length ?? 0), next: stop.index + stop[0].length };
  }
  return { end: text.length, next: text.length };
}

function isInsideQuotes(head: string): boolean {
  const opened = head.split("“").length - head.split("”").length;
  return opened > 0 || head.split('"').length % 2 === 0;
}

/** A title with its words as quoted in the source and its value: the stop that ends the field is not part of it. */
export interface TitlePart {
  readonly passage: Passage;
  readonly value: string;
}

/** The value of a title's words: the ending stop goes, inside a closing quotation mark too ("Great Game.” → "Great Game”). */
export function readTitlePart(passage: Passage): TitlePart {
  const whole = part(passage, 0);
  const inside = /\.(["”’»])$/.exec(whole.text);
  if (inside !== null) return { passage: whole, value: whole.text.slice(0, inside.index) + (inside[1] ?? "") };
  const stop = /(?<![.\s]\p{Lu})(?<!\.\.)[.,]$/u.exec(whole.text);
  const bare = stop === null ? whole : part(whole, 0, stop.index);
  return { passage: bare, value: bare.text };
}
