/** Who is told of the tags and texts of a page, in their order. All numbers are offsets in the source. */
export interface TokenReader {
  /** A piece of text; a "<" that opens nothing begins a piece of its own. */
  readonly text: (start: number, end: number) => void;
  /** The name of an opening tag. Answers with the name whose closing tag ends the text that it opens ("script"). */
  readonly openTag: (nameStart: number, nameEnd: number) => string | undefined;
  /** An attribute of the tag at hand; without a value, `start` and `end` are the end of its name. */
  readonly attribute: (nameStart: number, nameEnd: number, start: number, end: number) => void;
  /** The offset after the ">" of the tag at hand. A tag that the page's end cuts off never gets there. */
  readonly endTag: (end: number, isSelfClosing: boolean) => void;
  readonly closeTag: (nameStart: number, nameEnd: number) => void;
}

/**
 * Cuts a page into tags and texts, as browsers do (HTML 13.2.5): any source is a page. Entities stay as they are;
 * comments and declarations are passed over. It tells what htmlparser2's tokenizer tells, in less than half of its time,
 * since it does not look at texts, values and scripts, most of a page, sign by sign.
 */
export function readTokens(source: string, reader: TokenReader): void {
  for (let at = 0; at < source.length;) {
    at = source.charCodeAt(at) === less ? readMarkup(source, at, reader) : readText(source, at, reader);
  }
}

const [less, greater, slash, equals] = [0x3c, 0x3e, 0x2f, 0x3d];
const [exclamation, question, doubleQuote, singleQuote] = [0x21, 0x3f, 0x22, 0x27];

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Whether a tag's name is over; at the end of the source there is no code. */
function endsName(code: number): boolean {
  return code === greater || code === slash || isSpace(code) || Number.isNaN(code);
}

function afterSpaces(source: string, from: number): number {
  let at = from;
  while (isSpace(source.charCodeAt(at))) at++;
  return at;
}

function endOfName(source: string, start: number): number {
  let at = start;
  while (!endsName(source.charCodeAt(at))) at++;
  return at;
}

function placeOf(words: string, source: string, from: number): number {
  const found = source.indexOf(words, from);
  return found < 0 ? source.length : found;
}

function readText(source: string, start: number, reader: TokenReader): number {
  const end = placeOf("<", source, start + 1);
  reader.text(start, end);
  return end;
}

/** Each reads from a "<" on and answers with the offset after what it has read. */
function readMarkup(source: string, start: number, reader: TokenReader): number {
  const code = source.charCodeAt(start + 1);
  if (isLetter(code)) return readOpeningTag(source, start + 1, reader);
  if (code === slash) return readClosingTag(source, start, reader);
  if (code === exclamation) return afterDeclaration(source, start + 2);
  if (code === question) return placeOf(">", source, start + 2) + 1;
  return readText(source, start, reader);
}

function readClosingTag(source: string, start: number, reader: TokenReader): number {
  const nameStart = start + 2;
  if (nameStart === source.length) return readText(source, start, reader);
  const nameEnd = endOfName(source, nameStart);
  if (isLetter(source.charCodeAt(nameStart)) && nameEnd < source.length) reader.closeTag(nameStart, nameEnd);
  return placeOf(">", source, nameEnd) + 1;
}

const commentEnd = /--!?>/g;

function afterDeclaration(source: string, start: number): number {
  if (source.startsWith("[CDATA[", start)) return placeOf("]]>", source, start + 7) + 3;
  if (!source.startsWith("--", start)) return placeOf(">", source, start) + 1;
  // "<!-->" and "<!--->" are empty comments.
  for (const empty of [">", "->"]) if (source.startsWith(empty, start + 2)) return start + 2 + empty.length;
  commentEnd.lastIndex = start + 2;
  return commentEnd.test(source) ? commentEnd.lastIndex : source.length;
}

function readOpeningTag(source: string, nameStart: number, reader: TokenReader): number {
  const nameEnd = endOfName(source, nameStart);
  const textUntil = reader.openTag(nameStart, nameEnd);
  let at = nameEnd;
  for (let isSelfClosing = false; ;) {
    at = afterSpaces(source, at);
    const code = source.charCodeAt(at);
    if (Number.isNaN(code)) return at;
    if (code === greater) {
      reader.endTag(at + 1, isSelfClosing);
      return textUntil === undefined ? at + 1 : readTextUntil(textUntil, source, at + 1, reader);
    }
    isSelfClosing = code === slash;
    at = isSelfClosing ? at + 1 : readAttribute(source, at, reader);
  }
}

function readAttribute(source: string, nameStart: number, reader: TokenReader): number {
  let nameEnd = nameStart + 1;
  for (let code = source.charCodeAt(nameEnd); code !== equals && !endsName(code); code = source.charCodeAt(nameEnd)) {
    nameEnd++;
  }
  const sign = afterSpaces(source, nameEnd);
  if (source.charCodeAt(sign) !== equals) {
    reader.attribute(nameStart, nameEnd, nameEnd, nameEnd);
    return sign;
  }
  const value = afterSpaces(source, sign + 1);
  const quote = source.charCodeAt(value);
  const isQuoted = quote === doubleQuote || quote === singleQuote;
  const start = isQuoted ? value + 1 : value;
  const end = isQuoted ? placeOf(quote === doubleQuote ? '"' : "'", source, start) : endOfBareValue(source, start);
  reader.attribute(nameStart, nameEnd, start, end);
  return isQuoted ? end + 1 : end;
}

function endOfBareValue(source: string, start: number): number {
  let at = start;
  while (at < source.length && source.charCodeAt(at) !== greater && !isSpace(source.charCodeAt(at))) at++;
  return at;
}

/** What a script or a title holds: all is text until it is closed. */
function readTextUntil(name: string, source: string, start: number, reader: TokenReader): number {
  let end = placeOf("</", source, start);
  while (end < source.length && !closes(name, source, end + 2)) end = placeOf("</", source, end + 2);
  if (start < end) reader.text(start, end);
  return end;
}

function closes(name: string, source: string, start: number): boolean {
  const end = start + name.length;
  // A name that ends with the source does not close, and nothing closes "plaintext" (HTML 13.2.5.5).
  if (end >= source.length || !endsName(source.charCodeAt(end)) || name === "plaintext") return false;
  return source.slice(start, end).toLowerCase() === name;
}
