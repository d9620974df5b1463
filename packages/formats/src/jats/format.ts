import { addTo } from "../mapping/add-to.ts";
import {
  type DateValue,
  isItemType,
  type Issue,
  type Item,
  type ItemType,
  type Name,
  nameVariables,
  parseDate,
  type Parsed,
  printEdtf,
} from "@citable/model";
import type { Format, Written } from "../format.ts";
import { lossesOf } from "../mapping/compare-items.ts";
import { addNames, finishItem, type ItemDraft } from "../mapping/item-draft.ts";
import { readMapped, writeMapped } from "../mapping/mapped.ts";
import { itemType, nativeType, RowTable } from "../mapping/row.ts";
import { UniqueNames } from "../mapping/unique-names.ts";
import { escapeAttribute } from "../syntax/html-text.ts";
import { childElements, elementAt, markedText, rawText, type XmlElement } from "../syntax/xml.ts";
import { readXmlRecords, streamXmlRecords, type XmlRecords } from "../syntax/xml-records.ts";
import { element, printXml, textElement, type WrittenElement } from "../syntax/write-xml.ts";
import { partsOf, personOf } from "../syntax/xml-names.ts";
import { LineReader, LineWriter } from "../text/line-values.ts";
import { joinPages, splitPages } from "../text/pages.ts";
import { shortened } from "../text/shortened.ts";
import { formatIssue } from "../words/format-issue.ts";
import { jatsRoles, jatsRows, jatsTypes } from "./fields.ts";

const table = new RowTable(jatsRows);
const reader = new LineReader();
const writer = new LineWriter();
const citations: ReadonlySet<string> = new Set(["element-citation", "mixed-citation", "nlm-citation", "citation"]);

const records: XmlRecords = {
  format: "jats",
  element: "ref",
  none: "The XML has no reference of JATS: a <ref> with an <element-citation>.",
  read: (ref, count, ids) =>
    citationsIn(ref).map((citation, index) =>
      readCitation(citation, ref.attributes["id"] || `item-${count + index + 1}`, ids),
    ),
  tell: (ref) => citationsIn(ref).flatMap((citation) => unmarked(citation, ref.attributes["id"] ?? "")),
};

const titles = ["article-title", "chapter-title", "data-title", "part-title", "source"];

/** A reference in running words, of which nobody has marked what is the title. */
function unmarked(citation: XmlElement, id: string): readonly Issue[] {
  const isMarked = titles.some((name) => textAt(citation, name) !== undefined);
  if (isMarked || citation.name === "element-citation") return [];
  const text = rawText(citation).replaceAll(/\s+/g, " ").trim();
  if (text === "") return [];
  const sentence = 'The parts of the reference "{id}" are not all marked, and what is not is left out: {text}';
  const words = { id: shortened(id), text: shortened(text) };
  return [formatIssue({ code: "unmarked-reference", severity: "warning" }, sentence, words)];
}

function citationsIn(ref: XmlElement): readonly XmlElement[] {
  return childElements(ref)
    .flatMap((child) => (child.name === "citation-alternatives" ? childElements(child).slice(0, 1) : [child]))
    .filter(({ name }) => citations.has(name));
}

const read = (text: string): Parsed<readonly Item[]> => readXmlRecords(text, records);

function readCitation(citation: XmlElement, id: string, ids: UniqueNames): Item {
  const type = typeOf(citation);
  const tags = new Map<string, string[]>();
  for (const child of childElements(citation)) collect(child, tags);
  const { draft } = readMapped(table, type, tags, reader);
  readNames(citation, draft);
  const issued = dateIn(citation);
  if (issued !== undefined) draft.dates.issued = issued;
  const page = joinPages(textAt(citation, "fpage"), textAt(citation, "lpage")) ?? textAt(citation, "page-range");
  if (page !== undefined) draft.fields.page = page;
  return finishItem(ids.take(id), type, draft);
}

/** A book of which a chapter is stated is what that chapter stands in. */
function typeOf(citation: XmlElement): ItemType {
  const type = statedType(citation);
  return type === "book" && textAt(citation, "chapter-title") !== undefined ? "chapter" : type;
}

function statedType({ attributes }: XmlElement): ItemType {
  const own = attributes["specific-use"] ?? "";
  if (isItemType(own)) return own;
  const stated =
    attributes["publication-type"] ?? attributes["citation-type"] ?? attributes["publication-format"] ?? "";
  return itemType(jatsTypes, stated) ?? "document";
}

/** Attributes that tell elements of the same name apart. */
const telling = ["pub-id-type", "units"] as const;

function collect(child: XmlElement, tags: Map<string, string[]>): void {
  const kind = telling.map((name) => child.attributes[name]).find((value) => value !== undefined);
  const tag = kind === undefined ? child.name : `${child.name}[${kind}]`;
  const text = child.attributes["iso-8601-date"] ?? addressIn(child) ?? markedText(child);
  if (text === "" || child.name === "person-group" || child.name === "date") return;
  addTo(tags, tag, text);
}

/** Where a link leads, which its text need not say. */
function addressIn({ name, attributes }: XmlElement): string | undefined {
  const address = attributes["href"] ?? attributes["xlink:href"] ?? "";
  return name === "ext-link" && /^(?:https?|ftp):/i.test(address) ? address : undefined;
}

function textAt(parent: XmlElement, path: string): string | undefined {
  const text = markedText(elementAt(parent, path));
  return text === "" ? undefined : text;
}

function readNames(citation: XmlElement, draft: ItemDraft): void {
  const groups = childElements(citation, "person-group");
  for (const group of groups) {
    const variable = jatsRoles.find(([role]) => role === (group.attributes["person-group-type"] ?? ""))?.[1];
    if (variable !== undefined) addNames(draft, variable, namesIn(group));
  }
  // Outside of groups, names are the authors'.
  addNames(draft, "author", namesIn(citation));
}

function namesIn(parent: XmlElement): readonly Name[] {
  return childElements(parent).flatMap((child): readonly Name[] => {
    if (child.name === "collab" || child.name === "institution") {
      const literal = markedText(child);
      return literal === "" ? [] : [{ kind: "literal", literal }];
    }
    if (child.name === "string-name" || child.name === "name") {
      const part = (name: string): string | undefined => textAt(child, name);
      const person = personOf({ family: part("surname"), given: part("given-names"), suffix: part("suffix") });
      return person === undefined ? [] : [person];
    }
    return [];
  });
}

/** `<date>` with its parts or as ISO 8601, or the parts alone. */
function dateIn(citation: XmlElement): DateValue | undefined {
  const date = elementAt(citation, "date");
  const iso = date?.attributes["iso-8601-date"];
  if (iso !== undefined) return parseDate(iso);
  const parts = ["year", "month", "day"].map((name) => textAt(date ?? citation, name));
  const [year, month, day] = parts;
  if (year === undefined) return undefined;
  const numeric = [month, day].every((part) => part === undefined || /^\d{1,2}$/.test(part));
  const words = numeric
    ? parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")])).join("-")
    : [day, month, year].filter((part) => part !== undefined).join(" ");
  return parseDate(words) ?? parseDate(year);
}

function write(items: readonly Item[]): Written {
  const text = printXml(element("ref-list", ...items.map(writeReference)));
  return { text, issues: lossesOf(items, read(text).value, "JATS references") };
}

function writeReference(item: Item): WrittenElement {
  const native = nativeType(jatsTypes, item.type) ?? "other";
  const own = itemType(jatsTypes, native) === item.type ? "" : ` specific-use="${item.type}"`;
  const groups = nameVariables.flatMap((variable) => writeGroup(item.names[variable] ?? [], variable));
  const fields = writeMapped(table, item, writer).flatMap(([tag, [value = ""]]) => writeField(tag, value, item));
  const citation = element(`element-citation publication-type="${native}"${own}`, ...groups, ...fields);
  return element(`ref id="${escapeAttribute(item.id)}"`, citation);
}

function writeField(tag: string, value: string, item: Item): readonly (WrittenElement | undefined)[] {
  const [, name = tag, kind] = /^([\w-]+)\[(\w+)\]$/.exec(tag) ?? [];
  if (kind !== undefined) return [textElement(`${name} ${name === "size" ? "units" : "pub-id-type"}="${kind}"`, value)];
  if (tag === "pages") return writePages(value);
  if (tag === "date") return writeDate(item);
  if (tag === "date-in-citation") return [element(`date-in-citation iso-8601-date="${escapeAttribute(value)}"`, value)];
  return [textElement(tag, value)];
}

function writePages(pages: string): readonly (WrittenElement | undefined)[] {
  const range = splitPages(pages);
  if (range === undefined) return [textElement("page-range", pages)];
  return [textElement("fpage", range[0]), textElement("lpage", range[1])];
}

function writeDate({ dates: { issued } }: Item): readonly (WrittenElement | undefined)[] {
  if (issued === undefined) return [];
  const iso = printEdtf(issued);
  return [
    element(
      `date iso-8601-date="${escapeAttribute(iso)}"`,
      ...(issued.kind === "calendar" ? yearOf(issued.start.year) : [iso]),
    ),
  ];
}

function yearOf(year: number): readonly WrittenElement[] {
  return [element("year", String(year))];
}

function writeGroup(names: readonly Name[], variable: string): readonly WrittenElement[] {
  const role = jatsRoles.find(([, each]) => each === variable)?.[0];
  if (role === undefined || names.length === 0) return [];
  return [element(`person-group person-group-type="${role}"`, ...names.map(writeName))];
}

function writeName(name: Name): WrittenElement {
  if (name.kind === "literal") return element("collab", name.literal);
  const { family, given, suffix } = partsOf(name);
  return element(
    "name",
    textElement("surname", family),
    textElement("given-names", given),
    textElement("suffix", suffix),
  );
}

/** The references of an article in JATS (ANSI/NISO Z39.96-2021, element-citation). */
export const jats: Format = {
  name: "jats",
  label: "JATS references",
  extensions: [".jats", ".nxml", ".xml"],
  mediaTypes: ["application/jats+xml"],
  detect: (text) => {
    const start = text.slice(0, 20_000);
    if (/<(?:element|mixed|nlm)-citation[\s>]|<ref-list[\s>]/.test(start)) return 0.95;
    return /<article\b[^>]*(?:dtd-version|article-type)|JATS/.test(start) ? 0.9 : 0;
  },
  read,
  readStream: (chunks) => streamXmlRecords(chunks, records),
  write,
  envelope: { open: '<?xml version="1.0" encoding="UTF-8"?>\n<ref-list>\n', between: "", close: "</ref-list>\n" },
};
