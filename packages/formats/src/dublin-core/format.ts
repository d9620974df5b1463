import { addTo } from "../mapping/add-to.ts";
import { isItemType, type Item, type ItemType, type Name, parseIdentifier, type Parsed } from "@citable/model";
import type { Format, Written } from "../format.ts";
import { lossesOf } from "../mapping/compare-items.ts";
import { finishItem, type ItemDraft } from "../mapping/item-draft.ts";
import { readMapped, writeMapped } from "../mapping/mapped.ts";
import { itemType, type Row, RowTable } from "../mapping/row.ts";
import { UniqueNames } from "../mapping/unique-names.ts";
import { childElements, elementsNamed, markedText, parseXml, type XmlElement } from "../syntax/xml.ts";
import { streamXmlRecords, type XmlRecords } from "../syntax/xml-records.ts";
import { element, printXml, textElement, type WrittenElement } from "../syntax/write-xml.ts";
import { readHostPart } from "../text/host-part.ts";
import { LineReader, LineWriter } from "../text/line-values.ts";
import { isIssn } from "../text/serial-numbers.ts";
import { dublinCoreRows, dublinCoreTypes } from "./fields.ts";
import { formatIssue } from "../words/format-issue.ts";

const table = new RowTable(dublinCoreRows);

class DublinCoreReader extends LineReader {
  override text(values: readonly string[], row: Row): string | undefined {
    const words = row.variable === "keyword" ? values.flatMap((value) => value.split(/\s*;\s*/)) : values;
    return super.text(words, row);
  }

  override names(values: readonly string[], row: Row): readonly Name[] {
    return super.names(values.flatMap(peopleIn), row);
  }
}

/** Several persons on one line, or, as journal systems write it, one with the affiliation: "Pérez, Ana; Universidad X". */
function peopleIn(value: string): readonly string[] {
  const parts = value.split(/\s*;\s*/).filter((part) => part !== "");
  const [first = ""] = parts;
  return first.includes(",") ? parts.filter((part, index) => index === 0 || part.includes(",")) : parts;
}

const reader = new DublinCoreReader();
const writer = new LineWriter();

function read(text: string): Parsed<readonly Item[]> {
  const { root, issues } = parseXml(text, "dublin-core");
  const ids = new UniqueNames();
  const records = recordsIn(root);
  const value = records.map((record, index) => readRecord(record, index, ids));
  if (records.length > 0) return { value, issues };
  return {
    value,
    issues: [
      ...issues,
      formatIssue({ code: "no-records", severity: "note" }, "The XML has no record of Dublin Core.", {}),
    ],
  };
}

/** Long files are harvested: each record is a `<oai_dc:dc>`. */
const records: XmlRecords = {
  format: "dublin-core",
  element: "dc",
  none: "The XML has no record of Dublin Core.",
  read: (record, count, ids) => [readRecord(record, count, ids)],
};

/** `<oai_dc:dc>`, or whatever holds a `dc:title` itself. */
function recordsIn(root: XmlElement): readonly XmlElement[] {
  const named = elementsNamed(root, "dc");
  return named.length > 0 ? named : holding(root);
}

function holding(parent: XmlElement): readonly XmlElement[] {
  if (childElements(parent, "title").length > 0) return [parent];
  return childElements(parent).flatMap(holding);
}

function readRecord(record: XmlElement, index: number, ids: UniqueNames): Item {
  const tags = new Map<string, string[]>();
  let id = "";
  for (const child of childElements(record)) {
    const text = markedText(child);
    if (text === "") continue;
    const tag = child.name === "identifier" ? identifierTag(text) : child.name;
    if (tag === "id") id ||= text;
    else addTo(tags, tag, tag.startsWith("identifier[") ? bareIdentifier(text) : text);
  }
  const type = typeOf(tags.get("type") ?? []);
  const { draft } = readMapped(table, type, tags, reader);
  readSource(tags.get("source") ?? [], draft);
  return finishItem(ids.take(id === "" ? `item-${index + 1}` : id), type, draft);
}

/** Journal systems state the issue as "River; Vol. 12 No. 3 (2014); 201-219", and the ISSN beside it. */
function readSource(sources: readonly string[], { fields }: ItemDraft): void {
  const stated = sources.map((source) => /^([^;]+); ([^;]*\d[^;]*)(?:; (\w+(?:-\w+)?))?$/.exec(source)).find(Boolean);
  if (stated === undefined || stated === null || fields["container-title"] !== undefined) return;
  const [whole = "", title = "", place = "", page] = stated;
  const { volume, issue } = readHostPart(place);
  if (volume === undefined && issue === undefined) return;
  const issn = sources.find((source) => isIssn(source));
  const found = { "container-title": title, volume, issue, page, ISSN: issn };
  Object.assign(fields, Object.fromEntries(Object.entries(found).filter(([, text]) => text !== undefined)));
  if (fields.source === whole) delete fields.source;
}

/** What an identifier is, by its scheme; one without any is the record's own. */
function identifierTag(text: string): string {
  if (/^https?:\/\/(?!(?:dx\.)?doi\.org\/)/i.test(text)) return "identifier[url]";
  const kind = parseIdentifier(bareIdentifier(text))?.kind;
  return kind === "doi" || kind === "isbn" || kind === "issn" ? `identifier[${kind}]` : "id";
}

function bareIdentifier(text: string): string {
  return text.replace(/^(?:urn:|info:)?(?:doi|isbn|issn)[:/ ]\s*/i, "").replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, "");
}

function typeOf(stated: readonly string[]): ItemType {
  const own = stated.find((text) => isItemType(text));
  if (own !== undefined && isItemType(own)) return own;
  const known = stated.map((text) => itemType(dublinCoreTypes, text.replace(/^info:eu-repo\/semantics\//, "")));
  return known.find((type) => type !== undefined) ?? "document";
}

function write(items: readonly Item[]): Written {
  const text = printXml(element(`records ${namespaces}`, ...items.map(writeRecord)));
  return { text, issues: lossesOf(items, read(text).value, "Dublin Core") };
}

const namespaces = [
  'xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
].join(" ");

const schemes: Readonly<Record<string, string>> = { doi: "doi:", isbn: "urn:ISBN:", issn: "urn:ISSN:", url: "" };
const terms: ReadonlySet<string> = new Set([
  "isPartOf",
  "alternative",
  "extent",
  "bibliographicCitation",
  "dateAccepted",
]);

function writeRecord(item: Item): WrittenElement {
  const fields = writeMapped(table, item, writer).flatMap(([tag, values]) =>
    values.map((value) => {
      const scheme = /^identifier\[(\w+)\]$/.exec(tag)?.[1];
      if (scheme !== undefined) return textElement("dc:identifier", (schemes[scheme] ?? "") + value);
      return textElement(`${terms.has(tag) ? "dcterms" : "dc"}:${tag}`, value);
    }),
  );
  return element("oai_dc:dc", textElement("dc:type", item.type), ...fields, textElement("dc:identifier", item.id));
}

/** Dublin Core in XML, as archives answer to OAI-PMH, with some terms of DCMI (ISO 15836-1 and -2). */
export const dublinCore: Format = {
  name: "dublin-core",
  label: "Dublin Core",
  extensions: [".dc", ".xml"],
  mediaTypes: ["application/xml"],
  detect: (text) => {
    const start = text.slice(0, 20_000);
    if (/<rdf:RDF/.test(start)) return 0.1;
    return /<oai_dc:dc[\s>]/.test(start) ? 0.97 : /<dc:(?:title|creator|identifier)[\s>]/.test(start) ? 0.7 : 0;
  },
  read,
  readStream: (chunks) => streamXmlRecords(chunks, records),
  write,
  envelope: {
    open: `<?xml version="1.0" encoding="UTF-8"?>\n<records ${namespaces}>\n`,
    between: "",
    close: "</records>\n",
  },
};
