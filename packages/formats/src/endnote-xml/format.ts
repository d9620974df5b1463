import { addTo } from "../mapping/add-to.ts";
import { type Item, type ItemType, parseDate, type Parsed } from "@citable/model";
import type { Format, Written } from "../format.ts";
import { lossesOf } from "../mapping/compare-items.ts";
import { finishItem, type ItemDraft } from "../mapping/item-draft.ts";
import { readMapped, writeMapped } from "../mapping/mapped.ts";
import { itemType, nativeType, readRows, type Row, rows, RowTable } from "../mapping/row.ts";
import { UniqueNames } from "../mapping/unique-names.ts";
import { childElements, elementAt, markedText, rawText, type XmlElement } from "../syntax/xml.ts";
import { readXmlRecords, streamXmlRecords, type XmlRecords } from "../syntax/xml-records.ts";
import { element, elementsAtPaths, printXml, textElement, type WrittenElement } from "../syntax/write-xml.ts";
import { completeDate } from "../text/complete-date.ts";
import { LineReader, LineWriter } from "../text/line-values.ts";
import { isIssn } from "../text/serial-numbers.ts";
import { endnoteTypes } from "./types.ts";

/** Elements of a record in EndNote's XML. */
const endnoteRows: readonly Row[] = [
  ...rows({ "contributors/authors/author": "author", "contributors/secondary-authors/author": "editor" }),
  ...rows({ "contributors/tertiary-authors/author": "collection-editor" }),
  ...rows({ "contributors/subsidiary-authors/author": "translator" }),
  ...rows({ "titles/title": "title", "titles/secondary-title": "container-title" }),
  ...rows({ "titles/tertiary-title": "collection-title", "titles/alt-title": "container-title-short" }),
  ...rows({ "titles/short-title": "title-short" }),
  ...readRows({ "periodical/full-title": "container-title", "periodical/abbr-1": "container-title-short" }),
  ...rows({ pages: "page", volume: "volume", number: "issue", "num-vols": "number-of-volumes" }),
  // Of journal articles EndNote keeps there the day of publication online.
  { tag: "edition", variable: "edition", accepts: (text) => !/^\d{4}[/-]?\d\d[/-]?\d\d$/.test(text.trim()) },
  ...rows({ section: "section", "keywords/keyword": "keyword" }),
  ...rows({ "dates/pub-dates/date": "issued" }),
  ...readRows({ "dates/year": "issued" }),
  ...rows({ "pub-location": "publisher-place", publisher: "publisher" }),
  { tag: "isbn", variable: "ISSN", accepts: isIssn, only: "read" },
  { tag: "isbn", variable: "ISBN", accepts: (text) => text.replaceAll(/[\s-]/g, "").length > 8 },
  { tag: "isbn", variable: "ISSN" },
  ...rows({ "call-num": "call-number", "accession-num": "archive_location", "electronic-resource-num": "DOI" }),
  ...rows({ abstract: "abstract", notes: "note", "research-notes": "annote", "work-type": "genre" }),
  ...rows({ "urls/related-urls/url": "URL", "remote-database-name": "archive", "remote-database-provider": "source" }),
  ...rows({ language: "language", "access-date": "accessed" }),
  { tag: "custom2", variable: "PMCID", accepts: (text) => /^\s*(?:PMC)?\d+\s*$/i.test(text) },
];
const table = new RowTable(endnoteRows);
const reader = new LineReader();
const writer = new LineWriter();

const records: XmlRecords = {
  format: "endnote-xml",
  element: "record",
  none: "The XML has no <record> of EndNote.",
  read: (record, count, ids) => [readRecord(record, count, ids)],
};

const read = (text: string): Parsed<readonly Item[]> => readXmlRecords(text, records);

function readRecord(record: XmlElement, index: number, ids: UniqueNames): Item {
  const kind = elementAt(record, "ref-type");
  const number = Number(kind === undefined ? "" : rawText(kind).trim());
  const type =
    itemType(endnoteTypes, kind?.attributes["name"] ?? "") ??
    endnoteTypes.find((each) => each.number === number)?.type ??
    "document";
  const tags = new Map<string, string[]>();
  collect(record, "", tags);
  const { draft } = readMapped(table, type, tags, reader);
  readDayCited(type, tags, draft);
  completeDate(draft, tags.get("dates/year")?.[0]);
  const label = markedText(elementAt(record, "label"));
  const id = label === "" ? markedText(elementAt(record, "rec-number")) : label;
  return finishItem(ids.take(id === "" ? `item-${index + 1}` : id), type, draft);
}

/** Of web pages EndNote keeps the year and the day they were cited in its first two custom fields. */
function readDayCited(type: ItemType, tags: ReadonlyMap<string, readonly string[]>, { dates }: ItemDraft): void {
  const [year, day = ""] = [tags.get("custom1")?.[0], tags.get("custom2")?.[0]];
  if (type !== "webpage" || dates.accessed !== undefined || !/^\d{4}$/.test(year ?? "")) return;
  const cited = [`${day} ${year}`, `${year}`].map(parseDate).find((date) => date?.kind === "calendar");
  if (cited !== undefined) dates.accessed = cited;
}

/** The texts of a record by the paths of their elements. */
function collect(parent: XmlElement, path: string, tags: Map<string, string[]>): void {
  for (const child of childElements(parent)) {
    const place = path === "" ? child.name : `${path}/${child.name}`;
    const inner = childElements(child).filter(({ name }) => name !== "style");
    if (inner.length > 0) {
      collect(child, place, tags);
      continue;
    }
    const text = styledText(child);
    if (text === "") continue;
    addTo(tags, place, text);
  }
}

const faces: Readonly<Record<string, string>> = { italic: "i", bold: "b", superscript: "sup", subscript: "sub" };

/** EndNote dresses text in <style face="italic">. */
function styledText(parent: XmlElement): string {
  return parent.children
    .map((child) => {
      if (typeof child === "string") return child;
      const face = child.attributes["face"] ?? "";
      const tag = Object.hasOwn(faces, face) ? faces[face] : undefined;
      return tag === undefined ? rawText(child) : `<${tag}>${rawText(child)}</${tag}>`;
    })
    .join("")
    .replaceAll(/\r\n?/g, "\n")
    .trim();
}

function write(items: readonly Item[]): Written {
  const text = printXml(element("xml", element("records", ...items.map(writeRecord))));
  return { text, issues: lossesOf(items, read(text).value, "EndNote XML") };
}

function writeRecord(item: Item): WrittenElement {
  const native = nativeType(endnoteTypes, item.type) ?? "Generic";
  const number = endnoteTypes.find((type) => type.native === native)?.number ?? 13;
  const year = item.dates.issued?.kind === "calendar" ? String(item.dates.issued.start.year) : undefined;
  const fields = writeMapped(table, item, writer).map(([path, values]) => [path, values] as const);
  const dated = year === undefined ? fields : [["dates/year", [year]] as const, ...fields];
  return element(
    "record",
    textElement("label", item.id),
    element(`ref-type name="${native}"`, String(number)),
    ...elementsAtPaths(dated),
  );
}

/** EndNote's XML, which other reference managers write too. */
export const endnoteXml: Format = {
  name: "endnote-xml",
  label: "EndNote XML",
  extensions: [".xml"],
  mediaTypes: ["application/xml"],
  detect: (text) => (/<records>\s*<record>|<ref-type\b/.test(text.slice(0, 20_000)) ? 0.95 : 0),
  read,
  readStream: (chunks) => streamXmlRecords(chunks, records),
  write,
  envelope: {
    open: '<?xml version="1.0" encoding="UTF-8"?>\n<xml>\n  <records>\n',
    between: "",
    close: "  </records>\n</xml>\n",
  },
};
