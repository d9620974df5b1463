import { Parser } from "htmlparser2";

/** An element of a document in XML; names are without their prefix. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
  /** The way to it: `PubmedArticle/MedlineCitation/Article`. */
  readonly path: string;
}

interface OpenNode extends XmlNode {
  readonly children: (XmlNode | string)[];
}

/** Why a text is no tree that can be used: "it is cut off". */
export type Refuse = (what: string) => Error;

const deepest = 100;
const mostNodes = 200_000;

/**
 * The tree of a text that is to be XML. Entities of its own are not resolved, its depth and size are bounded.
 * @throws what `refuse` makes, if it has no element, ends too soon, or is too deep or too large
 */
export function parseXmlTree(text: string, refuse: Refuse): XmlNode {
  const root: OpenNode = { name: "", attributes: {}, children: [], path: "" };
  const open: OpenNode[] = [root];
  let [count, isOver] = [0, false];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const parent = open.at(-1) ?? root;
        count += 1;
        if (open.length > deepest || count > mostNodes) throw refuse("it is too deep or too large");
        const node: OpenNode = childOf(parent, name, attributes);
        parent.children.push(node);
        open.push(node);
      },
      onclosetag: (_, implied) => {
        if (implied && isOver) throw refuse("it is cut off");
        if (open.length > 1) open.pop();
      },
      ontext: (words) => void (open.at(-1) ?? root).children.push(words),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  isOver = true;
  parser.end();
  const [top] = elementsOf(root);
  if (top === undefined) throw refuse("it is not XML");
  return top;
}
function childOf(parent: OpenNode, name: string, attributes: Readonly<Record<string, string>>): OpenNode {
  const local = name.slice(name.indexOf(":") + 1);
  const path = parent.path === "" ? local : `${parent.path}/${local}`;
  return { name: local, attributes, children: [], path };
}

function elementsOf(node: XmlNode): readonly XmlNode[] {
  return node.children.filter((child) => typeof child !== "string");
}

/** The elements at the end of a way: `all(article, "AuthorList", "Author")`. */
export function all(node: XmlNode, ...names: readonly string[]): readonly XmlNode[] {
  return names.reduce<readonly XmlNode[]>(
    (nodes, name) => nodes.flatMap((each) => elementsOf(each).filter((child) => child.name === name)),
    [node],
  );
}

/** The first of them. */
export function one(node: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined {
  return node === undefined ? undefined : all(node, ...names)[0];
}

/** All the words within an element, without markup; undefined if there are none. */
export function wordsOf(node: XmlNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  const words = allText(node).replace(/\s+/g, " ").trim();
  return words === "" ? undefined : words;
}

function allText(node: XmlNode): string {
  return node.children.map((child) => (typeof child === "string" ? child : allText(child))).join("");
}

/** The words within an element with its markup as tags, for `titleText`. */
export function markupOf(node: XmlNode | undefined): string {
  if (node === undefined) return "";
  return node.children
    .map((child) => (typeof child === "string" ? escaped(child) : `<${child.name}>${markupOf(child)}</${child.name}>`))
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** The elements of a name anywhere within. */
export function within(node: XmlNode, name: string): readonly XmlNode[] {
  return elementsOf(node).flatMap((child) => (child.name === name ? [child] : within(child, name)));
}
