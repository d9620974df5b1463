import type { XmlElement } from "@citable/csl";
import type { Random } from "../bench/random.ts";
import { awkwardValues, awkwardWords, lengthy } from "./awkward.ts";

/** An element whose parts may be replaced. */
interface Node {
  name: string;
  readonly attributes: Record<string, string>;
  readonly children: (Node | string)[];
}

type Mutation = (random: Random, nodes: readonly Node[]) => void;

/** A copy of a style or locale with some things changed in it. */
export function mutateTree(root: XmlElement, random: Random): XmlElement {
  const copy = clone(root);
  const changes = random.chance(0.1) ? random.between(10, 60) : random.between(1, 6);
  for (let change = 0; change < changes; change += 1) {
    const nodes = nodesIn(copy);
    // What grows without end says no more.
    if (nodes.length > mostNodes) break;
    random.pick(mutations)(random, nodes);
  }
  return copy;
}

const mostNodes = 20_000;

function clone(element: XmlElement): Node {
  const children = element.children.map((child) => (typeof child === "string" ? child : clone(child)));
  return { name: element.name, attributes: { ...element.attributes }, children };
}

function nodesIn(root: Node): readonly Node[] {
  const nodes: Node[] = [];
  const visit = (node: Node): void => {
    nodes.push(node);
    for (const child of node.children) if (typeof child !== "string") visit(child);
  };
  visit(root);
  return nodes;
}

const mutations: readonly Mutation[] = [
  (random, nodes) => changeAttribute(random, nodes),
  (random, nodes) => changeAttribute(random, nodes),
  function takeAttributeOfAnother(random, nodes) {
    const [to, from] = [random.pick(nodes), random.pick(nodes)];
    Object.assign(to.attributes, from.attributes);
  },
  function dropAttribute(random, nodes) {
    const node = random.pick(nodes);
    const [name] = Object.keys(node.attributes);
    if (name !== undefined) delete node.attributes[name];
  },
  function dropChild(random, nodes) {
    const { children } = random.pick(nodes);
    children.splice(random.between(0, Math.max(0, children.length - 1)), 1);
  },
  function shuffleChildren(random, nodes) {
    const { children } = random.pick(nodes);
    const first = children.shift();
    if (first !== undefined) children.splice(random.between(0, children.length), 0, first);
  },
  function repeatChild(random, nodes) {
    const { children } = random.pick(nodes);
    const child = children[random.between(0, Math.max(0, children.length - 1))];
    if (child !== undefined) for (let times = random.between(1, 40); times > 0; times -= 1) children.push(child);
  },
  graft,
  graft,
  function rename(random, nodes) {
    random.pick(nodes).name = random.pick(nodes).name;
  },
  function callMacro(random, nodes) {
    const macro = random.pick(nodes.filter((node) => node.name === "macro").concat(random.pick(nodes)));
    const calls = Array.from({ length: random.between(1, 12) }, (): Node => {
      return { name: "text", attributes: { macro: macro.attributes["name"] ?? "none" }, children: [] };
    });
    random.pick(nodes).children.push(...calls);
  },
  function addWords(random, nodes) {
    random.pick(nodes).children.push(random.pick(awkwardWords));
  },
  nest,
];

function changeAttribute(random: Random, nodes: readonly Node[]): void {
  const node = random.pick(nodes);
  const names = Object.keys(node.attributes);
  const name = names.length === 0 || random.chance(0.3) ? random.pick(attributeNames) : random.pick(names);
  const elsewhere = nodes.flatMap((other) => other.attributes[name] ?? []);
  node.attributes[name] =
    elsewhere.length > 0 && random.chance(0.6) ? random.pick(elsewhere) : random.pick(awkwardValues);
  if (random.chance(0.01)) node.attributes[name] = lengthy(random);
}

/** Puts a copy of one element into another, wherever that is. */
function graft(random: Random, nodes: readonly Node[]): void {
  const target = random.pick(nodes);
  const copy = clone(random.pick(nodes));
  target.children.splice(random.between(0, target.children.length), 0, copy);
}

function nest(random: Random, nodes: readonly Node[]): void {
  const node = random.pick(nodes);
  let inner = node.children.splice(0);
  for (let depth = random.between(1, 120); depth > 0; depth -= 1) {
    inner = [{ name: random.pick(["group", "choose", "if", "names", "substitute"]), attributes: {}, children: inner }];
  }
  node.children.push(...inner);
}

const attributeNames = [
  "variable macro term value form prefix suffix delimiter text-case quotes strip-periods display font-style",
  "vertical-align font-variant text-decoration et-al-min et-al-use-first et-al-use-last initialize-with initialize and",
  "name-as-sort-order delimiter-precedes-last collapse cite-group-delimiter year-suffix-delimiter plural date-parts",
  "disambiguate-add-names disambiguate-add-givenname disambiguate-add-year-suffix givenname-disambiguation-rule match",
  "disambiguate position locator is-numeric type default-locale xml:lang page-range-format second-field-align sort",
  "demote-non-dropping-particle subsequent-author-substitute subsequent-author-substitute-rule class names-min",
]
  .join(" ")
  .split(" ");
