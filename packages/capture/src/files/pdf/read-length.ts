/** Pages of text have some hundred thousand bytes; of drawings, which may have many millions, no more is read. */
export const longestContent: number = 1024 * 1024;
/** A page of a newspaper has some 25,000 letters, of up to six bytes each: `<00A4>`. */
const mostText = 256 * 1024;

/** What no page of text reaches, and is not looked at closer. */
export const surelyShort: number = mostText;

/**
 * How much of a page's content is read (ISO 32000-2, 7.8.2): up to a million bytes; as many within texts, where each may
 * be a letter, as the fullest page has; and nothing from a text on that stands where a number should: pdf.js would
 * make a number of it, however long it is, for each letter.
 */
export function readLength(content: Uint8Array): number {
  const text = new TextDecoder("latin1").decode(content.subarray(0, longestContent));
  const signs = /%[^\r\n]*|\bBI\b|<<|>>|[[\]<(]/g;
  const place: Place = { opened: [], hasText: false };
  let letters = mostText;
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    const { 0: sign, index } = found;
    const end = endOf(sign, text, index);
    const isText = sign === "(" || sign === "<";
    if (isText) letters -= end - index;
    if (letters < 0) return end + letters;
    if (isText ? isMisplaced(place, text, end) : !isBracketInPlace(place, sign, text, end)) return index;
    signs.lastIndex = end;
  }
  return text.length;
}

/** Which brackets are open, and whether texts are within. */
interface Place {
  readonly opened: string[];
  hasText: boolean;
}

/** Outside of arrays and dictionaries a text is shown (ISO 32000-2, 9.4.3). */
function isMisplaced(place: Place, text: string, end: number): boolean {
  place.hasText = true;
  return place.opened.length === 0 && !stands(/\s*(?:Tj|['"])/y, text, end);
}

/** Follows what opens and closes; an array of texts is shown. */
function isBracketInPlace(place: Place, sign: string, text: string, end: number): boolean {
  if (sign === "[" || sign === "<<") place.opened.push(sign);
  if (sign !== "]" && sign !== ">>") return true;
  const opened = place.opened.pop();
  if (place.opened.length > 0) return true;
  const isShown = opened !== "[" || !place.hasText || stands(/\s*TJ/y, text, end);
  place.hasText = false;
  return isShown;
}

function stands(what: RegExp, text: string, at: number): boolean {
  what.lastIndex = at;
  return what.test(text);
}

/** Where that ends which a sign begins: a text, or an image within the content (8.9.7). */
function endOf(sign: string, text: string, start: number): number {
  if (sign === "(") return endOfLiteral(text, start);
  if (sign === "<") return behind(">", text, start);
  return sign === "BI" ? behind("EI", text, behind("ID", text, start)) : start + sign.length;
}

function behind(words: string, text: string, from: number): number {
  const at = text.indexOf(words, from);
  return at < 0 ? text.length : at + words.length;
}

/** Behind the bracket that closes a text in brackets, in which others are balanced or follow a backslash (7.3.4.2). */
function endOfLiteral(text: string, start: number): number {
  const brackets = /\\[^]|[()]/g;
  brackets.lastIndex = start;
  let depth = 0;
  for (let found = brackets.exec(text); found !== null; found = brackets.exec(text)) {
    if (found[0] === "(") depth += 1;
    if (found[0] === ")") depth -= 1;
    if (depth === 0) return brackets.lastIndex;
  }
  return text.length;
}
