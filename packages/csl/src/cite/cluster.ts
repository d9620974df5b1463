import { affix, joined, plainText, sequence, wrapped } from "../output/build.ts";
import type { Output } from "../output/tree.ts";
import type { Layout } from "../style/style.ts";
import { parseMarkup } from "../text/markup.ts";
import type { Cite } from "./citation.ts";

/** A rendered cite with the delimiter that goes before it; undefined for the layout's own. */
export interface RenderedCite {
  readonly output: Output;
  readonly delimiter?: string;
}

/** The cites of one citation in a row, inside the layout's affixes and formatting ("Citation"). */
export function joinCites(cites: readonly RenderedCite[], layout: Layout): Output | undefined {
  const children = cites.flatMap(({ output, delimiter = layout.delimiter }, index) => {
    const before = cites[index - 1];
    return before === undefined ? [output] : [affix(besideCommas(delimiter, before.output, output)), output];
  });
  return inLayout(sequence(children), layout);
}

/** A cite whose writer's words bring their own comma needs no delimiter (affix_WithCommas). */
function besideCommas(delimiter: string, before: Output, after: Output): string {
  if (plainText(after).startsWith(",")) return "";
  return plainText(before).endsWith(",") ? " " : delimiter;
}

/** The layout's affixes stand inside its formatting ("Layout"). */
export function inLayout(content: Output | undefined, { prefix, suffix, formatting }: Layout): Output | undefined {
  return wrapped(wrapped(content, { prefix, suffix }), { formatting });
}

/** A cite inside the words that its writer puts around it; a space keeps them apart. */
export function withCiteAffixes(output: Output | undefined, cite: Cite): Output | undefined {
  if (cite.prefix === undefined && cite.suffix === undefined) return output;
  return joined([citePrefix(cite.prefix), output, citeSuffix(cite.suffix)], "");
}

function citePrefix(prefix: string | undefined): Output | undefined {
  if (prefix === undefined || prefix === "") return undefined;
  const spaced = /[\s([{/'’"“-]$/.test(prefix) ? prefix : `${prefix} `;
  return sequence(parseMarkup(spaced, { kind: "affix" }));
}

function citeSuffix(suffix: string | undefined): Output | undefined {
  if (suffix === undefined || suffix === "") return undefined;
  const spaced = /^[\s,.;:!?)\]}/-]/.test(suffix) ? suffix : ` ${suffix}`;
  return sequence(parseMarkup(spaced, { kind: "affix" }));
}
