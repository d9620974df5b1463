import type { Filling, Issue } from "@citable/model";
import { LineFinder } from "../syntax/line-finder.ts";
import type { BibEntry } from "./entry.ts";
import { standardMacros } from "./macros.ts";
import { shortened } from "../text/shortened.ts";
import { formatIssue } from "../words/format-issue.ts";
import type { FormatPhrase } from "../words/german.ts";

// An entry that opens a line within a value: its braces are out of balance.
const nextEntry = /@[a-z]{2,30}[ \t]*[{(][ \t]*[^\s,{}()"=@]{1,200}[ \t]*,/iy;
const entryOpening = /[ \t]*[a-z][\w:-]*\s*[{(]/iy;
const keyThenComma = /\s*(?:[^\s,{}="@]+(?: [^\s,{}="@]+)*)?\s*,/y;
// The comma after the key forgotten, or nothing but a key.
const keyThenField = /\s*[^\s,{}()="@]+(?:\s*(?=[})])|[ \t]*\n(?=\s*[a-z][\w-]*\s*=))/iy;
const blanksAndCommas = /[\s,]*/y;
const fieldAfterEnd = /\s*,\s*[a-z][\w-]*\s*=\s*["{\d]/iy;
const bareValue = /[^\s,{}()="#%'@\\]+/y;
const bracesAndQuotes = /[{}@"]/g;

/** Braces and parentheses as character codes: the scanner's inner loop compares numbers. */
const open = 123;
const close = 125;
const at = 64;
const quote = 34;

const space = 32;
const hash = 35;
const equals = 61;

function isBlankOrComma(code: number): boolean {
  return code <= space || code === 44;
}

/** What may stand in the name of a field: all but blanks and " # % ' ( ) , = @ \\ { }. */
function isNameCode(code: number): boolean {
  if (code <= space || code === 44 || code === equals) return false;
  return !(code === 34 || code === 35 || code === 37 || (code >= 39 && code <= 41) || isBracket(code));
}

function isBracket(code: number): boolean {
  return code === at || code === 92 || code === open || code === close || Number.isNaN(code);
}

/** Where a text stands next; asked in rising order, it looks at each place only once. */
class Sought {
  readonly #text: string;
  readonly #sought: string;
  #found = -1;

  constructor(text: string, sought: string) {
    this.#text = text;
    this.#sought = sought;
  }

  /** The length of the text when it stands nowhere any more. */
  from(start: number): number {
    if (this.#found < start) {
      const found = this.#text.indexOf(this.#sought, start);
      this.#found = found < 0 ? this.#text.length : found;
    }
    return this.#found;
  }
}

/**
 * Parses a .bib file as BibTeX does (btxdoc, "Database-file format"), one entry after the other: what stands outside of
 * entries is comment, braces count even behind a backslash, @string macros and # are resolved. Where a brace is not
 * closed, the value ends before the next line that opens an entry, so that one fault costs one entry. Takes time by the
 * length of the text.
 */
export class BibParser {
  readonly issues: Issue[] = [];
  readonly lines: LineFinder;
  readonly #text: string;
  readonly #macros: Map<string, string>;
  #offset = 0;
  /** How many characters macros have put in. */
  #expanded = 0;
  readonly #closes: Sought;
  readonly #opens: Sought;
  /** Lines that begin with an @. */
  readonly #lineAts: Sought;

  /** `macros` are those known so far; those that the text defines are added. */
  constructor(text: string, macros: Map<string, string> = standardMacros()) {
    this.#text = text;
    this.#macros = macros;
    this.#closes = new Sought(text, "}");
    this.#opens = new Sought(text, "{");
    this.#lineAts = new Sought(text, "\n@");
    this.lines = new LineFinder(text);
  }

  /** The next entry; undefined at the end of the file. */
  next(): BibEntry | undefined {
    for (let found = this.#nextAt(); found >= 0; found = this.#nextAt()) {
      const entry = this.#parseObject(found);
      if (entry !== undefined) return entry;
    }
    return undefined;
  }

  #nextAt(): number {
    return this.#text.indexOf("@", this.#offset);
  }

  #parseObject(start: number): BibEntry | undefined {
    this.#offset = start + 1;
    const opening = this.#take(entryOpening);
    // An @ in a comment, as in an address.
    if (opening === undefined) return undefined;
    const type = opening.slice(0, -1).trim().toLowerCase();
    if (type === "comment") return this.#skipGroup();
    if (type === "preamble") return this.#skipValue();
    if (type === "string") return this.#parseMacros(start);
    const fields = new Map<string, string>();
    const key = this.#parseKey();
    this.#parseFields(fields, start);
    // "@word{" in a text: nothing of an entry but its opening.
    return key === undefined && fields.size === 0 ? undefined : { type, key, fields, offset: start };
  }

  #parseKey(): string | undefined {
    const key = this.#take(keyThenComma)?.slice(0, -1) ?? this.#take(keyThenField);
    return key?.trim() || undefined;
  }

  #parseMacros(start: number): undefined {
    const defined = new Map<string, string>();
    this.#parseFields(defined, start);
    for (const [name, value] of defined) this.#macros.set(name, value);
  }

  /** Fields up to the end of the entry. */
  #parseFields(fields: Map<string, string>, start: number): void {
    for (;;) {
      const name = this.#parseName();
      if (name === undefined) {
        if (this.#endEntry(start)) return;
        continue;
      }
      const value = this.#parseValue();
      if (value === undefined)
        this.#report("missing-value", 'The field "{name}" has no value: it is left out.', { name: shortened(name) });
      else if (!fields.has(name)) fields.set(name, value);
      else
        this.#report("repeated-field", 'The field "{name}" stands twice in one entry: the first is kept.', {
          name: shortened(name),
        });
    }
  }

  /** A field's name with the sign after it; undefined where none stands. Compares numbers: it runs for every field. */
  #parseName(): string | undefined {
    const text = this.#text;
    let start = this.#offset;
    while (isBlankOrComma(text.charCodeAt(start))) start += 1;
    let end = start;
    while (isNameCode(text.charCodeAt(end))) end += 1;
    let sign = end;
    while (text.charCodeAt(sign) <= space) sign += 1;
    if (end === start || text.charCodeAt(sign) !== equals) return undefined;
    this.#offset = sign + 1;
    return text.slice(start, end).toLowerCase();
  }

  /** Whether the entry ends here; what is neither its end nor a field is passed over. */
  #endEntry(start: number): boolean {
    this.#take(blanksAndCommas);
    const next = this.#text[this.#offset];
    if (next === "}" || next === ")") {
      this.#offset += 1;
      return !this.#goesOn();
    }
    if (next === undefined || next === "@") {
      this.#report("unclosed-entry", "This entry is not closed: add its closing brace.", {}, start);
      return true;
    }
    this.#report("unreadable-field", "Here a field should stand: the text up to the next comma is left out.", {});
    this.#skipToField();
    return false;
  }

  /** After one brace too many the fields go on: ", year = {1999}". */
  #goesOn(): boolean {
    fieldAfterEnd.lastIndex = this.#offset;
    if (!fieldAfterEnd.test(this.#text)) return false;
    this.#report("extra-brace", "A brace closes this entry before its last field: remove it.", {});
    return true;
  }

  #skipToField(): void {
    const skip = /[^,@}]+|[,}]/y;
    this.#take(skip);
  }

  /** A value and what # joins to it; undefined when there is none. */
  #parseValue(): string | undefined {
    let whole: string | undefined;
    for (;;) {
      const part = this.#parsePart();
      if (part === undefined) return whole;
      whole = whole === undefined ? part : whole + part;
      this.#skipBlanks();
      if (this.#text.charCodeAt(this.#offset) !== hash) return whole;
      this.#offset += 1;
    }
  }

  #parsePart(): string | undefined {
    this.#skipBlanks();
    const first = this.#text[this.#offset];
    if (first === "{") return this.#parseBraced();
    if (first === '"') return this.#parseQuoted();
    const bare = this.#take(bareValue);
    return bare === undefined || /^\d+$/.test(bare) ? bare : this.#macro(bare);
  }

  /** Macros may make a file a few times as long as it is; what doubles itself line by line is left alone. */
  #expand(name: string, value: string): string {
    this.#expanded += value.length;
    if (this.#expanded <= 10 * this.#text.length + 100_000) return value;
    this.#report("macro-too-long", 'The macros of this file grow too long: "{name}" is kept as text.', {
      name: shortened(name),
    });
    return name;
  }

  #macro(name: string): string {
    const value = this.#macros.get(name.toLowerCase());
    if (value !== undefined) return this.#expand(name, value);
    this.#report(
      "unknown-macro",
      'The macro "{name}" is not defined: its name is kept as text.',
      { name: shortened(name) },
      this.#offset - name.length,
    );
    return name;
  }

  #skipBlanks(): void {
    while (this.#text.charCodeAt(this.#offset) <= space) this.#offset += 1;
  }

  #parseBraced(): string {
    const start = this.#offset + 1;
    return this.#text.slice(start, this.#endBraced(start));
  }

  #parseQuoted(): string {
    const start = this.#offset + 1;
    return this.#text.slice(start, this.#endQuoted(start));
  }

  /** Moves behind the brace that closes a value, and answers where the value ends; before the next entry when it is never closed. */
  #endBraced(start: number): number {
    let depth = 0;
    for (let from = start; ; from += 1) {
      const closing = this.#closes.from(from);
      const opening = this.#opens.from(from);
      const line = this.#lineAts.from(from);
      if (line < closing && line < opening && this.#opensEntry(line + 1)) return this.#unclosed(start, line + 1);
      from = Math.min(closing, opening, line);
      if (from >= this.#text.length) return this.#unclosed(start, this.#text.length);
      if (from === opening) depth += 1;
      else if (from === closing && depth === 0) return this.#closed(closing);
      else if (from === closing) depth -= 1;
    }
  }

  /** The same for a value in quotation marks: those within braces do not count. */
  #endQuoted(start: number): number {
    let depth = 0;
    bracesAndQuotes.lastIndex = start;
    for (let stop = bracesAndQuotes.exec(this.#text); stop !== null; stop = bracesAndQuotes.exec(this.#text)) {
      const offset = stop.index;
      const code = this.#text.charCodeAt(offset);
      if (code === quote && depth === 0) return this.#closed(offset);
      if (code === open) depth += 1;
      else if (code === close && depth === 0) return this.#unclosed(start, offset);
      else if (code === close) depth -= 1;
      else if (code === at && this.#opensEntry(offset)) return this.#unclosed(start, offset);
    }
    return this.#unclosed(start, this.#text.length);
  }

  #opensEntry(offset: number): boolean {
    if (this.#text[offset - 1] !== "\n") return false;
    nextEntry.lastIndex = offset;
    return nextEntry.test(this.#text);
  }

  #closed(offset: number): number {
    this.#offset = offset + 1;
    return offset;
  }

  #unclosed(start: number, offset: number): number {
    this.#report("unbalanced-braces", "The value that begins here is not closed: check its braces.", {}, start - 1);
    this.#offset = offset;
    return offset;
  }

  #skipValue(): undefined {
    this.#parseValue();
  }

  /** @comment{…} is one group; without a closing brace only its opening is passed over. */
  #skipGroup(): undefined {
    let depth = 1;
    for (let offset = this.#offset; offset < this.#text.length; offset += 1) {
      const code = this.#text.charCodeAt(offset);
      if (code === open) depth += 1;
      else if (code === close) depth -= 1;
      else if (code === at && this.#opensEntry(offset)) return;
      if (depth === 0) {
        this.#offset = offset + 1;
        return;
      }
    }
    this.#offset = this.#text.length;
  }

  /** What a sticky pattern finds here, and moves behind it. */
  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#offset;
    if (!pattern.test(this.#text)) return undefined;
    const start = this.#offset;
    this.#offset = pattern.lastIndex;
    return this.#text.slice(start, this.#offset);
  }

  #report<Text extends FormatPhrase>(
    code: string,
    text: Text,
    words: Filling<Text, FormatPhrase>,
    offset = this.#offset,
  ): void {
    this.issues.push(formatIssue({ code, severity: "warning", at: this.lines.at(offset) }, text, words));
  }
}
