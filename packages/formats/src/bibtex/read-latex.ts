import { accented, bracedLetterAt, markOf } from "./latex-accents.ts";
import { symbolOf } from "./latex-symbols.ts";

export interface LatexReading {
  /** Whether braces protect the case of what is in them, as they do in titles. */
  readonly protects: boolean;
  /** Takes the names of commands that are not known. */
  readonly unknown?: (command: string) => void;
}

/**
 * Reads LaTeX as BibTeX fields hold it into the inline markup of CSL-JSON: accents and symbols become characters, \emph
 * and its like become tags, braces that protect the case of a title become nocase spans, mathematics stays as it is.
 * Not recursive: braces may nest as deep as they like.
 *
 * @example readLatex("The {DNA} of \\emph{{\\'E}coles}", {protects: true})
 *   → The <span class="nocase">DNA</span> of <i>Écoles</i>
 */
export function readLatex(text: string, reading: LatexReading): string {
  return isPlain(text) ? text.trim() : readMarkup(text, reading);
}

/** The same for a text that is not plain. */
export function readMarkup(text: string, reading: LatexReading): string {
  // To look first costs less than to replace nothing.
  const line = irregularBlanks.test(text) ? text.replaceAll(/\s\s+|[\n\t\r]/g, " ") : text;
  return new LatexReader(line.trim(), reading).read();
}

/** Whether a text has nothing of LaTeX in it but spaces at its ends. */
export function isPlain(text: string): boolean {
  return !needsReading.test(text);
}

const irregularBlanks = /[\n\t\r]|\s\s/;
const needsReading = /[\\{}$~`\n\t\r]|--|''|\s\s/;

/** What is written around the text of a group. */
interface Wrapping {
  readonly before: string;
  readonly after: string;
}

/** What is open: its text so far, and what its end does. All groups have the same shape, so that reading stays fast. */
interface Group {
  text: string;
  /** Switches such as \it hold to the end of their group. */
  ends: string;
  readonly wrapping: Wrapping;
  readonly kind: "root" | "brace" | "argument" | "silent";
  /** Set for the argument of an accent: the mark goes on its first letter. */
  readonly mark: string;
  /** Depth of \enquote: the inner one has single quotes. */
  readonly quotes: number;
  /** The group that is open around it. */
  readonly outer: Group | undefined;
}

const bare: Wrapping = { before: "", after: "" };

function rootGroup(): Group {
  return { text: "", ends: "", wrapping: bare, kind: "root", mark: "", quotes: 0, outer: undefined };
}

const tag = (name: string): Wrapping => ({ before: `<${name}>`, after: `</${name}>` });
const smallCaps: Wrapping = { before: '<span style="font-variant:small-caps;">', after: "</span>" };
const nocase: Wrapping = { before: '<span class="nocase">', after: "</span>" };

/** Commands with one argument. */
const wrappings: ReadonlyMap<string, Wrapping> = new Map([
  ...["emph", "textit", "textsl", "mkbibemph", "mkbibitalic"].map((name) => [name, tag("i")] as const),
  ...["textbf", "mkbibbold"].map((name) => [name, tag("b")] as const),
  ...["textsuperscript", "mkbibsuperscript"].map((name) => [name, tag("sup")] as const),
  ...["textsubscript", "mkbibsubscript"].map((name) => [name, tag("sub")] as const),
  ["textsc", smallCaps],
  ["mkbibparens", { before: "(", after: ")" }],
  ["mkbibbrackets", { before: "[", after: "]" }],
  ...["text", "textrm", "textsf", "texttt", "textup", "textmd", "textnormal", "textlatin", "mbox", "hbox", "fbox"].map(
    (name) => [name, bare] as const,
  ),
  ...["url", "path", "uline", "underline", "ensuremath", "uppercase", "lowercase", "MakeUppercase", "nolinkurl"].map(
    (name) => [name, bare] as const,
  ),
]);

const switches: ReadonlyMap<string, Wrapping> = new Map([
  ...["it", "em", "sl", "itshape", "slshape"].map((name) => [name, tag("i")] as const),
  ...["bf", "bfseries"].map((name) => [name, tag("b")] as const),
  ...["sc", "scshape"].map((name) => [name, smallCaps] as const),
  ...["rm", "sf", "tt", "normalfont", "upshape", "small", "footnotesize", "scriptsize", "large"].map(
    (name) => [name, bare] as const,
  ),
]);

/** Commands whose first argument is not printed: sorting keys, addresses of links, colours. */
const silentFirst: ReadonlySet<string> = new Set([
  "noopsort",
  "href",
  "textcolor",
  "color",
  "foreignlanguage",
  "hspace",
]);

/** One character, whatever stands behind it, so that it is known where the match begins. */
const special = /[\\{}$~`]|-(?=-)|'(?=')|[?!](?=`)/g;
const word = /\\(?:([a-zA-Z]+)\*?[ ]?|([^]))/y;
const inlineMath = /\$\$[^]*?\$\$|\$(?:[^$\\]|\\[^])*\$|\\\((?:[^\\]|\\[^)])*\\\)/y;

/** Letters have up to three; each takes time by the length of what it stands on. */
const mostAccents = 8;

class LatexReader {
  readonly #text: string;
  readonly #reading: LatexReading;
  #top = rootGroup();
  #offset = 0;
  #mathEnds = false;
  /** How many arguments of accents are open. */
  #accents = 0;
  /** How many braces are open that no command stands before. */
  #braces = 0;

  constructor(text: string, reading: LatexReading) {
    this.#text = text;
    this.#reading = reading;
  }

  read(): string {
    while (this.#offset < this.#text.length) {
      special.lastIndex = this.#offset;
      const next = special.test(this.#text) ? special.lastIndex - 1 : this.#text.length;
      if (next > this.#offset) this.#put(this.#text.slice(this.#offset, next));
      this.#offset = next;
      if (next < this.#text.length) this.#readSpecial(this.#text[next] ?? "");
    }
    while (this.#top.outer !== undefined) this.#closeGroup();
    return (this.#top.text + this.#top.ends).trim();
  }

  #put(text: string): void {
    this.#top.text += text;
  }

  #readSpecial(character: string): void {
    switch (character) {
      case "{":
        return this.#readBrace();
      case "}":
        this.#offset += 1;
        return this.#closeGroup();
      case "\\":
        return this.#text[this.#offset + 1] === "(" && this.#readMath() ? undefined : this.#readCommand();
      case "$":
        return this.#readMath() ? undefined : this.#take(1, "$");
      case "~":
        return this.#take(1, "\u00A0");
      default:
        return this.#readLigature(character);
    }
  }

  #take(length: number, printed: string): void {
    this.#offset += length;
    this.#put(printed);
  }

  #readLigature(character: string): void {
    const [length, printed] = ligatureAt(this.#text, this.#offset) ?? [1, character];
    this.#take(length, printed);
  }

  /** Mathematics is no text: it is kept as it is, with its signs. A dollar that is not closed is a dollar. */
  #readMath(): boolean {
    if (this.#mathEnds) return false;
    inlineMath.lastIndex = this.#offset;
    const math = inlineMath.exec(this.#text)?.[0];
    if (math === undefined) {
      // Where one sign finds no partner, none after it will.
      this.#mathEnds = true;
      return false;
    }
    this.#take(math.length, math);
    return true;
  }

  /**
   * In a title a brace protects the case, unless a command follows it (btxhak, section 4). Only the outermost brace
   * counts; the braces around the argument of a command are none.
   */
  #readBrace(): void {
    if (this.#readBracedAccent()) return;
    this.#offset += 1;
    const next = this.#text[this.#offset];
    const protects = this.#reading.protects && this.#braces === 0 && next !== "\\" && next !== "}";
    this.#braces += 1;
    this.#openGroup("brace", protects ? nocase : bare);
  }

  /** The commonest groups by far: {\'e}, {\"{u}}. */
  #readBracedAccent(): boolean {
    const found = bracedLetterAt(this.#text, this.#offset);
    if (found === undefined) return false;
    this.#take(found.length, found.letter);
    return true;
  }

  #openGroup(kind: Group["kind"], wrapping: Wrapping, mark = "", quotes = this.#top.quotes): void {
    this.#top = { text: "", ends: "", wrapping, kind, mark, quotes, outer: this.#top };
  }

  #closeGroup(): void {
    const { text, ends, wrapping, kind, mark, outer } = this.#top;
    if (outer === undefined) return;
    this.#top = outer;
    if (kind === "brace") this.#braces -= 1;
    if (mark !== "") this.#accents -= 1;
    if (kind === "silent") return;
    const inner = mark === "" ? text + ends : accented(text + ends, mark);
    if (inner !== "") this.#put(wrapping.before + inner + wrapping.after);
  }

  #readCommand(): void {
    word.lastIndex = this.#offset;
    const match = word.exec(this.#text);
    if (match === null) return this.#take(1, "\\");
    this.#offset = word.lastIndex;
    this.#runCommand(match[1] ?? match[2] ?? "", match[1] !== undefined);
  }

  #runCommand(name: string, isWord: boolean): void {
    const mark = markOf(name);
    if (mark !== undefined && (!isWord || this.#hasArgument())) return this.#readAccent(mark);
    const wrapping = wrappings.get(name);
    if (wrapping !== undefined) return this.#readArgument(wrapping);
    const toggle = switches.get(name);
    if (toggle !== undefined) {
      this.#put(toggle.before);
      this.#top.ends = toggle.after + this.#top.ends;
      return;
    }
    if (silentFirst.has(name)) return this.#readArgument(bare, "silent");
    if (name === "enquote") return this.#readQuote();
    this.#putSymbol(name, isWord);
  }

  #putSymbol(name: string, isWord: boolean): void {
    const symbol = symbolOf(name);
    if (symbol !== undefined) return this.#put(symbol);
    if (!isWord) return this.#put(name);
    this.#reading.unknown?.(name);
    // The argument of an unknown command is text; without one, the command's name is all there is.
    if (this.#text[this.#offset] === "{") this.#readArgument(bare);
    else this.#put(`\\${name}`);
  }

  #hasArgument(): boolean {
    return /[{\\\p{L}]/u.test(this.#text[this.#offset] ?? "") || this.#text[this.#offset - 1] === " ";
  }

  #readArgument(wrapping: Wrapping, kind: Group["kind"] = "argument", quotes = this.#top.quotes): void {
    if (this.#text[this.#offset] !== "{") return;
    this.#offset += 1;
    this.#openGroup(kind, wrapping, "", quotes);
  }

  #readQuote(): void {
    const { quotes } = this.#top;
    const marks = quotes % 2 === 0 ? { before: "“", after: "”" } : { before: "‘", after: "’" };
    this.#readArgument(marks, "argument", quotes + 1);
  }

  /** `\'e`, `\'{e}`, `\' e`, `\'\i`, `\c{c}`; and accents on accents: `\'{\^e}`. */
  #readAccent(mark: string): void {
    while (this.#text[this.#offset] === " ") this.#offset += 1;
    const next = this.#text[this.#offset] ?? "";
    if (next === "{") {
      this.#offset += 1;
      if (this.#accents >= mostAccents) return this.#openGroup("argument", bare);
      this.#accents += 1;
      return this.#openGroup("argument", bare, mark);
    }
    const dotless = /^\\([ij])(?![A-Za-z])[ ]?/.exec(this.#text.slice(this.#offset, this.#offset + 4));
    if (dotless !== null) return this.#take(dotless[0].length, accented(dotless[1] ?? "", mark));
    if (!/\p{L}/u.test(next)) return this.#put(mark);
    this.#take(1, accented(next, mark));
  }
}

/** TeX's ligatures (The TeXbook, chapter 2). */
function ligatureAt(text: string, offset: number): readonly [length: number, printed: string] | undefined {
  if (text.startsWith("---", offset)) return [3, "—"];
  if (text.startsWith("--", offset)) return [2, "–"];
  if (text.startsWith("``", offset)) return [2, "“"];
  if (text.startsWith("''", offset)) return [2, "”"];
  if (text.startsWith("?`", offset)) return [2, "¿"];
  return text.startsWith("!`", offset) ? [2, "¡"] : undefined;
}
