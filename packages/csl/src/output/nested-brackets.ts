import type { TextToken, Token } from "./flatten.ts";

/** A bracket that an affix brings: where it stands, and the pair around it. */
interface Bracket {
  readonly token: TextToken;
  readonly index: number;
  readonly outer: Bracket | undefined;
  /** The bracket that closes it, once that has been met. */
  closedBy?: { readonly token: TextToken; readonly index: number };
}

/**
 * Round brackets of affixes turn square inside round ones, and round again inside those: "(2011; first published as
 * _An Original_ [1887])". The specification is silent; Chicago asks for it (6.101), and its styles rely on it. Brackets
 * around the whole citation do not count ("(Pohl (1994), 3)"), nor do those without their other half, or with a space
 * before them: styles that write those write " [" where they mean it.
 */
export function turnNestedBrackets(tokens: readonly Token[]): void {
  const bringing = tokens.filter(bringsBracket);
  // Two that open, and what closes them: most lines have none.
  if (bringing.length < 3) return;
  const start = tokens.find(({ kind }) => kind === "text");
  for (const bracket of bracketsOf(bringing)) {
    if (bracket.closedBy === undefined || depthOf(bracket, start) % 2 === 0) continue;
    replaceAt(bracket, "[");
    replaceAt(bracket.closedBy, "]");
  }
}

function bringsBracket(token: Token): token is TextToken {
  if (token.kind !== "text" || token.origin?.kind !== "affix") return false;
  return token.text.startsWith("(") || token.text.includes(")");
}

function bracketsOf(tokens: readonly TextToken[]): readonly Bracket[] {
  const all: Bracket[] = [];
  let open: Bracket | undefined;
  for (const token of tokens) {
    for (const { 0: mark, index } of token.text.matchAll(/^\(|\)/g)) {
      if (mark === "(") all.push((open = { token, index, outer: open }));
      else if (open !== undefined) {
        open.closedBy = { token, index };
        open = open.outer;
      }
    }
  }
  return all;
}

/** How many whole pairs stand around it, but for the one that the line begins with. */
function depthOf({ outer }: Bracket, start: Token | undefined): number {
  if (outer === undefined) return 0;
  const counts = outer.closedBy !== undefined && outer.token !== start;
  return Number(counts) + depthOf(outer, start);
}

function replaceAt({ token, index }: { readonly token: TextToken; readonly index: number }, mark: string): void {
  token.text = token.text.slice(0, index) + mark + token.text.slice(index + 1);
}
