import type { Formatting, Group, Origin, Output, Text } from "./tree.ts";

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
  const present = children.filter((child) => child !== undefined);
  return present.length > 1 ? { kind: "group", children: present } : present[0];
}

/** Children with a delimiter between each two. */
export function joined(children: readonly (Output | undefined)[], delimiter: string): Output | undefined {
  const present = children.filter((child) => child !== undefined);
  if (delimiter === "" || present.length < 2) return sequence(present);
  const between = affix(delimiter);
  return sequence(present.flatMap((child, index) => (index === 0 ? [child] : [between, child])));
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

/**
 * Content inside what encloses it. Formatting and quotes hold the content alone, affixes stand outside of both, and a
 * display block holds it all ("Affixes", "Display").
 */
export function wrapped(content: Output | undefined, wrapping: Wrapping): Output | undefined {
  if (content === undefined) return undefined;
  const dressed = dress(content, wrapping);
  const { prefix = "", suffix = "", display } = wrapping;
  if (prefix === "" && suffix === "" && display === undefined) return dressed;
  const children = [affix(prefix), dressed, affix(suffix)].filter((child) => child !== undefined);
  return display === undefined ? { kind: "group", children } : { kind: "group", children, display };
}

function dress(content: Output, { formatting, quotes, role }: Wrapping): Output {
  if (formatting === undefined && role === undefined && quotes !== true) return content;
  return {
    kind: "group",
    children: [content],
    ...(formatting && { formatting }),
    ...(quotes === true && { quotes }),
    ...(role && { role }),
  };
}

/** The words of a tree, without anything that joining would change: for comparing, not for print. */
export function plainText(output: Output | undefined): string {
  if (output === undefined) return "";
  return output.kind === "text" ? output.text : output.children.map(plainText).join("");
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
