import { addTo } from "../mapping/add-to.ts";
import { type Issue, isItemType, type Item, type ItemType, type Name, type Parsed } from "@citable/model";
import { addNames, finishItem, type ItemDraft } from "../mapping/item-draft.ts";
import { readMapped } from "../mapping/mapped.ts";
import { itemType, RowTable } from "../mapping/row.ts";
import { childElements, elementAt, markedText, type XmlElement } from "../syntax/xml.ts";
import { personOf } from "../syntax/xml-names.ts";
import { LineReader } from "../text/line-values.ts";
import { shortened } from "../text/shortened.ts";
import { formatIssue } from "../words/format-issue.ts";
import { zoteroTypes } from "../zotero-json/fields.ts";
import { bibClasses, identifierPrefixes, rdfRoles, rdfRows } from "./fields.ts";

const table = new RowTable(rdfRows);
const reader = new LineReader();

/** Texts by their places: of what a work stands in, "container/title" and its like. */
export type Texts = ReadonlyMap<string, readonly string[]>;

/** What is only a container of other works has no type of its own. */
export function isWork(resource: XmlElement): boolean {
  const stated = markedText(elementAt(resource, "itemType"));
  if (stated !== "") return stated !== "attachment" && stated !== "note";
  return bibClasses.some(({ name }) => name === resource.name);
}

/** By what other places of the file refer to it; empty when they cannot. */
export function addressOf(resource: XmlElement): string {
  return resource.attributes["about"] ?? "";
}

/** The id of a work, which may be another's too; `count` is how many works stand before it. */
export function idOf(work: XmlElement, count: number): string {
  const address = addressOf(work);
  return address.startsWith("#") && address.length > 1 ? decoded(address.slice(1)) : `item-${count + 1}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Where what a work stands in is described, if that is elsewhere in the file. */
export function linksOf(work: XmlElement): readonly string[] {
  return childElements(work, "isPartOf").flatMap(({ attributes }) => attributes["resource"] ?? []);
}

/** Reads a work; `containerAt` answers what stands at an address. What it does not know is left out and told. */
export function readWork(
  work: XmlElement,
  id: string,
  containerAt: (address: string) => Texts | undefined,
): Parsed<Item> {
  const type = typeOf(work);
  const issues: Issue[] = [];
  const texts = collect(work, "");
  for (const link of childElements(work, "isPartOf")) {
    const address = link.attributes["resource"];
    const [within] = childElements(link);
    const container =
      address === undefined ? (within === undefined ? undefined : containerOf(within)) : containerAt(address);
    addTexts(texts, container);
    addTexts(texts, seriesIn(within));
    if (address !== undefined && container === undefined) issues.push(noContainer(id, address));
  }
  const place = markedText(elementAt(work, "publisher/Organization/adr/Address/locality"));
  if (place !== "" && !texts.has("place")) texts.set("place", [place]);
  const { draft } = readMapped(table, type, texts, reader);
  readNames(work, draft);
  return { value: finishItem(id, type, draft), issues };
}

function addTexts(texts: Map<string, readonly string[]>, others: Texts | undefined): void {
  for (const [place, values] of others ?? []) texts.set(place, [...(texts.get(place) ?? []), ...values]);
}

/** The series of a book in which a work stands, described within it. */
function seriesIn(container: XmlElement | undefined): Texts | undefined {
  if (container === undefined) return undefined;
  const series = childElements(container, "isPartOf")
    .flatMap((link) => childElements(link))
    .find(({ name }) => name === "Series");
  return series === undefined ? undefined : containerOf(series);
}

function noContainer(id: string, address: string): Issue {
  const sentence = 'What "{id}" stands in, "{address}", is not described in the file, or too far away: it is left out.';
  const names = { id: shortened(id), address: shortened(address) };
  return formatIssue({ code: "no-container", severity: "warning" }, sentence, names);
}

function typeOf(work: XmlElement): ItemType {
  const own = markedText(elementAt(work, "type"));
  if (isItemType(own)) return own;
  const native = markedText(elementAt(work, "itemType"));
  return itemType(zoteroTypes, native) ?? bibClasses.find(({ name }) => name === work.name)?.type ?? "document";
}

const roleNames: ReadonlySet<string> = new Set(rdfRoles.map(([role]) => role));
const containerPlaces: ReadonlySet<string> = new Set(
  rdfRows.flatMap(({ tag }) => (/^(?:container|series)\//.test(tag) ? [tag] : [])),
);

/** What is read of what works stand in; what that stands in itself would be that of another work. */
export function containerOf(resource: XmlElement): Texts {
  const prefix = resource.name === "Series" ? "series/" : "container/";
  return collect(resource, prefix, (place) => containerPlaces.has(place));
}

/** The texts of an element at the places that are read. */
function collect(
  resource: XmlElement,
  prefix: string,
  isRead: (place: string) => boolean = () => true,
): Map<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const child of childElements(resource)) {
    if (child.name === "isPartOf" || roleNames.has(child.name)) continue;
    if (child.name !== "identifier" && !isRead(prefix + child.name)) continue;
    const found = placed(child);
    if (found === undefined || !isRead(prefix + found.place)) continue;
    addTo(texts, prefix + found.place, found.text);
  }
  return texts;
}

/** A text and its place; identifiers begin with what they are. */
function placed(child: XmlElement): { readonly place: string; readonly text: string } | undefined {
  const text = valueIn(child);
  if (text === "") return undefined;
  if (child.name !== "identifier") return { place: child.name, text };
  const scheme = identifierPrefixes.find(([start]) => text.startsWith(start));
  if (scheme !== undefined) return { place: scheme[1], text: text.slice(scheme[0].length).trim() };
  return { place: childElements(child).length > 0 ? "url" : child.name, text };
}

/** Text, or the one in a node that RDF puts between: `<dcterms:URI><rdf:value>…`, `<foaf:Organization><foaf:name>…`. */
function valueIn(child: XmlElement): string {
  const [node] = childElements(child);
  if (node === undefined) return markedText(child);
  const inner = ["value", "name", "locality"]
    .map((name) => markedText(elementAt(node, name)))
    .find((text) => text !== "");
  if (inner !== undefined) return inner;
  const organization = elementAt(node, "Organization") ?? node;
  return markedText(elementAt(organization, "name")) || markedText(child);
}

function readNames(work: XmlElement, draft: ItemDraft): void {
  for (const child of childElements(work)) {
    const variable = rdfRoles.find(([role]) => role === child.name)?.[1];
    const list = elementAt(child, "Seq");
    if (variable === undefined || list === undefined) continue;
    const names = childElements(list, "li").flatMap((entry) => nameOf(elementAt(entry, "Person")) ?? []);
    addNames(draft, variable, names);
  }
}

function nameOf(person: XmlElement | undefined): Name | undefined {
  const part = (name: string): string => markedText(elementAt(person, name));
  const [family, given] = [part("surname"), part("givenName") || part("givenname")];
  // A name of one part stands as a surname alone.
  return given === ""
    ? family === ""
      ? undefined
      : { kind: "literal", literal: family }
    : personOf({ family, given });
}
