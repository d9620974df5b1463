import type { XmlElement } from "@citable/csl";
import { makeItems } from "../bench/items.ts";
import { Random } from "../bench/random.ts";
import { mutateItem } from "./mutate-item.ts";
import { mutateTree } from "./mutate-tree.ts";
import { writeXml } from "./write-xml.ts";

/** Real styles and locales, of which mutants are made. */
export interface Stock {
  readonly styles: readonly { readonly id: string; readonly tree: XmlElement }[];
  /** By language tag; the last in the fallback chain of all, en-US, is among them. */
  readonly locales: readonly { readonly tag: string; readonly tree: XmlElement }[];
}

/** One input of the engine, with some of it made wrong. */
export interface Mutant {
  readonly number: number;
  readonly styleId: string;
  readonly language: string;
  readonly style: XmlElement | string;
  readonly locales: readonly XmlElement[];
  readonly items: readonly unknown[];
  /** Whether style and locales are as they were, so that nothing may fail. */
  readonly soundStyle: boolean;
}

/** The mutant of a number: always the same for the same seed, whatever was run before it. */
export function makeMutant(number: number, seed: number, stock: Stock): Mutant {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const { id, tree } = random.pick(stock.styles);
  const locale = random.pick(stock.locales);
  const [style, locales, items] = [random.chance(0.65), random.chance(0.2), random.chance(0.6)];
  const fallback = stock.locales.flatMap(({ tag, tree: words }) => (tag === "en-US" ? [words] : []));
  return {
    number,
    styleId: id,
    language: random.chance(0.05) ? random.pick(["xx-YY", "en_US", "", "constructor"]) : locale.tag,
    style: style ? mutateStyle(tree, random) : tree,
    locales: [...(locale.tag === "en-US" ? [] : [locale.tree]), ...fallback].map((words) =>
      locales ? mutateTree(words, random) : words,
    ),
    items: makeItems(random.between(1, 6), random.between(1, 1e9)).map((item) =>
      items ? mutateItem(item, random) : item,
    ),
    soundStyle: !style && !locales,
  };
}

/** Most mutants are trees, because mistakes in the XML end in the parser. */
function mutateStyle(tree: XmlElement, random: Random): XmlElement | string {
  const mutated = mutateTree(tree, random);
  if (!random.chance(0.1)) return mutated;
  const xml = writeXml(mutated);
  const at = random.between(0, xml.length);
  const inserted = random.pick(["", "<", ">", "&", '"', "&x;", "\u0000", "<![CDATA[", "<!--", "</style>", "é"]);
  return xml.slice(0, at) + inserted + xml.slice(at + random.between(0, 3));
}
