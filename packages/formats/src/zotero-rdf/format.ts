import {
  isItemType,
  type Item,
  type ItemType,
  type Name,
  type NameVariable,
  nameVariables,
  type Parsed,
} from "@citable/model";
import type { Format, Written } from "../format.ts";
import { lossesOf } from "../mapping/compare-items.ts";
import { addNames, finishItem, type ItemDraft } from "../mapping/item-draft.ts";
import { readMapped, writeMapped } from "../mapping/mapped.ts";
import { itemType, nativeType, RowTable } from "../mapping/row.ts";
import { UniqueNames } from "../mapping/unique-names.ts";
import { childElements, elementAt, markedText, parseXml, type XmlElement } from "../syntax/xml.ts";
import { element, printXml, textElement, type WrittenElement } from "../syntax/write-xml.ts";
import { partsOf, personOf } from "../syntax/xml-names.ts";
import { LineReader, LineWriter } from "../text/line-values.ts";
import { zoteroTypes } from "../zotero-json/fields.ts";
import { bibClasses, containers, identifierPrefixes, rdfRoles, rdfRows } from "./fields.ts";
import { formatIssue } from "../words/format-issue.ts";

const table = new RowTable(rdfRows);
const reader = new LineReader();
const writer = new LineWriter();

function read(text: string): Parsed<readonly Item[]> {
  const { root, issues } = parseXml(text, "zotero-rdf");
  const ids = new UniqueNames();
  const resources = childElements(root);
  const byAddress = new Map(resources.map((resource) => [resource.attributes["about"] ?? "", resource] as const));
  const works = resources.filter(isWork);
  const value = works.map((work, index) => readWork(work, byAddress, ids.take(idOf(work, index))));
  if (works.length > 0) return { value, issues };
  const none = formatIssue(
    { code: "no-records", severity: "note" },
    "The RDF has no work: an element with a z:itemType or of a class of the Bibliographic Ontology.",
    {},
  );
  return { value, issues: [...issues, none] };
}

/** What is only a container of other works has no type of its own. */
function isWork(resource: XmlElement): boolean {
  const stated = markedText(elementAt(resource, "itemType"));
  if (stated !== "") return stated !== "attachment" && stated !== "note";
  return bibClasses.some(({ name }) => name === resource.name);
}

function idOf(work: XmlElement, index: number): string {
  const address = work.attributes["about"] ?? "";
  return address.startsWith("#") && address.length > 1 ? decoded(address.slice(1)) : `item-${index + 1}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

type Resources = ReadonlyMap<string, XmlElement>;

function readWork(work: XmlElement, resources: Resources, id: string): Item {
  const type = typeOf(work);
  const tags = new Map<string, string[]>();
  collect(work, "", { tags, resources });
  const { draft } = readMapped(table, type, tags, reader);
  readNames(work, draft);
  return finishItem(id, type, draft);
}

function typeOf(work: XmlElement): ItemType {
  const own = markedText(elementAt(work, "type"));
  if (isItemType(own)) return own;
  const native = markedText(elementAt(work, "itemType"));
  return itemType(zoteroTypes, native) ?? bibClasses.find(({ name }) => name === work.name)?.type ?? "document";
}

interface Collecting {
  readonly tags: Map<string, string[]>;
  readonly resources: Resources;
}

const roleNames: ReadonlySet<string> = new Set(rdfRoles.map(([role]) => role));

/** The texts of a work by their names; those of its containers and series stand below "container" and "series". */
function collect(work: XmlElement, prefix: string, collecting: Collecting): void {
  for (const child of childElements(work)) {
    if (roleNames.has(child.name)) continue;
    if (child.name === "isPartOf") collectParent(child, prefix, collecting);
    else add(collecting.tags, prefix, child);
  }
}

function collectParent(link: XmlElement, prefix: string, collecting: Collecting): void {
  const address = link.attributes["resource"];
  const parent = address === undefined ? childElements(link)[0] : collecting.resources.get(address);
  // Containers of containers would be those of another work.
  if (parent === undefined || prefix !== "") return;
  collect(parent, parent.name === "Series" ? "series/" : "container/", collecting);
}

function add(tags: Map<string, string[]>, prefix: string, child: XmlElement): void {
  const text = valueIn(child);
  if (text === "") return;
  const identifier =
    child.name === "identifier" ? identifierPrefixes.find(([start]) => text.startsWith(start)) : undefined;
  const isAddress = child.name === "identifier" && childElements(child).length > 0;
  const tag = identifier?.[1] ?? (isAddress ? "url" : child.name);
  const value = identifier === undefined ? text : text.slice(identifier[0].length).trim();
  tags.set(prefix + tag, [...(tags.get(prefix + tag) ?? []), value]);
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

const namespaces = [
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
  'xmlns:z="http://www.zotero.org/namespaces/export#"',
  'xmlns:bib="http://purl.org/net/biblio#"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:foaf="http://xmlns.com/foaf/0.1/"',
  'xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/"',
  'xmlns:vcard="http://nwalsh.com/rdf/vCard#"',
].join(" ");

function write(items: readonly Item[]): Written {
  const text = printXml(element(`rdf:RDF ${namespaces}`, ...items.map(writeWork)));
  return { text, issues: lossesOf(items, read(text).value, "Zotero RDF") };
}

function writeWork(item: Item): WrittenElement {
  const native = nativeType(zoteroTypes, item.type) ?? "document";
  const name = bibClasses.find(({ type }) => type === item.type)?.name ?? "Document";
  const fields = writeMapped(table, item, writer);
  const own = fields
    .filter(([tag]) => !tag.includes("/"))
    .flatMap(([tag, values]) => values.map((value) => writeField(tag, value)));
  return element(
    `bib:${name} rdf:about="#${encodeURIComponent(item.id.toWellFormed())}"`,
    element("z:itemType", native),
    ...(itemType(zoteroTypes, native) === item.type ? [] : [element("z:type", item.type)]),
    ...writeParent(fields, "container/", containers.get(item.type) ?? "bib:Document"),
    ...writeParent(fields, "series/", "bib:Series"),
    ...nameVariables.flatMap((variable) => writeNames(item.names[variable] ?? [], variable)),
    ...own,
  );
}

function writeParent(
  fields: ReturnType<typeof writeMapped<string>>,
  prefix: string,
  tag: string,
): readonly WrittenElement[] {
  const inner = fields
    .filter(([place]) => place.startsWith(prefix))
    .flatMap(([place, values]) => values.map((value) => writeField(place.slice(prefix.length), value)));
  return inner.length === 0 ? [] : [element("dcterms:isPartOf", element(tag, ...inner))];
}

const prefixes: Readonly<Record<string, string>> = {
  title: "dc",
  identifier: "dc",
  date: "dc",
  subject: "dc",
  description: "dc",
  rights: "dc",
  abstract: "dcterms",
  alternative: "dcterms",
  pages: "bib",
  volume: "prism",
  number: "prism",
  edition: "prism",
};

function writeField(tag: string, value: string): WrittenElement | undefined {
  const scheme = identifierPrefixes.find(([, name]) => name === tag)?.[0];
  if (scheme !== undefined) return textElement("dc:identifier", scheme + value);
  if (tag === "url") return element("dc:identifier", element("dcterms:URI", element("rdf:value", value)));
  if (tag === "publisher") return element("dc:publisher", element("foaf:Organization", element("foaf:name", value)));
  return textElement(`${prefixes[tag] ?? "z"}:${tag}`, value);
}

function writeNames(names: readonly Name[], variable: NameVariable): readonly WrittenElement[] {
  const role = rdfRoles.find(([, each]) => each === variable)?.[0];
  if (role === undefined || names.length === 0) return [];
  const prefix = role === "authors" || role === "editors" || role === "contributors" ? "bib" : "z";
  return [
    element(`${prefix}:${role}`, element("rdf:Seq", ...names.map((name) => element("rdf:li", writePerson(name))))),
  ];
}

function writePerson(name: Name): WrittenElement {
  if (name.kind === "literal") return element("foaf:Person", element("foaf:surname", name.literal));
  const { family, given } = partsOf(name);
  return element("foaf:Person", textElement("foaf:surname", family), textElement("foaf:givenName", given));
}

/** The RDF that Zotero exports: Dublin Core, the Bibliographic Ontology, PRISM and FOAF in RDF/XML. */
export const zoteroRdf: Format = {
  name: "zotero-rdf",
  label: "Zotero RDF",
  extensions: [".rdf"],
  mediaTypes: ["application/rdf+xml"],
  detect: (text) =>
    /<rdf:RDF[^>]*(?:zotero\.org\/namespaces|purl\.org\/net\/biblio)/.test(text.slice(0, 20_000)) ? 0.97 : 0,
  read,
  write,
  envelope: {
    open: `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF ${namespaces}>\n`,
    between: "",
    close: "</rdf:RDF>\n",
  },
};
