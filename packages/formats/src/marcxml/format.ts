import { addTo } from "../mapping/add-to.ts";
import { isItemType, type Item, type ItemType, type Name, parseDate, parseName, type Parsed } from "@citable/model";
import type { Format, Written } from "../format.ts";
import { lossesOf } from "../mapping/compare-items.ts";
import { addNames, finishItem, type ItemDraft, newDraft } from "../mapping/item-draft.ts";
import { UniqueNames } from "../mapping/unique-names.ts";
import { childElements, elementsNamed, rawText, type XmlElement } from "../syntax/xml.ts";
import { readXmlRecords, streamXmlRecords, type XmlRecords } from "../syntax/xml-records.ts";
import { element, printXml } from "../syntax/write-xml.ts";
import { pagesOfExtent } from "../text/extent.ts";
import { isDoi } from "../text/is-doi.ts";
import { readHostDate, readHostPart } from "../text/host-part.ts";
import { marcRoles, marcTexts } from "./fields.ts";
import { writeMarcRecord } from "./write-record.ts";

const records: XmlRecords = {
  format: "marcxml",
  element: "record",
  none: "The XML has no <record> of MARC.",
  read: (found, count, ids) =>
    marcRecordsIn(found).map((record, index) => readRecord(record, `item-${count + index + 1}`, ids)),
};

/** The record itself, or, in the answers of OAI-PMH and SRU, the one that is inside. */
function marcRecordsIn(found: XmlElement): readonly XmlElement[] {
  if (childElements(found, "leader").length + childElements(found, "datafield").length > 0) return [found];
  return childElements(found)
    .flatMap((child) => elementsNamed(child, "record"))
    .flatMap(marcRecordsIn);
}

const read = (text: string): Parsed<readonly Item[]> => readXmlRecords(text, records);

function readRecord(record: XmlElement, fallbackId: string, ids: UniqueNames): Item {
  const marc = new MarcRecord(record);
  const draft = newDraft();
  readTitle(marc, draft);
  for (const [tag, code, variable] of marcTexts) {
    const text = variable === "DOI" ? marc.all(tag, code).find(isDoi) : marc.first(tag, code);
    if (text !== undefined && draft.fields[variable] === undefined) draft.fields[variable] = text;
  }
  const keywords = marc.fields("650").map((field) => subfield(field, "a"));
  if (keywords.length > 0) draft.fields.keyword = keywords.filter((word) => word !== undefined).join(", ");
  readPeople(marc, draft);
  readExtent(marc, draft);
  readHost(marc, draft);
  const year = marc.first("264", "c") ?? marc.first("260", "c");
  const issued = year === undefined ? undefined : parseDate(writtenYear(year));
  if (issued !== undefined) draft.dates.issued = issued;
  return finishItem(ids.take(marc.control("001") ?? fallbackId), typeOf(marc), draft);
}

/** "c1998" is the year of a copyright, "between 1950 and 1959?" one that a cataloguer made out. */
function writtenYear(year: string): string {
  return year.replace(/^[©cp]+\s?(?=\d)/, "").replace(/^between (\d{4}) and (\d{4})\??$/, "$1~/$2~");
}

/** What stands in place of a place or publisher that a cataloguer did not find. */
const notFound = /^\[?(?:s\.\s?l\.?|s\.\s?n\.?|(?:place of publication|publisher|distributor) not identified)\]?$/i;

/** Number of pages without size and pictures; names of places and publishers, not that they are missing. */
function readExtent(marc: MarcRecord, { fields }: ItemDraft): void {
  const pages = fields["number-of-pages"];
  if (pages !== undefined) fields["number-of-pages"] = pagesOfExtent(pages);
  for (const variable of ["publisher", "publisher-place"] as const)
    if (notFound.test(fields[variable] ?? "")) delete fields[variable];
  const [general] = marc.fields("008");
  const language = general === undefined ? "" : rawText(general).slice(35, 38);
  if (/^[a-z]{3}$/.test(language) && !/^(?:und|zxx|mul|mis)$/.test(language)) fields.language ??= language;
}

/** Volume, issue, pages and date of a part of a host, which 773 $g states in one line. */
function readHost(marc: MarcRecord, { fields, dates }: ItemDraft): void {
  const stated = marc.first("773", "g");
  if (stated === undefined) return;
  const { page, ...place } = readHostPart(stated);
  const date = page === stated ? undefined : readHostDate(stated);
  if (date !== undefined) dates.issued = date;
  for (const [variable, text] of Object.entries({ ...place, page }))
    if (text !== undefined && isPlace(variable)) fields[variable] ??= text;
}

function isPlace(variable: string): variable is "volume" | "issue" | "page" {
  return variable === "volume" || variable === "issue" || variable === "page";
}

/** MARC 21, 245: title, remainder of the title, number and name of a part. */
function readTitle(marc: MarcRecord, draft: ItemDraft): void {
  const [field] = marc.fields("245");
  if (field === undefined) return;
  const [title, remainder, number, part] = ["a", "b", "n", "p"].map((code) => subfield(field, code));
  const main = title === undefined || remainder === undefined ? (title ?? remainder) : `${title}: ${remainder}`;
  const whole = [main, [number, part].filter((each) => each !== undefined).join(", ")].filter(
    (each) => each !== undefined && each !== "",
  );
  if (whole.length > 0) draft.fields.title = whole.join(". ");
}

const personal = new Set(["100", "700"]);

function readPeople(marc: MarcRecord, draft: ItemDraft): void {
  for (const tag of ["100", "110", "111", "700", "710", "711"]) {
    for (const field of marc.fields(tag)) {
      const role = (subfield(field, "4") ?? subfield(field, "e") ?? "").toLowerCase();
      const variable = role === "" ? (tag.startsWith("1") ? "author" : "contributor") : marcRoles.get(role);
      const name = nameOf(field, tag);
      if (variable !== undefined && name !== undefined) addNames(draft, variable, [name]);
    }
  }
}

function nameOf(field: XmlElement, tag: string): Name | undefined {
  const isPerson = personal.has(tag);
  // $b: units below a corporate name, the number of a ruler.
  const text = [subfield(field, "a"), ...subfields(field, "b")]
    .filter((part) => part !== undefined)
    .join(isPerson ? " " : ". ");
  if (text === "") return undefined;
  // First indicator 0: a forename alone, as of rulers and saints (MARC 21, X00).
  if (!isPerson) return { kind: "literal", literal: text };
  return field.attributes["ind1"] === "0" ? { kind: "person", given: text } : parseName(text);
}

/** Kinds of records by position 6 of the leader; what is none of them is a book. */
const kinds: ReadonlyMap<string, ItemType> = new Map([
  ["e", "map"],
  ["f", "map"],
  ["c", "musical_score"],
  ["d", "musical_score"],
  ["g", "motion_picture"],
  ["i", "song"],
  ["j", "song"],
  ["k", "graphic"],
  ["m", "software"],
  ["t", "manuscript"],
]);

/** A genre of authority "csl" says it; else the leader does: kind of record (6) and level (7) (MARC 21, Leader). */
function typeOf(marc: MarcRecord): ItemType {
  const own = marc.fields("655").map((field) => (subfield(field, "2") === "csl" ? subfield(field, "a") : undefined));
  const stated = own.find((type) => type !== undefined) ?? "";
  if (isItemType(stated)) return stated;
  if (marc.fields("502").length > 0) return "thesis";
  const level = marc.leader[7];
  if (level === "s") return "periodical";
  if (level === "b") return "article-journal";
  return level === "a" ? "chapter" : (kinds.get(marc.leader[6] ?? "") ?? "book");
}

class MarcRecord {
  readonly leader: string;
  readonly #fields = new Map<string, XmlElement[]>();

  constructor(record: XmlElement) {
    const [leader] = childElements(record, "leader");
    this.leader = leader === undefined ? "" : rawText(leader);
    for (const field of childElements(record)) {
      addTo(this.#fields, field.attributes["tag"] ?? "", field);
    }
  }

  fields(tag: string): readonly XmlElement[] {
    return this.#fields.get(tag) ?? [];
  }

  control(tag: string): string | undefined {
    const [field] = this.fields(tag);
    const text = field === undefined ? "" : rawText(field).trim();
    return text === "" ? undefined : text;
  }

  first(tag: string, code: string): string | undefined {
    return this.all(tag, code)[0];
  }

  all(tag: string, code: string): readonly string[] {
    return this.fields(tag).flatMap((field) => subfield(field, code) ?? []);
  }
}

/** A subfield without the punctuation of ISBD that stands before the next one. */
function subfield(field: XmlElement, code: string): string | undefined {
  return subfields(field, code)[0];
}

function subfields(field: XmlElement, code: string): readonly string[] {
  return childElements(field, "subfield")
    .filter(({ attributes }) => attributes["code"] === code)
    .map((found) =>
      rawText(found)
        .replaceAll(/\s+/g, " ")
        .trim()
        .replace(/\s*[/:;,=]$/, "")
        .replace(/(?<=[\p{L}\d)]{3})\.$/u, "")
        .replace(/^\[(.*)\]$/, "$1"),
    )
    .filter((text) => text !== "");
}

function write(items: readonly Item[]): Written {
  const text = printXml(element('collection xmlns="http://www.loc.gov/MARC21/slim"', ...items.map(writeMarcRecord)));
  return { text, issues: lossesOf(items, read(text).value, "MARCXML") };
}

/** MARC 21 in XML, as library catalogues answer it (MARC 21 XML Schema). */
export const marcxml: Format = {
  name: "marcxml",
  label: "MARCXML",
  extensions: [".marcxml", ".xml"],
  mediaTypes: ["application/marcxml+xml"],
  detect: (text) => (/loc\.gov\/MARC21|<(?:\w+:)?datafield\b/.test(text.slice(0, 20_000)) ? 0.95 : 0),
  read,
  readStream: (chunks) => streamXmlRecords(chunks, records),
  write,
  envelope: {
    open: '<?xml version="1.0" encoding="UTF-8"?>\n<collection xmlns="http://www.loc.gov/MARC21/slim">\n',
    between: "",
    close: "</collection>\n",
  },
};
