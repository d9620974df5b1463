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
  if (group.quotes === true) target.tokens.push(quoteToken("open", inside, target.habits));
  for (const child of group.children) visit(child, inside, target);
  if (group.quotes === true) target.tokens.push(quoteToken("close", inside, target.habits));
  if (group.display !== undefined) target.tokens.push({ kind: "close-block" });
}

function surroundingsIn(group: Group, around: Surroundings, target: Target): Surroundings {
  const { formatting, quotes, link, role } = group;
  if (formatting === undefined && quotes !== true && link === undefined && role !== "name") return around;
  return {
    formatting: formatting === undefined ? around.formatting : applied(around.formatting, formatting),
    quoteDepth: around.quoteDepth + (quotes === true ? 1 : 0),
    link: link ?? around.link,
    name: role === "name" ? (target.names += 1) : around.name,
  };
}

function quoteToken(quote: "open" | "close", inside: Surroundings, habits: QuoteHabits): TextToken {
  const outer = inside.quoteDepth % 2 === 1;
  const text = quote === "open" ? (outer ? habits.open : habits.openInner) : outer ? habits.close : habits.closeInner;
  const { formatting, link, name } = inside;
  return { kind: "text", text, formatting, origin: undefined, link, quote, name };
}

/**
 * Italics inside italics turn upright, and so do bold and small capitals: otherwise the inner one would not show.
 * "normal" where nothing is to be undone says nothing.
 */
function applied(outer: Formatting, inner: Formatting): Formatting {
  const result: { -readonly [Key in keyof Formatting]: Formatting[Key] } = { ...outer };
  if (inner.fontStyle !== undefined) set(result, "fontStyle", flip(outer.fontStyle, inner.fontStyle));
  if (inner.fontWeight !== undefined) set(result, "fontWeight", flip(outer.fontWeight, inner.fontWeight));
  if (inner.fontVariant !== undefined) set(result, "fontVariant", flip(outer.fontVariant, inner.fontVariant));
  if (inner.textDecoration !== undefined) result.textDecoration = inner.textDecoration;
  if (inner.verticalAlign !== undefined) result.verticalAlign = inner.verticalAlign;
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

function flip<Value extends string>(outer: Value | undefined, inner: Value | "normal"): Value | "normal" | undefined {
  if (inner === "normal") return outer === undefined ? undefined : "normal";
  return outer === inner ? "normal" : inner;
}
