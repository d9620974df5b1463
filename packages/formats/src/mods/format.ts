import { addTo } from "../mapping/add-to.ts";
import {
  isItemType,
  type Item,
  type ItemType,
  type Name,
  nameVariables,
  type NameVariable,
  type Parsed,
} from "@citable/model";
import type { Format, Written } from "../format.ts";
import { lossesOf } from "../mapping/compare-items.ts";
import { addNames, finishItem, type ItemDraft } from "../mapping/item-draft.ts";
import { readMapped, writeMapped } from "../mapping/mapped.ts";
import { RowTable } from "../mapping/row.ts";
import { UniqueNames } from "../mapping/unique-names.ts";
import { escapeAttribute } from "../syntax/html-text.ts";
import { childElements, elementAt, elementsAt, elementsNamed, markedText, type XmlElement } from "../syntax/xml.ts";
import { readXmlRecords, streamXmlRecords, type XmlRecords } from "../syntax/xml-records.ts";
import { element, elementsAtPaths, printXml, textElement, type WrittenElement } from "../syntax/write-xml.ts";
import { pagesOfExtent } from "../text/extent.ts";
import { LineReader, LineWriter } from "../text/line-values.ts";
import { genres, modsRows, resources, roles } from "./fields.ts";
import { readModsName, writeModsName } from "./names.ts";

const table = new RowTable(modsRows);
const reader = new LineReader();
const writer = new LineWriter();

const records: XmlRecords = {
  format: "mods",
  element: "mods",
  none: "The XML has no <mods> element.",
  read: (record, count, ids) => [readRecord(record, count, ids)],
};

const read = (text: string): Parsed<readonly Item[]> => readXmlRecords(text, records);

function readRecord(record: XmlElement, index: number, ids: UniqueNames): Item {
  const tags = new Map<string, string[]>();
  collect(record, "", tags);
  const type = readType(record);
  const { draft } = readMapped(table, type, tags, reader);
  readNames(record, "", draft);
  for (const related of childElements(record, "relatedItem"))
    readNames(related, `${related.attributes["type"] ?? ""} `, draft);
  readExtent(record, draft);
  const pages = draft.fields["number-of-pages"];
  if (pages !== undefined) draft.fields["number-of-pages"] = pagesOfExtent(pages);
  const id = record.attributes["ID"] ?? markedText(elementAt(record, "recordInfo/recordIdentifier"));
  return finishItem(ids.take(id === "" ? `item-${index + 1}` : id), type, draft);
}

/** Attributes that tell elements of the same name apart. */
const telling = ["type", "unit"] as const;

function collect(parent: XmlElement, path: string, tags: Map<string, string[]>): void {
  const children = childElements(parent);
  const dates: ReadonlyMap<string, StatedDates> = parent.name === "originInfo" ? datesAmong(children) : new Map();
  const whole = wholeTitle(parent);
  for (const child of children) {
    if (isReadElsewhere(child)) continue;
    const dated = datedText(child, dates.get(child.name));
    if (dated === "") continue;
    const place = placeOf(child, path);
    const accessed = child.attributes["dateLastAccessed"] ?? "";
    if (accessed !== "") addTo(tags, `${place}@dateLastAccessed`, accessed);
    if (hasParts(child)) {
      collect(child, place, tags);
      continue;
    }
    const text = dated ?? (child.name === "title" ? whole(markedText(child)) : markedText(child));
    if (text !== "") addTo(tags, place, text);
  }
}

function placeOf({ name, attributes }: XmlElement, path: string): string {
  const kind = telling.map((attribute) => attributes[attribute]).find((value) => value !== undefined);
  const isTold = kind !== undefined && !["text", "code", "continuous"].includes(kind);
  return `${path === "" ? "" : `${path}/`}${name}${isTold ? `[${kind}]` : ""}`;
}

function hasParts(child: XmlElement): boolean {
  const part = /^[a-z]+[A-Z]|title|term|number|list|start|end|total|topic|url|publisher|edition|extent|detail|part/i;
  return childElements(child).some(({ name }) => part.test(name));
}

/** Makes titles whole: with the article that is left out when sorting, and the subtitle, which stand beside them. */
function wholeTitle(titleInfo: XmlElement): (title: string) => string {
  const [article = "", subtitle = ""] = ["nonSort", "subTitle"].map((name) => markedText(elementAt(titleInfo, name)));
  return (title) => {
    const text = article === "" ? title : `${article}${/['’-]$/.test(article) ? "" : " "}${title}`;
    return subtitle === "" ? text : `${text}: ${subtitle}`;
  };
}

function isReadElsewhere(child: XmlElement): boolean {
  return child.name === "name" || (child.name === "genre" && saysType(child)) || isPlaceCode(child);
}

/** A genre that says no more than the type does. */
function saysType(genre: XmlElement): boolean {
  return genre.attributes["authority"] === "csl" || genres.has(markedText(genre).toLowerCase());
}

/** "nyu" is New York to catalogues only (MODS, placeTerm type="code"). */
function isPlaceCode({ name, attributes }: XmlElement): boolean {
  return name === "placeTerm" && attributes["type"] === "code";
}

/** What the elements of one name in `<originInfo>` state together. */
interface StatedDates {
  readonly isEncoded: boolean;
  readonly end: XmlElement | undefined;
}

function datesAmong(children: readonly XmlElement[]): ReadonlyMap<string, StatedDates> {
  const found = new Map<string, StatedDates>();
  for (const child of children) {
    if (!/^(?:date|copyrightDate)/.test(child.name)) continue;
    const { isEncoded = false, end } = found.get(child.name) ?? {};
    found.set(child.name, {
      isEncoded: isEncoded || child.attributes["encoding"] !== undefined,
      end: end ?? (child.attributes["point"] === "end" ? child : undefined),
    });
  }
  return found;
}

/**
 * A date of `<originInfo>` in words: a start with its end (point), an approximate one (qualifier); "c1998" is the year of a
 * copyright. Empty for what another element says with it; undefined for what is no date.
 */
function datedText(child: XmlElement, dates: StatedDates | undefined): string | undefined {
  if (dates === undefined) return undefined;
  const { point, encoding, qualifier } = child.attributes;
  if (point === "end" || (encoding === undefined && dates.isEncoded)) return "";
  const text = markedText(child).replace(/^[©cp]\s?(?=\d{4})/, "");
  const whole = point === "start" && dates.end !== undefined ? `${text}/${markedText(dates.end)}` : text;
  return /^(?:approximate|questionable|inferred)$/.test(qualifier ?? "") && /^\d{4}$/.test(whole) ? `${whole}~` : whole;
}

function readType(record: XmlElement): ItemType {
  const found = childElements(record, "genre");
  const own = found.map(markedText).find((text) => isItemType(text));
  if (own !== undefined && isItemType(own)) return own;
  const named = found.map((genre) => genres.get(markedText(genre).toLowerCase())).find((type) => type !== undefined);
  const host = childElements(record, "relatedItem").some(({ attributes }) => attributes["type"] === "host");
  if (named !== undefined) return host && named === "book" ? "chapter" : named;
  if (host) return "article-journal";
  const resource = elementAt(record, "typeOfResource");
  if (resource?.attributes["manuscript"] === "yes") return "manuscript";
  return resources.get(markedText(resource).toLowerCase()) ?? "document";
}

function readNames(parent: XmlElement, prefix: string, draft: ItemDraft): void {
  const found = new Map<NameVariable, Name[]>();
  for (const name of childElements(parent, "name")) {
    const stated = elementsAt(name, "role/roleTerm").map((term) => markedText(term).toLowerCase().replace(/\.$/, ""));
    const variable = (stated.length === 0 ? [""] : stated)
      .map((role) => roleNamed(prefix, role))
      .find((each) => each !== undefined);
    const person = readModsName(name);
    if (variable !== undefined && person !== undefined) addTo(found, variable, person);
  }
  for (const [variable, names] of found) addNames(draft, variable, names);
}

function roleNamed(prefix: string, role: string): NameVariable | undefined {
  return roles.find(([name]) => name === prefix + role)?.[1];
}

/** <extent unit="pages"> with <start> and <end>. */
function readExtent(record: XmlElement, draft: ItemDraft): void {
  const extent = elementsNamed(record, "extent").find(({ attributes }) => /^pages?$/.test(attributes["unit"] ?? ""));
  const [start, end] = ["start", "end"].map((name) => markedText(elementAt(extent, name)));
  if (start === undefined || start === "" || draft.fields.page !== undefined) return;
  draft.fields.page = end === undefined || end === "" || end === start ? start : `${start}-${end}`;
}

function write(items: readonly Item[]): Written {
  const root = element('modsCollection xmlns="http://www.loc.gov/mods/v3"', ...items.map(writeRecord));
  const text = printXml(root);
  return { text, issues: lossesOf(items, read(text).value, "MODS") };
}

function writeRecord(item: Item): WrittenElement {
  const written = writeMapped(table, item, writer);
  const accessed = written.find(([path]) => path.endsWith("@dateLastAccessed"))?.[1][0];
  const paths = written
    .filter(([path]) => !path.includes("@"))
    .map(([path, values]) => [withAttributes(path, accessed), values] as const);
  return element(
    "mods",
    element('genre authority="csl"', item.type),
    ...nameVariables.flatMap((variable) => writeNames(item.names[variable] ?? [], variable)),
    ...elementsAtPaths(paths),
    element("recordInfo", textElement("recordIdentifier", item.id.trim())),
  );
}

function withAttributes(path: string, accessed: string | undefined): string {
  const attributes = path
    .replaceAll(/(relatedItem|titleInfo|identifier|detail|note|dateOther)\[([^\]]*)\]/g, '$1 type="$2"')
    .replaceAll(/extent\[([^\]]*)\]/g, 'extent unit="$1"');
  if (accessed !== undefined && attributes === "location/url")
    return `location/url dateLastAccessed="${escapeAttribute(accessed).replaceAll("/", "&#47;")}"`;
  return attributes;
}

function writeNames(names: readonly Name[], variable: NameVariable): readonly WrittenElement[] {
  const role = roles.find(([, each]) => each === variable)?.[0];
  if (role === undefined) return [];
  const [first = "", second] = role.split(" ");
  const written = names.map((name) => writeModsName(name, second ?? first));
  return second === undefined ? written : [element(`relatedItem type="${first}"`, ...written)];
}

/** MODS, the Metadata Object Description Schema of the Library of Congress (version 3.8). */
export const mods: Format = {
  name: "mods",
  label: "MODS",
  extensions: [".mods", ".xml"],
  mediaTypes: ["application/mods+xml"],
  detect: (text) => (/<(?:\w+:)?mods(?:Collection)?[\s>]|loc\.gov\/mods/.test(text.slice(0, 20_000)) ? 0.95 : 0),
  read,
  readStream: (chunks) => streamXmlRecords(chunks, records),
  write,
  envelope: {
    open: '<?xml version="1.0" encoding="UTF-8"?>\n<modsCollection xmlns="http://www.loc.gov/mods/v3">\n',
    between: "",
    close: "</modsCollection>\n",
  },
};
