import { QuoteType, Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import type { Page, PageAttribute, PageElement, PageText } from "./page.ts";
import { regionOf, type RememberedWords } from "./region.ts";

/** Browsers nest no deeper than 512 elements; what is deeper becomes a child of the 512th. */
const deepest = 512;
/** A page of a book has some ten thousand elements; a page of a million is an attack or a table. */
const mostElements = 400_000;

const mostAttributes = 100;

const empty: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/** Opening tags that end an open element of these names (HTML 13.1.2.4, optional tags). */
const ends = new Map<string, ReadonlySet<string>>();
function endedBy(openers: string, ended: string): void {
  for (const opener of openers.split(" ")) ends.set(opener, new Set(ended.split(" ")));
}
endedBy(
  "address article aside blockquote div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul",
  "p",
);
endedBy("li", "li p");
endedBy("dt dd", "dt dd p");
endedBy("tr", "tr td th p");
endedBy("td th", "td th p");
endedBy("tbody thead tfoot", "tr td th tbody thead p");
endedBy("option optgroup", "option");
endedBy("body", "head title");

/** Attributes by which elements are looked up. */
const looked: ReadonlySet<string> = new Set([
  "itemprop",
  "property",
  "rel",
  "datetime",
  "class",
  "itemtype",
  "typeof",
  "href",
  "id",
]);

/**
 * Builds the tree of a page over htmlparser2's tokenizer. Its own parser is not used: it keeps the open elements
 * in an array from the front, which takes minutes for pages nested 100,000 deep, and it forgets where attributes stand.
 */
export function parsePage(source: string): Page {
  const builder = new PageBuilder(source);
  const tokenizer = new Tokenizer({}, builder);
  tokenizer.write(source);
  tokenizer.end();
  return builder.page();
}

class PageBuilder implements TokenizerCallbacks {
  private readonly source: string;
  private readonly root: PageElement;
  private readonly open: PageElement[] = [];
  /** How many open elements have a name: a closing tag without an opening one is passed over at once. */
  private readonly remembered: RememberedWords = new Map();
  private readonly openCount = new Map<string, number>();
  private readonly elements: PageElement[] = [];
  private readonly byName = new Map<string, PageElement[]>();
  private readonly byAttribute = new Map<string, PageElement[]>();
  private tag = "";
  private tagStart = 0;
  private attributes: PageAttribute[] = [];
  private attributeName = "";
  private attributeValue = "";
  private attributeStart = -1;

  constructor(source: string) {
    this.source = source;
    this.root = this.element("#root", 0, undefined);
    this.root.contentEnd = source.length;
  }

  page(): Page {
    const { source, root, elements, byName, byAttribute } = this;
    for (const element of this.open) element.contentEnd = source.length;
    return {
      source,
      root,
      elements,
      named: (name) => byName.get(name) ?? [],
      having: (attribute) => byAttribute.get(attribute) ?? [],
    };
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.source.slice(start, end).toLowerCase();
    this.tagStart = start - 1;
    this.attributes = [];
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.source.slice(start, end).toLowerCase();
    this.attributeValue = "";
    this.attributeStart = -1;
  }

  onattribdata(start: number, end: number): void {
    if (this.attributeStart < 0) this.attributeStart = start;
    this.attributeValue += this.source.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.attributeValue += String.fromCodePoint(codepoint);
  }

  onattribend(quote: QuoteType, end: number): void {
    const isQuoted = quote === QuoteType.Single || quote === QuoteType.Double;
    const valueEnd = isQuoted ? end - 1 : end;
    const start = this.valueStart(isQuoted, valueEnd);
    if (this.attributes.length >= mostAttributes) return;
    this.attributes.push({ name: this.attributeName, value: this.attributeValue, start, end: valueEnd });
  }

  /** A value that begins with an entity has no data before it: its start is found from the quotation mark. */
  private valueStart(isQuoted: boolean, valueEnd: number): number {
    if (this.attributeValue === "") return valueEnd;
    if (this.attributeStart >= 0 && this.source.charAt(this.attributeStart - 1) !== ";") return this.attributeStart;
    const before = isQuoted ? this.source.charAt(valueEnd) : "=";
    return Math.max(this.tagStart, this.source.lastIndexOf(before, valueEnd - 1) + 1);
  }

  onopentagend(end: number): void {
    this.openElement(end + 1, false);
  }

  onselfclosingtag(end: number): void {
    this.openElement(end + 1, this.isForeign());
  }

  onclosetag(start: number, end: number): void {
    const name = this.source.slice(start, end).toLowerCase();
    if ((this.openCount.get(name) ?? 0) === 0) return;
    const lowest = Math.max(0, this.open.length - deepest);
    for (let index = this.open.length - 1; index >= lowest; index--) {
      if (this.open[index]?.name !== name) continue;
      while (this.open.length > index) this.closeTop(start - 2);
      return;
    }
  }

  private closeTop(end: number): void {
    const element = this.open.pop();
    if (element === undefined) return;
    element.contentEnd = Math.max(element.contentStart, end);
    this.openCount.set(element.name, (this.openCount.get(element.name) ?? 1) - 1);
  }

  ontext(start: number, end: number): void {
    this.addText({ kind: "text", text: this.source.slice(start, end), start, end });
  }

  ontextentity(codepoint: number, end: number): void {
    const start = Math.max(this.source.lastIndexOf("&", end - 1), end - 40);
    this.addText({ kind: "text", text: String.fromCodePoint(codepoint), start, end });
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  isInForeignContext(): boolean {
    return this.isForeign();
  }

  private isForeign(): boolean {
    const name = this.open.at(-1)?.name;
    return name === "svg" || name === "math" || name === "path" || name === "g" || name === "use";
  }

  private addText(text: PageText): void {
    this.parent().children.push(text);
  }

  private parent(): PageElement {
    return this.open[Math.min(this.open.length, deepest) - 1] ?? this.root;
  }

  private openElement(contentStart: number, isClosed: boolean): void {
    if (this.elements.length >= mostElements) return;
    this.endImplied();
    const parent = this.parent();
    const element = this.element(this.tag, this.tagStart, parent);
    element.contentStart = contentStart;
    element.contentEnd = contentStart;
    parent.children.push(element);
    this.elements.push(element);
    append(this.byName, element.name, element);
    for (const { name } of element.attributes) if (looked.has(name)) append(this.byAttribute, name, element);
    if (isClosed || empty.has(this.tag)) return;
    this.open.push(element);
    this.openCount.set(element.name, (this.openCount.get(element.name) ?? 0) + 1);
  }

  private endImplied(): void {
    const ended = ends.get(this.tag);
    if (ended === undefined) return;
    for (let top = this.open.at(-1); top !== undefined && ended.has(top.name); top = this.open.at(-1)) {
      this.closeTop(this.tagStart);
    }
  }

  private element(name: string, start: number, parent: PageElement | undefined): PageElement {
    const attributes = parent === undefined ? [] : this.attributes;
    return {
      kind: "element",
      name,
      attributes,
      parent,
      children: [],
      region: parent === undefined ? "content" : regionOf({ name, attributes }, parent.region, this.remembered),
      order: this.elements?.length ?? 0,
      start,
      contentStart: start,
      contentEnd: start,
    };
  }
}

function append(map: Map<string, PageElement[]>, key: string, element: PageElement): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [element]);
  else if (known.at(-1) !== element) known.push(element);
}
