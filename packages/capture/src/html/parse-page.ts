import { QuoteType, Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { type AttributeName, type Page, type PageAttribute, type PageElement, readAttributes } from "./page.ts";
import { classIndex } from "./class-index.ts";
import { decodedRuns, decodedValue } from "./entities.ts";
import { regionOf, type RememberedWords } from "./region.ts";
import { type TagRules, tagRules } from "./tag-rules.ts";

/** Browsers nest no deeper than 512 elements; what is deeper becomes a child of the 512th. */
const deepest = 512;
/** A page of a book has some ten thousand elements; a page of a million is an attack or a table. */
const mostElements = 400_000;

const mostAttributes = 100;

/** Attributes by which elements are looked up. */
const looked = ["itemprop", "property", "rel", "class", "itemtype", "typeof", "href", "id"] as const;

/** A tag's name with all that is known of it, so that it is looked up once for each tag. */
interface Tag {
  readonly name: string;
  readonly rules: TagRules;
  readonly elements: PageElement[];
  /** How many elements of the name are open: a closing tag without an opening one is passed over at once. */
  open: number;
}

/** What stands in them is no text of the page, and has no entities. */
const rawTags: ReadonlySet<string> = new Set("iframe noembed noframes plaintext script style textarea xmp".split(" "));

const unseen: Tag = { name: "", rules: tagRules(""), elements: [], open: 0 };

/**
 * Builds the tree of a page over htmlparser2's tokenizer. Its own parser is not used: it keeps the open elements
 * in an array from the front, which takes minutes for pages nested 100,000 deep, and it forgets where attributes stand.
 * The tokenizer skips through texts and values when it need not look for entities: few of them have any.
 */
export function parsePage(source: string): Page {
  const builder = new PageBuilder(source);
  const tokenizer = new Tokenizer({ decodeEntities: false }, builder);
  tokenizer.write(source);
  tokenizer.end();
  return builder.page();
}

class PageBuilder implements TokenizerCallbacks {
  private readonly source: string;
  private readonly root: PageElement;
  private readonly open: PageElement[] = [];
  private readonly remembered: RememberedWords = new Map();
  private readonly elements: PageElement[] = [];
  /** By their names as written and in lower case. */
  private readonly tags = new Map<string, Tag>();
  private readonly byAttribute = new Map<string, PageElement[]>(looked.map((name) => [name, []]));
  /** By their names as written; those that no reader asks for have none. */
  private readonly attributeNames = new Map<string, { readonly name: AttributeName | undefined }>();
  private tag: Tag;
  private tagStart = 0;
  private attributes: PageAttribute[] = [];
  private attributesSeen = 0;
  /** undefined while an attribute is passed over. */
  private attributeName: AttributeName | undefined;
  /** undefined for an attribute without a value. */
  private attributeStart: number | undefined;

  constructor(source: string) {
    this.source = source;
    this.tag = this.tagOf("#root");
    this.root = this.element(undefined);
    this.root.contentEnd = source.length;
  }

  page(): Page {
    const { source, root, elements, tags, byAttribute } = this;
    for (const element of this.open) element.contentEnd = source.length;
    return {
      source,
      root,
      elements,
      named: (name) => tags.get(name)?.elements ?? [],
      having: (name) => byAttribute.get(name) ?? [],
      classed: classIndex(byAttribute.get("class") ?? []),
    };
  }

  private tagOf(written: string): Tag {
    const known = this.tags.get(written);
    if (known !== undefined) return known;
    const name = written.toLowerCase();
    const tag = this.tags.get(name) ?? { name, rules: tagRules(name), elements: [], open: 0 };
    this.tags.set(written, tag).set(name, tag);
    return tag;
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.tagOf(this.source.slice(start, end));
    this.tagStart = start - 1;
    this.attributes = [];
    this.attributesSeen = 0;
  }

  onattribname(start: number, end: number): void {
    const isOneTooMany = ++this.attributesSeen > mostAttributes;
    this.attributeName = isOneTooMany ? undefined : this.attributeNamed(this.source.slice(start, end));
    this.attributeStart = undefined;
  }

  private attributeNamed(written: string): AttributeName | undefined {
    const known = this.attributeNames.get(written);
    if (known !== undefined) return known.name;
    const name = readAttributes.get(written.toLowerCase());
    this.attributeNames.set(written, { name });
    return name;
  }

  onattribdata(start: number): void {
    this.attributeStart = start;
  }

  onattribentity(): void {}

  onattribend(quote: QuoteType, valueEnd: number): void {
    if (this.attributeName === undefined) return;
    const isQuoted = quote === QuoteType.Double || quote === QuoteType.Single;
    const end = isQuoted ? valueEnd - 1 : valueEnd;
    const start = this.attributeStart ?? end;
    const value = decodedValue(this.source.slice(start, end));
    this.attributes.push({ name: this.attributeName, value, start, end });
  }

  onopentagend(end: number): void {
    this.openElement(end + 1, false);
  }

  onselfclosingtag(end: number): void {
    this.openElement(end + 1, this.isForeign());
  }

  onclosetag(start: number, end: number): void {
    const written = this.source.slice(start, end);
    const { name, open } = this.tags.get(written) ?? this.tags.get(written.toLowerCase()) ?? unseen;
    if (open === 0) return;
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
    this.tagOf(element.name).open--;
  }

  ontext(start: number, end: number): void {
    // What is left of a last tag that is not closed has no place for the tokenizer.
    if (start < 0) return;
    const text = this.source.slice(start, end);
    const { name, children } = this.parent();
    if (rawTags.has(name) || !text.includes("&")) children.push({ kind: "text", text, start, end });
    else {
      for (const run of decodedRuns(text)) {
        children.push({ kind: "text", text: run.text, start: start + run.start, end: start + run.end });
      }
    }
  }

  ontextentity(): void {}

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

  private parent(): PageElement {
    return this.open[Math.min(this.open.length, deepest) - 1] ?? this.root;
  }

  private openElement(contentStart: number, isClosed: boolean): void {
    if (this.elements.length >= mostElements) return;
    this.endImplied();
    const parent = this.parent();
    const element = this.element(parent);
    element.contentStart = contentStart;
    element.contentEnd = contentStart;
    parent.children.push(element);
    this.elements.push(element);
    this.tag.elements.push(element);
    for (const { name } of element.attributes) this.addTo(this.byAttribute.get(name), element);
    if (isClosed || this.tag.rules.isEmpty) return;
    this.open.push(element);
    this.tag.open++;
  }

  /** An attribute that is given twice finds its element once. */
  private addTo(found: PageElement[] | undefined, element: PageElement): void {
    if (found !== undefined && found.at(-1) !== element) found.push(element);
  }

  private endImplied(): void {
    const { ends } = this.tag.rules;
    if (ends === undefined) return;
    for (let top = this.open.at(-1); top !== undefined && ends.has(top.name); top = this.open.at(-1)) {
      this.closeTop(this.tagStart);
    }
  }

  /** The element of the tag at hand. */
  private element(parent: PageElement | undefined): PageElement {
    const { attributes, tagStart: start } = this;
    const { name } = this.tag;
    return {
      kind: "element",
      name,
      attributes,
      parent,
      children: [],
      region: parent === undefined ? "content" : regionOf({ name, attributes }, parent.region, this.remembered),
      order: this.elements.length,
      start,
      contentStart: start,
      contentEnd: start,
    };
  }
}
