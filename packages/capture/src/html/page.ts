const attributeNames = [
  "alt",
  "aria-label",
  "class",
  "content",
  "data-date",
  "data-origindate",
  "datetime",
  "epub:type",
  "href",
  "http-equiv",
  "id",
  "itemprop",
  "itemtype",
  "lang",
  "name",
  "property",
  "rel",
  "role",
  "title",
  "type",
  "typeof",
  "xml:lang",
] as const;

/** An attribute that some reader asks for; a page's many others are passed over. */
export type AttributeName = (typeof attributeNames)[number];

/** The attributes that are read, by their names. */
export const readAttributes: ReadonlyMap<string, AttributeName> = new Map(attributeNames.map((name) => [name, name]));

/** An attribute with the place of its value in the source (raw: entities are not decoded there). */
export interface PageAttribute {
  readonly name: AttributeName;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A run of text: its decoded words and its place. An entity is a run of its own, so that places map one to one. */
export interface PageText {
  readonly kind: "text";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What part of a page an element belongs to: its content, its furniture (navigation, footer, related links),
 * its readers' comments, or what is never shown.
 */
export type Region = "content" | "furniture" | "comments" | "hidden";

export interface PageElement {
  readonly kind: "element";
  readonly name: string;
  readonly attributes: readonly PageAttribute[];
  readonly parent: PageElement | undefined;
  readonly children: PageNode[];
  readonly region: Region;
  /** Elements are numbered in the order of the page. */
  readonly order: number;
  /** Offset of the `<` that opens it. */
  readonly start: number;
  /** Offset after the opening tag. */
  contentStart: number;
  /** Offset of the end of its content (before the closing tag, if it has one). */
  contentEnd: number;
}

export type PageNode = PageElement | PageText;

/** A parsed page: its tree, and its elements by name and by the attributes that carry facts. */
export interface Page {
  readonly source: string;
  readonly root: PageElement;
  readonly elements: readonly PageElement[];
  readonly named: (name: string) => readonly PageElement[];
  readonly having: (attribute: AttributeName) => readonly PageElement[];
  /** The elements whose class is a wanted one. A page repeats few classes many times: each is asked about once. */
  readonly classed: (isWanted: (words: string) => boolean) => readonly PageElement[];
}

/** The value of an attribute; undefined when the element does not have it. */
export function attribute(element: PageElement, name: AttributeName): string | undefined {
  return attributeOf(element, name)?.value;
}

export function attributeOf(element: PageElement, name: AttributeName): PageAttribute | undefined {
  for (const each of element.attributes) if (each.name === name) return each;
  return undefined;
}

/** The text runs of an element in order, without those of hidden elements inside it. */
export function textRuns(element: PageElement, limit: number = 20_000): readonly PageText[] {
  const runs: PageText[] = [];
  const open: PageNode[] = [...element.children].reverse();
  for (let node = open.pop(); node !== undefined && runs.length < limit; node = open.pop()) {
    if (node.kind === "text") runs.push(node);
    else if (node.region !== "hidden") {
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index];
        if (child !== undefined) open.push(child);
      }
    }
  }
  return runs;
}

/** Words of an element that are longer than this name nothing. */
const longestWords = 20_000;

/** An element's words on one line, as a browser would show them. */
export function textOf(element: PageElement, limit?: number): string {
  let words = "";
  for (const run of textRuns(element, limit)) {
    words += run.text.slice(0, longestWords);
    if (words.length > longestWords) break;
  }
  return words.replace(/\s+/g, " ").trim();
}

/** An element and those around it, from the inside out, so many of them at most. */
export function outward(
  element: PageElement | undefined,
  most: number = Number.POSITIVE_INFINITY,
): readonly PageElement[] {
  const found: PageElement[] = [];
  for (let at = element; at !== undefined && found.length < most; at = at.parent) found.push(at);
  return found;
}

/** A CSS selector for people and tools that leads to the element: its nearest id or its names from there. */
export function selectorFor(element: PageElement): string {
  const path: string[] = [];
  let at: PageElement | undefined = element;
  for (let step = 0; at !== undefined && at.parent !== undefined && step < 4; step++, at = at.parent) {
    const id = attribute(at, "id");
    if (id !== undefined && /^[A-Za-z][\w-]*$/.test(id)) return [`#${id}`, ...path].join(" > ");
    path.unshift(ownSelector(at));
  }
  return path.join(" > ");
}

const tellingAttributes = ["name", "property", "itemprop", "rel", "type"] as const;

function ownSelector(element: PageElement): string {
  for (const name of tellingAttributes) {
    const value = attribute(element, name);
    if (value !== undefined && value !== "" && value.length < 60)
      return `${element.name}[${name}="${value.replace(/["\\]/g, "\\$&")}"]`;
  }
  const [first] = attribute(element, "class")?.trim().split(/\s+/) ?? [];
  return first !== undefined && /^[A-Za-z][\w-]*$/.test(first) ? `${element.name}.${first}` : element.name;
}
