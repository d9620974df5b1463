import type { QuoteHabits } from "./habits.ts";
import type { Display, Formatting, Group, Origin, Output } from "./tree.ts";

/** A settled piece of output, still one for each leaf: joining looks at the seams between them. */
export type Token =
  | TextToken
  | { readonly kind: "open-block"; readonly display: Display }
  | { readonly kind: "close-block" };

export interface TextToken {
  readonly kind: "text";
  text: string;
  readonly formatting: Formatting;
  readonly origin: Origin | undefined;
  readonly link: string | undefined;
  /** Whether it is a quotation mark that quotes="true" or the text itself put there. */
  readonly quote: "open" | "close" | undefined;
  /** Which name of the line it belongs to, counted from 1. */
  readonly name: number | undefined;
}

interface Surroundings {
  readonly formatting: Formatting;
  readonly quoteDepth: number;
  readonly link: string | undefined;
  readonly name: number | undefined;
}

/** Walks a tree from left to right; formatting is inherited, and turned over where it would not show ("flip-flop"). */
export function flatten(output: Output, habits: QuoteHabits): Token[] {
  const tokens: Token[] = [];
  visit(output, { formatting: {}, quoteDepth: 0, link: undefined, name: undefined }, { tokens, habits, names: 0 });
  return tokens;
}

interface Target {
  readonly tokens: Token[];
  readonly habits: QuoteHabits;
  /** How many names have been met. */
  names: number;
}

function visit(output: Output, around: Surroundings, target: Target): void {
  if (output.kind === "group") {
    visitGroup(output, around, target);
    return;
  }
  target.tokens.push({
    kind: "text",
    text: output.text,
    formatting: around.formatting,
    origin: output.origin,
    link: around.link,
    quote: undefined,
    name: around.name,
  });
}

function visitGroup(group: Group, around: Surroundings, target: Target): void {
  const inside = surroundingsIn(group, around, target);
  if (group.display !== undefined) target.tokens.push({ kind: "open-block", display: group.display });
  if (isQuoted(group)) visitQuoted(group, inside, target);
  else for (const child of group.children) visit(child, inside, target);
  if (group.display !== undefined) target.tokens.push({ kind: "close-block" });
}

function surroundingsIn(group: Group, around: Surroundings, target: Target): Surroundings {
  const { formatting, link, role } = group;
  if (formatting === undefined && link === undefined && role !== "name") return around;
  return {
    formatting: formattingInside(group, around.formatting),
    quoteDepth: around.quoteDepth,
    link: link ?? around.link,
    name: role === "name" ? (target.names += 1) : around.name,
  };
}

function isQuoted({ quotes }: Group): boolean {
  return quotes === true || quotes === "inner";
}

function visitQuoted(group: Group, around: Surroundings, target: Target): void {
  const { marks, quoteDepth } = marksFor(group, around.quoteDepth, target.habits);
  const inside: Surroundings = { ...around, quoteDepth };
  target.tokens.push(quoteToken("open", marks[0], inside));
  for (const child of group.children) visit(child, inside, target);
  target.tokens.push(quoteToken("close", marks[1], inside));
}

interface QuoteMarks {
  readonly marks: readonly [open: string, close: string];
  /** How deep the content stands. */
  readonly quoteDepth: number;
}

/**
 * The marks of a quotation: outer and inner ones in turn. Those that the author typed stay where nothing encloses them,
 * and those of another language stay everywhere.
 */
function marksFor({ quotes, typedMarks }: Group, depth: number, habits: QuoteHabits): QuoteMarks {
  const outer = [habits.open, habits.close] as const;
  const inner = [habits.openInner, habits.closeInner] as const;
  if (typedMarks !== undefined) {
    const isOuter = sameMarks(typedMarks, outer);
    if (!isOuter && !sameMarks(typedMarks, inner)) return { marks: typedMarks, quoteDepth: depth };
    if (depth === 0) return { marks: typedMarks, quoteDepth: isOuter ? 1 : 2 };
  }
  if (quotes === "inner" && depth === 0) return { marks: inner, quoteDepth: 2 };
  return { marks: depth % 2 === 0 ? outer : inner, quoteDepth: depth + 1 };
}

function sameMarks(one: readonly [string, string], other: readonly [string, string]): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

function quoteToken(quote: "open" | "close", text: string, { formatting, link, name }: Surroundings): TextToken {
  return { kind: "text", text, formatting, origin: undefined, link, quote, name };
}

function formattingInside({ formatting, emphasis }: Group, outer: Formatting): Formatting {
  if (formatting === undefined) return outer;
  return applied(outer, emphasis === true ? turnedOver(formatting, outer) : formatting);
}

/** Italics inside italics turn upright, and so do bold and small capitals: otherwise the inner one would not show. */
function turnedOver(inner: Formatting, outer: Formatting): Formatting {
  return {
    ...inner,
    ...(inner.fontStyle !== undefined && inner.fontStyle === outer.fontStyle && { fontStyle: "normal" }),
    ...(inner.fontWeight !== undefined && inner.fontWeight === outer.fontWeight && { fontWeight: "normal" }),
    ...(inner.fontVariant !== undefined && inner.fontVariant === outer.fontVariant && { fontVariant: "normal" }),
  };
}

/** The inner setting holds. "normal" where nothing is to be undone says nothing. */
function applied(outer: Formatting, inner: Formatting): Formatting {
  const result: { -readonly [Key in keyof Formatting]: Formatting[Key] } = { ...outer };
  const { fontStyle, fontWeight, fontVariant, textDecoration, verticalAlign } = inner;
  if (fontStyle !== undefined) set(result, "fontStyle", unlessPlain(outer.fontStyle, fontStyle, "normal"));
  if (fontWeight !== undefined) set(result, "fontWeight", unlessPlain(outer.fontWeight, fontWeight, "normal"));
  if (fontVariant !== undefined) set(result, "fontVariant", unlessPlain(outer.fontVariant, fontVariant, "normal"));
  if (textDecoration !== undefined)
    set(result, "textDecoration", unlessPlain(outer.textDecoration, textDecoration, "none"));
  if (verticalAlign !== undefined)
    set(result, "verticalAlign", unlessPlain(outer.verticalAlign, verticalAlign, "baseline"));
  return result;
}

function set<Key extends keyof Formatting>(
  target: { -readonly [Each in keyof Formatting]: Formatting[Each] },
  key: Key,
  value: Formatting[Key] | undefined,
): void {
  if (value === undefined) delete target[key];
  else target[key] = value;
}

function unlessPlain<Value extends string>(outer: Value | undefined, inner: Value, plain: Value): Value | undefined {
  return inner === plain && outer === undefined ? undefined : inner;
}
