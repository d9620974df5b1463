import type { Formatting, Group, Origin, Output } from "../output/tree.ts";

/**
 * Reads the inline markup that fields of CSL-JSON may hold ("Rich Text Markup within Fields": i, b, sup, sub, small
 * caps, nocase) and the quotation marks in the text. What does not pair up stays as it was typed, as plain text.
 */
export function parseMarkup(source: string, origin?: Origin): readonly Output[] {
  if (!special.test(source)) return source === "" ? [] : [leaf(source, origin)];
  const reader = new MarkupReader(frenchSpaces(source), origin);
  return reader.read();
}

const special = /[<"'“”‘’„‚«»]| [:;!?](?!\S)/;

/** Guillemets and high punctuation that were typed with a space keep it, but no line breaks there (punctuation_FrenchOrthography). */
function frenchSpaces(source: string): string {
  return source.replaceAll("« ", "«\u202f").replaceAll(/ (?=»|[:;!?](?!\S))/g, "\u202f");
}

const pieces = /<\/?[a-z]+(?:\s[^<>]*)?>|["'“”‘’„‚]/gi;

/** What nests deeper, or is longer, was not typed by a person; it stays text. */
const deepest = 50;
const longestTag = 200;

type Props = Pick<Group, "formatting" | "emphasis" | "keepCase" | "quotes" | "typedMarks">;

interface Frame {
  readonly kind: "root" | "tag" | "quote";
  /** What closes it: "</i>", or any of these marks. */
  readonly closedBy: string;
  /** The opening as typed, restored when nothing closes it. */
  readonly typed: string;
  readonly props: Props;
  readonly children: Output[];
}

function leaf(text: string, origin: Origin | undefined): Output {
  return origin === undefined ? { kind: "text", text } : { kind: "text", text, origin };
}

const smallCaps: Props = { formatting: { fontVariant: "small-caps" }, emphasis: true, keepCase: true };

/** Letters that were set apart by hand are symbols or abbreviations, whose case is part of them. */
const simpleTags: Readonly<Record<string, Props>> = {
  "<i>": { formatting: { fontStyle: "italic" }, emphasis: true },
  "<b>": { formatting: { fontWeight: "bold" }, emphasis: true },
  "<sup>": { formatting: { verticalAlign: "sup" }, keepCase: true },
  "<sub>": { formatting: { verticalAlign: "sub" }, keepCase: true },
  "<sc>": smallCaps,
};

const undecorated: Formatting = { fontStyle: "normal", fontWeight: "normal", fontVariant: "normal" };

function openingTag(tag: string): Props | undefined {
  const simple = simpleTags[tag];
  if (simple !== undefined || !tag.startsWith("<span")) return simple;
  if (/class\s*=\s*["']nocase["']/.test(tag)) return { keepCase: true };
  if (/class\s*=\s*["']nodecor["']/.test(tag)) return { formatting: undecorated, keepCase: true };
  if (/font-variant\s*:\s*small-caps/.test(tag)) return smallCaps;
  return undefined;
}

const closingMarks: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  "“": "”",
  "‘": "’",
  "„": "“”",
  "‚": "‘’",
};

class MarkupReader {
  readonly #source: string;
  readonly #origin: Origin | undefined;
  readonly #stack: [Frame, ...Frame[]];
  /** The first kind of straight marks in the text. */
  #straight: string | undefined;

  constructor(source: string, origin: Origin | undefined) {
    this.#source = source;
    this.#origin = origin;
    this.#stack = [{ kind: "root", closedBy: "", typed: "", props: {}, children: [] }];
  }

  read(): readonly Output[] {
    let position = 0;
    for (const match of this.#source.matchAll(pieces)) {
      this.#text(this.#source.slice(position, match.index));
      position = match.index + match[0].length;
      if (match[0].length > 1) this.#tag(match[0]);
      else this.#mark(match[0], match.index);
    }
    this.#text(this.#source.slice(position));
    this.#abandonAfter(this.#stack[0]);
    return mergeTexts(this.#stack[0].children);
  }

  #top(): Frame {
    return this.#stack.at(-1) ?? this.#stack[0];
  }

  #text(text: string): void {
    if (text !== "") this.#top().children.push(leaf(text, this.#origin));
  }

  #tag(tag: string): void {
    if (tag.startsWith("</")) {
      this.#close("tag", tag.toLowerCase(), tag);
      return;
    }
    const props = openingTag(tag.toLowerCase());
    if (props === undefined || this.#isFull()) this.#text(tag);
    else {
      const name = /[a-z]+/i.exec(tag)?.[0].toLowerCase() ?? "";
      this.#stack.push({ kind: "tag", closedBy: `</${name}>`, typed: tag, props, children: [] });
    }
  }

  #mark(mark: string, index: number): void {
    const before = this.#visibleBefore(index);
    const after = this.#visibleAfter(index + 1);
    if (closesQuote(mark, before, after) && this.#opening("quote", mark) !== undefined) {
      this.#close("quote", mark, mark);
      return;
    }
    const closedBy = closingMarks[mark];
    if (closedBy !== undefined && this.#opens(mark, before, after)) {
      const quotes = this.#isSecondKind(mark) ? "inner" : true;
      this.#stack.push({ kind: "quote", closedBy, typed: mark, props: { quotes }, children: [] });
      return;
    }
    this.#text(asTyped(mark));
  }

  /** Who types 'this' and "that" side by side wants them to differ in print. */
  #isSecondKind(mark: string): boolean {
    if (!isStraight(mark) || this.#stack.some(({ kind }) => kind === "quote")) return false;
    this.#straight ??= mark;
    return mark !== this.#straight;
  }

  #opens(mark: string, before: string, after: string): boolean {
    return !this.#isFull() && opensQuote(mark, before, after) && !this.#followsText(before);
  }

  #isFull(): boolean {
    return this.#stack.length > deepest;
  }

  /** After another mark a quotation opens only when that one opened a quotation as well. */
  #followsText(before: string): boolean {
    const top = this.#top();
    return /["'“‘„‚]/.test(before) && (top.kind !== "quote" || top.children.length > 0);
  }

  /** The characters beside a mark, looking through tags. */
  #visibleBefore(index: number): string {
    let end = index;
    for (let start = startOfTag(this.#source, end); start !== undefined; start = startOfTag(this.#source, end)) {
      end = start;
    }
    return this.#source.charAt(end - 1);
  }

  #visibleAfter(index: number): string {
    const next = this.#source.charAt(index);
    if (next !== "<") return next;
    return this.#source
      .slice(index)
      .replace(/^(?:<[^<>]*>)+/, "")
      .charAt(0);
  }

  /** What a mark or tag closes; a quotation closes only inside the tag in which it was opened. */
  #opening(kind: "tag" | "quote", closedBy: string): Frame | undefined {
    const frame = this.#stack.findLast((open) => open.kind === kind && open.closedBy.includes(closedBy));
    if (frame === undefined || kind === "tag") return frame;
    const inside = this.#stack.slice(this.#stack.indexOf(frame) + 1);
    return inside.every((open) => open.kind === "quote") ? frame : undefined;
  }

  #close(kind: "tag" | "quote", closedBy: string, typed: string): void {
    const frame = this.#opening(kind, closedBy);
    if (frame === undefined) {
      this.#text(typed);
      return;
    }
    this.#abandonAfter(frame);
    this.#stack.pop();
    const typedMarks = kind === "quote" && !isStraight(typed) ? { typedMarks: [frame.typed, typed] as const } : {};
    this.#top().children.push({ kind: "group", children: mergeTexts(frame.children), ...frame.props, ...typedMarks });
  }

  /** Nothing closed what was opened after a frame, so it was only text. */
  #abandonAfter(frame: Frame): void {
    for (const { kind, typed, children } of this.#stack.splice(this.#stack.indexOf(frame) + 1)) {
      frame.children.push(leaf(kind === "quote" ? asTyped(typed) : typed, this.#origin));
      for (const child of children) frame.children.push(child);
    }
  }
}

/** Where a tag begins that ends right before an index. */
function startOfTag(source: string, end: number): number | undefined {
  if (source.charAt(end - 1) !== ">") return undefined;
  const nearest = Math.max(0, end - longestTag);
  for (let index = end - 2; index >= nearest; index -= 1) {
    const character = source.charAt(index);
    if (character === "<") return index;
    if (character === ">") return undefined;
  }
  return undefined;
}

function isStraight(mark: string): boolean {
  return mark === '"' || mark === "'";
}

const opensAfter = /^[\s([{<\-–—/“‘„‚"'\u00a0]?$/;

function opensQuote(mark: string, before: string, after: string): boolean {
  if (after === "" || /\s/.test(after)) return false;
  return mark === "“" || mark === "„" || opensAfter.test(before);
}

/** A single mark between letters is an apostrophe. */
function closesQuote(mark: string, before: string, after: string): boolean {
  if (mark === "”") return true;
  if (before === "" || /\s/.test(before)) return false;
  return mark === '"' || !/[\p{L}\p{N}]/u.test(after);
}

/** A single straight mark that pairs with nothing is an apostrophe. */
function asTyped(mark: string): string {
  return mark === "'" ? "’" : mark;
}

function mergeTexts(children: readonly Output[]): readonly Output[] {
  const merged: Output[] = [];
  for (const child of children) {
    const last = merged.at(-1);
    if (child.kind === "text" && last?.kind === "text")
      merged[merged.length - 1] = { ...last, text: last.text + child.text };
    else merged.push(child);
  }
  return merged;
}
