import { parseIdentifier, parseName, type ItemType, type Name, type NameVariable } from "@citable/model";
import { writtenDate } from "./service-dates.ts";
import { institutionFrom } from "./service-names.ts";
import { withSubtitle } from "./service-text.ts";
import type { NameAt, ValueAt, WorkNotes } from "./service-work.ts";
import { parseWorkIdentifier, type WorkIdentifier } from "./work-identifier.ts";
import { all, one, wordsOf, type XmlNode } from "../xml/xml-tree.ts";

/** The identifiers that a record in MODS states of the work; those marked invalid are of something else. */
export function modsIdentifiers(record: XmlNode): readonly WorkIdentifier[] {
  return all(record, "identifier").flatMap((node): readonly WorkIdentifier[] => {
    const words = wordsOf(node) ?? "";
    if (node.attributes["invalid"] === "yes") return [];
    const type = node.attributes["type"];
    // "0028658019 (v. 1)", "9780805361049 :"
    if (type === "isbn") return listed(parseIdentifier(words.replace(/[^\dX-].*$/i, "")), "isbn");
    if (type === "issn") return listed(parseIdentifier(words), "issn");
    if (type === "lccn") return listed(parseWorkIdentifier(`lccn ${words}`), "lccn");
    return [];
  });
}

function listed(identifier: WorkIdentifier | undefined, kind: WorkIdentifier["kind"]): readonly WorkIdentifier[] {
  return identifier?.kind === kind ? [identifier] : [];
}

/** Reads what a catalogue says of a book in MODS 3 (https://www.loc.gov/standards/mods/). */
export function noteMods(notes: WorkNotes, record: XmlNode): void {
  notes.type(typeOf(record), placeOf(one(record, "typeOfResource")));
  noteTitle(notes, record);
  noteNames(notes, record);
  noteOrigin(notes, record);
  const language = all(record, "language", "languageTerm").find(({ attributes }) => attributes["type"] === "code");
  notes.language(wordsOf(language), placeOf(language));
  const extent = one(record, "physicalDescription", "extent");
  notes.text("number-of-pages", /(\d{1,5})\s?p(?:\.|ages|\b)/.exec(wordsOf(extent) ?? "")?.[1], placeOf(extent));
  const series = one(one(record, "relatedItem"), "titleInfo", "title");
  const isSeries = one(record, "relatedItem")?.attributes["type"] === "series";
  if (isSeries) notes.text("collection-title", withoutIsbd(wordsOf(series)?.replace(/\s*;.*$/, "")), placeOf(series));
  for (const identifier of modsIdentifiers(record)) {
    if (identifier.kind === "isbn") notes.text("ISBN", identifier.value, placeOf(one(record, "identifier")));
  }
}

function placeOf(node: XmlNode | undefined): ValueAt {
  return { path: node?.path ?? "", quote: wordsOf(node) };
}

const types: Readonly<Record<string, ItemType>> = {
  text: "book",
  cartographic: "map",
  "moving image": "motion_picture",
  "notated music": "musical_score",
  "sound recording": "song",
  "sound recording-musical": "song",
  "still image": "graphic",
  "software, multimedia": "software",
};

function typeOf(record: XmlNode): ItemType {
  const issuance = wordsOf(one(record, "originInfo", "issuance"));
  if (issuance === "serial" || issuance === "continuing") return "periodical";
  return types[wordsOf(one(record, "typeOfResource")) ?? ""] ?? "book";
}

/** MARC divides a title by subfields, and MODS keeps the marks of ISBD that stood between them. */
function noteTitle(notes: WorkNotes, record: XmlNode): void {
  const main = all(record, "titleInfo").find(({ attributes }) => attributes["type"] === undefined);
  if (main === undefined) return;
  const article = wordsOf(one(main, "nonSort"));
  const title = withoutIsbd(wordsOf(one(main, "title"))) ?? "";
  const whole = article === undefined ? title : `${article}${/['’]$/.test(article) ? "" : " "}${title}`;
  const part = [wordsOf(one(main, "partNumber")), wordsOf(one(main, "partName"))].map(withoutIsbd).filter(Boolean);
  const full = [withSubtitle(whole, withoutIsbd(wordsOf(one(main, "subTitle")))), ...part].join(". ");
  notes.text("title", full, placeOf(main));
}

/** " /", " :", " ;", "," and "." at the end belong to the catalogue card. */
function withoutIsbd(text: string | undefined): string | undefined {
  return text
    ?.replace(/\s*[/:;=,]\s*$/, "")
    .replace(/(?<![.\s]\p{Lu}|\.)\.$/u, "")
    .trim();
}

const roles: Readonly<Record<string, NameVariable>> = {
  aut: "author",
  author: "author",
  creator: "author",
  cre: "author",
  edt: "editor",
  editor: "editor",
  "ed.": "editor",
  trl: "translator",
  translator: "translator",
  ill: "illustrator",
  illustrator: "illustrator",
  com: "compiler",
  compiler: "compiler",
};

function noteNames(notes: WorkNotes, record: XmlNode): void {
  const found = new Map<NameVariable, NameAt[]>();
  for (const [index, node] of all(record, "name").entries()) {
    const role = roleOf(node);
    const name = nameOf(node);
    if (role === undefined || name === undefined) continue;
    const list = found.get(role) ?? [];
    list.push({ name, quote: quoteOf(node), path: `${node.path}[${index + 1}]` });
    found.set(role, list);
  }
  for (const [role, names] of found) notes.names(role, names);
}

/** Who has no role is the author if the work was catalogued under that name. */
function roleOf(node: XmlNode): NameVariable | undefined {
  const terms = all(node, "role", "roleTerm").map((term) => (wordsOf(term) ?? "").toLowerCase().replace(/\.$/, ""));
  const stated = terms.map((term) => roles[term] ?? roles[`${term}.`]).find((role) => role !== undefined);
  if (stated !== undefined) return stated;
  return terms.length === 0 && node.attributes["usage"] === "primary" ? "author" : undefined;
}

function nameOf(node: XmlNode): Name | undefined {
  const words = quoteOf(node).replace(/,$/, "");
  if (words === "") return undefined;
  if (node.attributes["type"] !== "personal") return institutionFrom(words.replace(/(?<!\p{Lu})\.$/u, ""));
  const family = wordsOf(one(node, "namePart"));
  return family === undefined ? undefined : parseName(words);
}

/** The parts that are the name: years of life and terms of address stand apart. */
function quoteOf(node: XmlNode): string {
  const parts = all(node, "namePart").filter(({ attributes }) => !/date|termsOfAddress/.test(attributes["type"] ?? ""));
  const typed = (type: string): string | undefined => wordsOf(parts.find((part) => part.attributes["type"] === type));
  const [family, given] = [typed("family"), typed("given")];
  if (family !== undefined) return given === undefined ? family : `${family}, ${given}`;
  return parts.map((part) => wordsOf(part) ?? "").join(" ");
}

function noteOrigin(notes: WorkNotes, record: XmlNode): void {
  const origin =
    all(record, "originInfo").find((each) => all(each, "publisher").length > 0) ?? one(record, "originInfo");
  if (origin === undefined) return;
  const publisher = one(origin, "publisher");
  notes.text("publisher", withoutIsbd(wordsOf(publisher)), placeOf(publisher));
  const place = all(origin, "place", "placeTerm").find(({ attributes }) => attributes["type"] !== "code");
  notes.text("publisher-place", withoutIsbd(wordsOf(place)?.replace(/^\[(.*)\]$/, "$1")), placeOf(place));
  const edition = one(origin, "edition");
  notes.text("edition", editionOf(wordsOf(edition)), placeOf(edition));
  // The date as printed has "c2004"; the coded one has the year alone.
  const dates = [...all(origin, "dateIssued"), ...all(origin, "copyrightDate")];
  const date = dates.find(({ attributes }) => attributes["encoding"] !== undefined) ?? dates[0];
  notes.date("issued", writtenDate(wordsOf(date)), placeOf(date));
}

/** "2nd ed." is 2; "1st ed." is what every book is. */
function editionOf(text: string | undefined): string | undefined {
  const number = /^(\d{1,3})(?:st|nd|rd|th)? ed(?:\.|ition)?$/i.exec(text?.trim() ?? "")?.[1];
  return number ?? withoutIsbd(text);
}
