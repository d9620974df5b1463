import { accentCommand } from "./latex-accents.ts";
import { commandOf } from "./latex-symbols.ts";

export interface LatexWriting {
  /** Whether characters outside ASCII become commands (BibTeX), or stand as they are (biber reads UTF-8). */
  readonly ascii: boolean;
}

/** What LaTeX itself would take for a command. */
const reserved = /[\\{}$&%#_~^\u00A0\u2009]/;
const needsWriting = /[\\{}$&%#_~^<\u00A0\u2009]|--|''|``|[?!]`|[^ -~]/;
const inlineTag = /<\/?(?:i|b|sup|sub|sc)>|<span (?:class="nocase"|style="font-variant: ?small-caps;")>|<\/span>/g;

/**
 * Writes text with the inline markup of CSL-JSON as LaTeX, so that {@link readLatex} reads it back: tags become commands,
 * nocase spans become braces, what is mathematics stays.
 *
 * @example writeLatex("<i>École</i> & co.", {ascii: true}) → \emph{{\'E}cole} \& co.
 */
export function writeLatex(text: string, writing: LatexWriting): string {
  if (!needsWriting.test(text)) return text;
  const paired = pairedTags(text);
  const output = new LatexOutput(writing);
  let offset = 0;
  for (const { index, length, latex } of paired) {
    output.text(text.slice(offset, index));
    output.raw(latex);
    offset = index + length;
  }
  output.text(text.slice(offset));
  return output.finish();
}

interface TagPlace {
  readonly index: number;
  readonly length: number;
  readonly latex: string;
}

/** The tags that stand in pairs, one within the other; the rest is text. */
function pairedTags(text: string): readonly TagPlace[] {
  const open: { readonly index: number; readonly tag: string }[] = [];
  const pairs: TagPlace[] = [];
  for (const match of text.matchAll(inlineTag)) {
    const [tag] = match;
    if (!tag.startsWith("</")) {
      open.push({ index: match.index, tag });
      continue;
    }
    const partner = open.at(-1);
    if (partner === undefined || nameOf(partner.tag) !== nameOf(tag)) continue;
    open.pop();
    const opening = openingOf(partner.tag, text.slice(partner.index + partner.tag.length));
    pairs.push({ index: partner.index, length: partner.tag.length, latex: opening });
    pairs.push({ index: match.index, length: tag.length, latex: "}" });
  }
  return pairs.sort((a, b) => a.index - b.index);
}

function nameOf(tag: string): string {
  return /[a-z]+/.exec(tag)?.[0] ?? "";
}

function openingOf(tag: string, rest: string): string {
  switch (nameOf(tag)) {
    case "i":
      return "\\emph{";
    case "b":
      return "\\textbf{";
    case "sup":
      return "\\textsuperscript{";
    case "sub":
      return "\\textsubscript{";
    default:
      // A brace before a command protects nothing (btxhak, section 4); an empty group between them lets it.
      if (tag.includes("nocase")) return /^[<\\{}~^\u00A0\u2009]/.test(rest) ? "{{}" : "{";
      return "\\textsc{";
  }
}

/** Two characters that TeX would set as one. */
const ligatures: ReadonlySet<string> = new Set(["--", "''", "``", "?`", "!`"]);

class LatexOutput {
  readonly #writing: LatexWriting;
  readonly #parts: string[] = [];
  #last = "";

  constructor(writing: LatexWriting) {
    this.#writing = writing;
  }

  finish(): string {
    return this.#parts.join("");
  }

  raw(latex: string): void {
    if (latex === "") return;
    this.#parts.push(latex);
    this.#last = latex.at(-1) ?? "";
  }

  text(text: string): void {
    let offset = 0;
    for (const { index, math } of mathIn(text)) {
      this.#characters(text.slice(offset, index));
      this.raw(math);
      offset = index + math.length;
    }
    this.#characters(text.slice(offset));
  }

  #characters(text: string): void {
    for (const character of text) {
      const written = this.#write(character);
      if (ligatures.has(this.#last + written.slice(0, 1))) this.#parts.push("{}");
      this.raw(written);
    }
  }

  #write(character: string): string {
    const plain = character <= "~" || !this.#writing.ascii;
    if (plain && !reserved.test(character)) return character;
    return commandOf(character) ?? accented(character) ?? character;
  }
}

function accented(character: string): string | undefined {
  // Characters that only look like a letter with an accent (Å, the unit) stay themselves.
  return character.normalize("NFC") === character ? accentCommand(character) : undefined;
}

interface MathPlace {
  readonly index: number;
  readonly math: string;
}

/** Formulas: dollars with no space within them and no digit after them, so that prices stay prices; braces balanced. */
function mathIn(text: string): readonly MathPlace[] {
  if (!text.includes("$")) return [];
  return [...text.matchAll(/\$(?:[^$\s\\]|[^$\s\\](?:[^$\\]|\\[^])*?[^$\s\\]|\\[^$\s](?:[^$\\]|\\[^])*?)\$(?!\d)/g)]
    .filter((match) => isBalanced(match[0]))
    .map((match) => ({ index: match.index, math: match[0] }));
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
