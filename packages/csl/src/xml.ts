import type { Position } from "@citable/model";
import { SaxesParser } from "saxes";
import { StyleError } from "./errors.ts";

/** An element of a style or locale file, whether it came from XML or from a ready tree. Names carry no prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  readonly at?: Position;
}

interface OpenElement extends XmlElement {
  children: readonly (XmlElement | string)[];
}

/** Real styles nest some 25 levels deep and take some 250 kB; these limits only stop hostile files. */
const deepest = 200;
const longest = 4_000_000;

/**
 * Parses a style or locale file. Entities other than XML's own five are refused, so nothing expands.
 * @throws StyleError if the text is not well-formed XML, nests too deep or is too long.
 */
export function parseXml(xml: string): XmlElement {
  if (xml.length > longest) {
    throw new StyleError(`The style is ${xml.length} characters long; ${longest} are the most that is read.`);
  }
  if (xml.trim() === "") throw new StyleError("The style is empty.");
  if (/^\s*<(?:!doctype\s+)?html/i.test(xml)) {
    throw new StyleError("The style is a web page; take the address of the file itself, which ends in .csl.");
  }
  if (!/^\s*</.test(xml)) throw new StyleError("The style is not XML: it does not begin with “<”.");
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false });
  const open: OpenElement[] = [];
  /** The children, so far, of the elements that are open, and for each of these how many stood there before its own. */
  const nodes: (XmlElement | string)[] = [];
  const starts: number[] = [];
  // saxes gathers them in a hash table, which takes more room and more time to go through.
  let attributes: Record<string, string> = {};
  const here = (): Position => ({ line: parser.line, column: parser.column + 1 });

  parser.on("error", (error) => {
    throw new StyleError(`The style is not well-formed XML: ${error.message.replace(/^\d+:\d+: /, "")}`, here());
  });
  parser.on("doctype", (content) => {
    if (content.includes("[")) {
      throw new StyleError("The style declares entities, which are not allowed; remove its DOCTYPE.", here());
    }
  });
  parser.on("attribute", ({ name, value }) => {
    attributes[name] = value;
  });
  parser.on("opentag", ({ name }) => {
    if (open.length >= deepest) throw new StyleError(`The style nests deeper than ${deepest} elements.`, here());
    dropBlank(nodes, starts.at(-1) ?? 0);
    open.push({ name: localName(name), attributes, children: [], at: here() });
    starts.push(nodes.length);
    attributes = {};
  });
  parser.on("text", (content) => nodes.push(content));
  parser.on("cdata", (content) => nodes.push(content));
  parser.on("closetag", () => {
    const element = open.pop();
    const start = starts.pop();
    if (element === undefined || start === undefined) return;
    if (typeof nodes.at(-2) === "object") dropBlank(nodes, start + 1);
    if (nodes.length > start) element.children = nodes.splice(start);
    nodes.push(element);
  });
  // Blanks at the end are left to the parser: a shortened text is slower to read, character by character.
  parser.write(xml.trimStart()).close();

  const root = nodes.find(isElement);
  if (root === undefined) throw new StyleError("The style has no elements.");
  return root;
}

/** Blanks between elements only indent the file; within a term they are its text. */
function dropBlank(nodes: (XmlElement | string)[], start: number): void {
  const last = nodes.at(-1);
  if (nodes.length > start && typeof last === "string" && last.trim() === "") nodes.pop();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The child elements, without the text between them. */
export function childElements(element: XmlElement): readonly XmlElement[] {
  const { children } = element;
  return children.every(isElement) ? children : children.filter(isElement);
}

function isElement(child: XmlElement | string): child is XmlElement {
  return typeof child !== "string";
}

/** The longest styles have some 8,000 elements. */
const mostElements = 100_000;

/**
 * The element and all in it, in the order of the file, without cs:info.
 * @throws StyleError if there are too many: in a ready tree, one element may stand in thousands of places.
 */
export function renderingTree(element: XmlElement, found: XmlElement[] = []): readonly XmlElement[] {
  if (found.push(element) > mostElements) throw new StyleError(`The style has over ${mostElements} elements.`);
  for (const child of childElements(element)) if (child.name !== "info") renderingTree(child, found);
  return found;
}

/** The first child element of that name. */
export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return childElements(element).find((child) => child.name === name);
}

/** The text of an element and its descendants. */
export function textContent({ children }: XmlElement): string {
  const [first] = children;
  if (children.length === 1 && typeof first === "string") return first;
  return children.map((child) => (typeof child === "string" ? child : textContent(child))).join("");
}
