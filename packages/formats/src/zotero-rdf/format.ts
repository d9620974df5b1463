import { type Item, type Name, type NameVariable, nameVariables, type Parsed } from "@citable/model";
import type { Format, Written } from "../format.ts";
import { lossesOf } from "../mapping/compare-items.ts";
import { writeMapped } from "../mapping/mapped.ts";
import { itemType, nativeType, RowTable } from "../mapping/row.ts";
import { UniqueNames } from "../mapping/unique-names.ts";
import { childElements, parseXml } from "../syntax/xml.ts";
import { element, printXml, textElement, type WrittenElement } from "../syntax/write-xml.ts";
import { partsOf } from "../syntax/xml-names.ts";
import { LineWriter } from "../text/line-values.ts";
import { zoteroTypes } from "../zotero-json/fields.ts";
import { bibClasses, containers, identifierPrefixes, rdfRoles, rdfRows } from "./fields.ts";
import { addressOf, containerOf, idOf, isWork, readWork, type Texts } from "./read-work.ts";
import { streamRdf } from "./stream-rdf.ts";
import { formatIssue } from "../words/format-issue.ts";

const table = new RowTable(rdfRows);
const writer = new LineWriter();

function read(text: string): Parsed<readonly Item[]> {
  const { root, issues } = parseXml(text, "zotero-rdf");
  const ids = new UniqueNames();
  const resources = childElements(root);
  // The first that is described at an address counts, as in a file that is read as it comes.
  const byAddress = new Map(resources.toReversed().map((resource) => [addressOf(resource), resource] as const));
  const containerAt = (address: string): Texts | undefined => {
    const resource = address === "" ? undefined : byAddress.get(address);
    return resource === undefined ? undefined : containerOf(resource);
  };
  const works = resources.filter(isWork);
  const parsed = works.map((work, count) => readWork(work, ids.take(idOf(work, count)), containerAt));
  const none = formatIssue(
    { code: "no-records", severity: "note" },
    "The RDF has no work: an element with a z:itemType or of a class of the Bibliographic Ontology.",
    {},
  );
  return {
    value: parsed.map(({ value }) => value),
    issues: [...parsed.flatMap((each) => each.issues), ...issues, ...(works.length > 0 ? [] : [none])],
  };
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
  readStream: streamRdf,
  write,
  envelope: {
    open: `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF ${namespaces}>\n`,
    between: "",
    close: "</rdf:RDF>\n",
  },
};
