import type { Name } from "@citable/model";
import type { Formatting, Group, Origin, Output, Role, Text } from "./tree.ts";

/** A leaf of the tree; undefined for no text, so that nothing empty enters it. */
export function text(content: string, origin?: Origin): Text | undefined {
  if (content === "") return undefined;
  return origin === undefined ? { kind: "text", text: content } : { kind: "text", text: content, origin };
}

/** The origin of all affixes and delimiters that styles bring; those of cites have one each. */
export const affixOrigin: Origin = { kind: "affix" };

/** An affix or delimiter: a leaf that gives way to its neighbours' punctuation. */
export function affix(content: string): Text | undefined {
  return text(content, affixOrigin);
}

/** Children in a row; undefined when there are none, and the child itself when there is only one. */
export function sequence(children: readonly (Output | undefined)[]): Output | undefined {
  return inRow(children.every(isThere) ? children : children.filter(isThere));
}

function isThere(child: Output | undefined): child is Output {
  return child !== undefined;
}

/** Children in a row, of which each is there. */
export function inRow(children: readonly Output[]): Output | undefined {
  return children.length > 1 ? { kind: "group", children } : children[0];
}

/** Children with a delimiter between each two. */
export function joined(children: readonly (Output | undefined)[], delimiter: string): Output | undefined {
  if (children.length < 2) return children[0];
  const between = affix(delimiter);
  const row: Output[] = [];
  for (const child of children) {
    if (child === undefined) continue;
    if (row.length > 0 && between !== undefined) row.push(between);
    row.push(child);
  }
  return inRow(row);
}

/** Children that stand in the row of whatever encloses them. */
export function fragment(children: readonly Output[]): Output | undefined {
  return children.length > 1 ? { kind: "group", children, fragment: true } : children[0];
}

/** What an element puts around its content. */
export interface Wrapping {
  readonly prefix?: string;
  readonly suffix?: string;
  readonly formatting?: Formatting | undefined;
  readonly quotes?: boolean;
  readonly display?: Group["display"] | undefined;
  readonly role?: Group["role"] | undefined;
}

/** Puts content inside what encloses it. */
export type Wrap = (content: Output | undefined) => Output | undefined;

/**
 * Prepares what encloses content. Formatting holds the content alone, quotes stand around it, affixes outside of both,
 * and a display block holds it all ("Affixes", "Display").
 */
export function wrapper({ prefix = "", suffix = "", formatting, quotes, display, role }: Wrapping): Wrap {
  const dressed = formatting !== undefined || role !== undefined;
  const quoted: Wrap = (content) =>
    quotes === true && content !== undefined ? { kind: "group", children: [content], quotes } : content;
  const dress: Wrap = (content) =>
    quoted(dressed && content !== undefined ? { kind: "group", children: [content], formatting, role } : content);
  if (prefix === "" && suffix === "" && display === undefined) return dress;
  const before = affix(prefix);
  const after = affix(suffix);
  return (content) => {
    const inner = dress(content);
    if (inner === undefined) return undefined;
    const children = before === undefined ? [inner] : [before, inner];
    if (after !== undefined) children.push(after);
    return display === undefined ? { kind: "group", children } : { kind: "group", children, display };
  };
}

/** Content inside what encloses it, where that is known only now. */
export function wrapped(content: Output | undefined, wrapping: Wrapping): Output | undefined {
  return content === undefined ? undefined : wrapper(wrapping)(content);
}

/** Content with a mark by which later passes find it. */
export function inRole(content: Output | undefined, role: Role, name?: Name): Output | undefined {
  return content === undefined ? undefined : { kind: "group", children: [content], role, name };
}

/** The words of a tree, without anything that joining would change: for comparing, not for print. */
export function plainText(output: Output | undefined): string {
  if (output === undefined) return "";
  if (output.kind === "text") return output.text;
  let words = "";
  for (const child of output.children) words += plainText(child);
  return words;
}

/** Rebuilds a tree with each leaf replaced; a leaf may vanish. */
export function mapTexts(output: Output, change: (leaf: Text) => Output | undefined): Output | undefined {
  if (output.kind === "text") return change(output);
  const children = output.children.flatMap((child) => mapTexts(child, change) ?? []);
  return children.length === 0 ? undefined : { ...output, children };
}

/** The first part with a role, in reading order. */
export function findRole(output: Output | undefined, role: Group["role"]): Group | undefined {
  if (output === undefined || output.kind === "text") return undefined;
  if (output.role === role) return output;
  for (const child of output.children) {
    const found = findRole(child, role);
    if (found !== undefined) return found;
  }
  return undefined;
}
