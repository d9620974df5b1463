import { type PlacedNode, valuesOf } from "./json-ld.ts";
import { cleanWords } from "./meta-tags.ts";
import { attribute, type Page, type PageElement, textOf } from "./page.ts";

/** At most so many elements with a property are looked at. */
const mostProperties = 2000;
const deepest = 40;

/** One way of marking elements: microdata (HTML 5.2) or RDFa Lite 1.1. */
interface Markup {
  readonly type: "itemtype" | "typeof";
  readonly property: "itemprop" | "property";
}

const markups: readonly Markup[] = [
  { type: "itemtype", property: "itemprop" },
  { type: "typeof", property: "property" },
];

/** The objects of schema.org that a page marks in its elements, in the form of JSON-LD's; the outer before the inner. */
export function readMarkedNodes(page: Page): readonly PlacedNode[] {
  return markups.flatMap((markup) => nodesOf(page, markup));
}

/** An object under construction: its properties, and the elements that hold them. */
interface MarkedNode {
  readonly node: Record<string, unknown>;
  readonly places: Map<string, PageElement>;
}

function nodesOf(page: Page, markup: Markup): readonly PlacedNode[] {
  const nodes = new Map<PageElement, MarkedNode>();
  for (const element of page.having(markup.type)) {
    if (element.region === "comments" || element.region === "hidden") continue;
    const types = (attribute(element, markup.type) ?? "").trim().split(/\s+/);
    nodes.set(element, { node: { "@type": types }, places: new Map() });
  }
  if (nodes.size > 0) addProperties(page, markup, nodes);
  return [...nodes].map(([script, { node, places }]) => ({ node, script, places }));
}

function addProperties(page: Page, markup: Markup, nodes: ReadonlyMap<PageElement, MarkedNode>): void {
  for (const element of page.having(markup.property).slice(0, mostProperties)) {
    const owner = ownerOf(element, nodes);
    if (owner === undefined) continue;
    for (const name of namesOf(element, markup)) {
      owner.node[name] = withValue(owner.node[name], nodes.get(element)?.node ?? valueOf(element));
      if (!owner.places.has(name)) owner.places.set(name, element);
    }
  }
}

/** "schema:name" and "https://schema.org/name" are "name". */
function namesOf(element: PageElement, { property }: Markup): readonly string[] {
  const words = (attribute(element, property) ?? "").trim().split(/\s+/);
  return words
    .filter((word) => !/^(?:og|article|twitter|fb|dc|dcterms):/i.test(word))
    .map((word) => word.replace(/^.*[/#:]/, ""));
}

function ownerOf(element: PageElement, nodes: ReadonlyMap<PageElement, MarkedNode>): MarkedNode | undefined {
  for (let at = element.parent, step = 0; at !== undefined && step < deepest; at = at.parent, step++) {
    const found = nodes.get(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function withValue(known: unknown, value: unknown): unknown {
  return known === undefined ? value : [...valuesOf(known), value];
}

function valueOf(element: PageElement): string {
  const words = attribute(element, "content") ?? attribute(element, "datetime") ?? textOf(element, 100);
  return cleanWords(words === "" ? (attribute(element, "href") ?? "") : words).slice(0, 1000);
}
