import type { Issue, Position } from "@citable/model";
import { SaxesParser } from "saxes";
import { FormatError } from "../format.ts";
import { escapeAttribute, escapeText } from "./html-text.ts";
import { shortened } from "../text/shortened.ts";
import { formatIssue } from "../words/format-issue.ts";

/** An element. Names carry no prefix: <mods:title> is "title". */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

export interface ParsedXml {
  readonly root: XmlElement;
  readonly issues: readonly Issue[];
}

/** What real files stay far below; deeper elements are passed over with what is in them. */
const deepest = 200;

/**
 * Parses XML. Entities other than XML's own stand for nothing, so nothing expands. A text that is faulty from some place
 * on is read up to there, with an issue.
 * @throws FormatError if no element can be read.
 */
export function parseXml(text: string, format: string): ParsedXml {
  const reading = new XmlReading();
  reading.write(text);
  reading.end();
  const { root, fault } = reading;
  if (root === undefined)
    throw new FormatError(
      format,
      `The text is not XML that can be read: ${shortened(fault?.message ?? "it has no element.")}`,
      fault?.at,
    );
  return { root, issues: reading.issues };
}

interface Fault {
  readonly message: string;
  readonly at: Position;
}

class FaultyXml extends Error {}

/** Whether an element is only around what is read of a long file; `depth` is how many such are around it. */
export type IsAround = (name: string, depth: number) => boolean;

/** XML while it is read: all of it, or, of a long file, the outermost elements that are more than around others. */
export class XmlReading {
  readonly #isAround: IsAround;
  readonly #parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false });
  readonly #open: OpenElement[] = [];
  #finished: XmlElement[] = [];
  #skipped = 0;
  #around = 0;
  #isBegun = false;
  root: XmlElement | undefined;
  /** Where the text is no XML any more; nothing is read from there on. */
  fault: Fault | undefined;

  constructor(isAround: IsAround = () => false) {
    this.#isAround = isAround;
    this.#parser.on("opentag", (tag) => this.#enter(tag.name, tag.attributes));
    this.#parser.on("text", (content) => this.#add(content));
    this.#parser.on("cdata", (content) => this.#add(content));
    this.#parser.on("closetag", () => this.#leave());
    this.#parser.on("error", (error) => {
      const at = { line: this.#parser.line, column: this.#parser.column + 1 };
      this.fault ??= { message: error.message.replace(/^\d+:\d+: /, ""), at };
      throw new FaultyXml(this.fault.message);
    });
  }

  get issues(): readonly Issue[] {
    return this.fault === undefined ? [] : [brokenXml(this.fault)];
  }

  /** Takes the next piece of the text. */
  write(piece: string): void {
    const text = this.#isBegun ? piece : piece.replace(/^\uFEFF?\s+/, "");
    this.#isBegun ||= text !== "";
    this.#guarded(() => this.#parser.write(text));
  }

  /** Ends the text; what is open is finished as far as it was read. */
  end(): void {
    this.#guarded(() => this.#parser.close());
    const [outermost] = this.#open.splice(0);
    if (outermost !== undefined) this.#finished.push(outermost);
  }

  /** The elements that were finished since the last call. */
  take(): readonly XmlElement[] {
    const taken = this.#finished;
    this.#finished = [];
    return taken;
  }

  #guarded(read: () => void): void {
    if (this.fault !== undefined) return;
    try {
      read();
    } catch (error) {
      if (!(error instanceof FaultyXml)) throw error;
    }
  }

  #enter(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#open.length === 0 && this.#isAround(localName(name), this.#around)) {
      this.#around += 1;
      return;
    }
    if (this.#open.length >= deepest) {
      this.#skipped += 1;
      return;
    }
    const element: OpenElement = { name: localName(name), attributes: withLocalNames(attributes), children: [] };
    this.#open.at(-1)?.children.push(element);
    this.root ??= element;
    this.#open.push(element);
  }

  #add(content: string): void {
    if (this.#skipped === 0) this.#open.at(-1)?.children.push(content);
  }

  #leave(): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    const element = this.#open.pop();
    if (element === undefined) this.#around -= 1;
    else if (this.#open.length === 0) this.#finished.push(element);
  }
}

function brokenXml({ message, at }: Fault): Issue {
  const sentence = "The XML is faulty from here on and is read up to here: {reason}";
  return formatIssue({ code: "broken-xml", severity: "error", at }, sentence, { reason: shortened(message) });
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function withLocalNames(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const names = Object.keys(attributes);
  if (!names.some((name) => name.includes(":"))) return attributes;
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}

/** The child elements, of that name when one is given. */
export function childElements(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  const children = element?.children.filter((child) => typeof child !== "string") ?? [];
  return name === undefined ? children : children.filter((child) => child.name === name);
}

/** The first element at a path of names: `elementAt(record, "titles/title")`. */
export function elementAt(element: XmlElement | undefined, path: string): XmlElement | undefined {
  return path.split("/").reduce<XmlElement | undefined>((found, name) => childElements(found, name)[0], element);
}

/** All elements at a path of names. */
export function elementsAt(element: XmlElement | undefined, path: string): readonly XmlElement[] {
  const start = element === undefined ? [] : [element];
  return path
    .split("/")
    .reduce<readonly XmlElement[]>((found, name) => found.flatMap((each) => childElements(each, name)), start);
}

/** All elements of that name, at any depth, outermost first. */
export function elementsNamed(element: XmlElement, name: string): readonly XmlElement[] {
  if (element.name === name) return [element];
  return childElements(element).flatMap((child) => elementsNamed(child, name));
}

/** An element as XML from which it can be parsed again. What is left of a name without its prefix may be none: it gets one. */
export function printElement({ name, attributes, children }: XmlElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` _:${key}="${escapeAttribute(value)}"`);
  const content = children.map((child) => (typeof child === "string" ? escapeText(child) : printElement(child)));
  return `<_:${name}${written.join("")}>${content.join("")}</_:${name}>`;
}

/** Elements that dress text, and the inline tags of CSL-JSON for them. */
const dress: Readonly<Record<string, string>> = {
  i: "i",
  italic: "i",
  em: "i",
  b: "b",
  bold: "b",
  sup: "sup",
  sub: "sub",
  sc: "sc",
};

/** The text of an element, white space folded, with italic, bold, raised and lowered parts in the markup of CSL-JSON. */
export function markedText(element: XmlElement | undefined): string {
  return element === undefined ? "" : rawText(element).replaceAll(/\s+/g, " ").trim();
}

/** The text of an element as it stands. */
export function rawText(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return child;
      const tag = Object.hasOwn(dress, child.name) ? dress[child.name] : undefined;
      const inner = rawText(child);
      return tag === undefined || inner === "" ? inner : `<${tag}>${inner}</${tag}>`;
    })
    .join("");
}
