import { parseIdentifier, parseNames, type Name, type NameVariable } from "@citable/model";
import type { Adapter } from "./adapter.ts";
import { typeFromDatacite } from "./datacite-types.ts";
import { at, jsonOf, members, textAt, type Cursor } from "./json-cursor.ts";
import { notFound, unreadable, wrongWork } from "./resolve-error.ts";
import { isoDate } from "./service-dates.ts";
import { institutionFrom, nameFrom, personFrom } from "./service-names.ts";
import type { ServiceAnswer } from "./service-client.ts";
import { plainText, titleText, withSubtitle } from "./service-text.ts";
import { notesOn, type NameAt, type ServiceWork, type WorkNotes } from "./service-work.ts";
import { captureIssue } from "../words/capture-issue.ts";

/** Asks DataCite about a DOI (https://support.datacite.org/docs/api-get-doi). */
export const askDatacite: Adapter<"doi"> = async (identifier, client, signal) => {
  const answer = await client.ask("datacite", `/dois/${encodeURIComponent(identifier.value)}`, signal);
  if (answer === undefined) throw notFound("DataCite", identifier);
  const attributes = at(jsonOf(answer), "data", "attributes");
  const doi = textAt(at(attributes, "doi")) ?? "";
  if (typeof attributes.value !== "object") throw unreadable("DataCite", "it describes no work");
  if (doi.toLowerCase() !== identifier.value.toLowerCase()) throw wrongWork("DataCite", identifier, doi);
  return readDatacite(answer, attributes);
};

/** Reads DataCite's description of a work. */
function readDatacite(answer: ServiceAnswer, attributes: Cursor): ServiceWork {
  const notes = notesOn(answer);
  const doi = textAt(at(attributes, "doi"));
  notes.text("DOI", doi, at(attributes, "doi"));
  if (doi !== undefined) notes.identifier({ kind: "doi", value: doi });
  noteTitle(notes, attributes);
  notes.names("author", namesIn(members(at(attributes, "creators"))));
  for (const [role, field] of roles) {
    const people = members(at(attributes, "contributors"));
    notes.names(field, namesIn(people.filter((person) => textAt(at(person, "contributorType")) === role)));
  }
  noteDate(notes, attributes);
  noteType(notes, attributes);
  noteContainer(notes, attributes);
  notes.language(textAt(at(attributes, "language")), at(attributes, "language"));
  const version = at(attributes, "version");
  if (textAt(version) !== "1" && textAt(version) !== "1.0") notes.text("version", textAt(version), version);
  noteVersions(notes, attributes);
  return notes.work();
}

function noteTitle(notes: WorkNotes, attributes: Cursor): void {
  const titles = members(at(attributes, "titles"));
  const main = titles.find((title) => kindOf(title) === "") ?? titles[0];
  if (main === undefined) return;
  const title = at(main, "title");
  const subtitle = titles.find((each) => kindOf(each) === "Subtitle" && sameLanguage(each, main));
  const words = subtitle === undefined ? undefined : titleText(textAt(at(subtitle, "title")) ?? "");
  notes.text("title", withSubtitle(titleText(textAt(title) ?? ""), words), { path: title.path, quote: textAt(title) });
}

function kindOf(title: Cursor): string {
  return textAt(at(title, "titleType")) ?? "";
}

function sameLanguage(one: Cursor, other: Cursor): boolean {
  return (textAt(at(one, "lang")) ?? "") === (textAt(at(other, "lang")) ?? "");
}

const roles: readonly (readonly [string, NameVariable])[] = [
  ["Editor", "editor"],
  ["Translator", "translator"],
];

function namesIn(people: readonly Cursor[]): readonly NameAt[] {
  return people.flatMap((person): readonly NameAt[] => {
    const quote = textAt(at(person, "name")) ?? textAt(at(person, "familyName")) ?? "";
    return namesFrom(person).map((name) => ({ name, quote, path: person.path }));
  });
}

/**
 * Persons are inverted by the schema's rule ("Fenner, Martin"), so that a name without a comma whose kind is not stated
 * is an institution's. Several in one are taken apart.
 */
function namesFrom(person: Cursor): readonly Name[] {
  const kind = textAt(at(person, "nameType"));
  const written = textAt(at(person, "name"));
  const parts = { family: textAt(at(person, "familyName")), given: textAt(at(person, "givenName")) };
  if (kind === "Organizational") return listed(institutionFrom(written));
  if (parts.family !== undefined) return listed(personFrom(parts));
  if (written !== undefined && written.includes(";")) return parseNames(plainText(written));
  return listed(kind === "Personal" || written?.includes(",") === true ? nameFrom(written) : institutionFrom(written));
}

function listed(name: Name | undefined): readonly Name[] {
  return name === undefined ? [] : [name];
}

/** The date of issue, or what comes nearest to it; the year of publication if it says no more. */
function noteDate(notes: WorkNotes, attributes: Cursor): void {
  const year = at(attributes, "publicationYear");
  const dates = members(at(attributes, "dates"));
  const ofKind = (kind: string): Cursor | undefined => dates.find((date) => textAt(at(date, "dateType")) === kind);
  const stated = ofKind("Issued") ?? ofKind("Available");
  const date = stated === undefined ? undefined : isoDate(textAt(at(stated, "date")));
  const yearStated = isoDate(textAt(year));
  const agrees = yearStated === undefined || date?.start.year === yearStated.start.year;
  if (stated !== undefined && agrees) notes.date("issued", date, { path: at(stated, "date").path });
  if (date === undefined || !agrees) notes.date("issued", yearStated, year);
}

function noteType(notes: WorkNotes, attributes: Cursor): void {
  const general = at(attributes, "types", "resourceTypeGeneral");
  const own = textAt(at(attributes, "types", "resourceType")) ?? "";
  const container = textAt(at(attributes, "container", "title"));
  const type = typeFromDatacite(textAt(general) ?? "", own, container);
  notes.type(type, { path: general.path, quote: [textAt(general), own].filter(Boolean).join(", ") });
  if (type === "article") notes.text("genre", "Preprint", general);
}

/** What holds the work: a series or journal. A repository holds files, it is not what a work is part of. */
function noteContainer(notes: WorkNotes, attributes: Cursor): void {
  const publisher = at(attributes, "publisher");
  const publisherName = textAt(publisher) ?? textAt(at(publisher, "name"));
  const isNamed = publisherName !== undefined && !/^[(:]|unknown|n\/a/i.test(publisherName);
  if (isNamed) notes.text("publisher", plainText(publisherName), publisher);
  const container = at(attributes, "container");
  const title = textAt(at(container, "title"));
  if (textAt(at(container, "type")) === "DataRepository" || title === undefined || title === publisherName) return;
  notePlace(notes, container, title);
  notePages(notes, container, textAt(at(attributes, "publicationYear")));
  const identifier = parseIdentifier(textAt(at(container, "identifier")) ?? "");
  if (identifier?.kind === "issn") notes.text("ISSN", identifier.value, at(container, "identifier"));
  if (identifier?.kind === "isbn") notes.text("ISBN", identifier.value, at(container, "identifier"));
}

function notePlace(notes: WorkNotes, container: Cursor, title: string): void {
  // "Journal; 34(2):Doc25": what should stand in parts of its own.
  const [, words = title, volume, issue, number] = /^(.+?);\s*(\d+)\((\d+)\):\s*(\S+)$/.exec(title) ?? [];
  const where = { path: at(container, "title").path, quote: title };
  notes.text("container-title", titleText(words), where);
  notes.text("volume", volume ?? numberIn(notes, at(container, "volume")), where);
  notes.text("issue", issue ?? numberIn(notes, at(container, "issue")), where);
  notes.text("number", number, where);
}

/** A year in the place of a page comes from a description that was cut wrongly. */
function notePages(notes: WorkNotes, container: Cursor, year: string | undefined): void {
  const from = numberIn(notes, at(container, "firstPage"));
  const to = textAt(at(container, "lastPage"));
  if (from === undefined || (from === year && to === undefined)) return;
  notes.text("page", to === undefined || to === from ? from : `${from}-${to}`, at(container, "firstPage"));
}

/** Descriptions are cut into volumes and pages by rule, and often wrongly: what is no number is left out, and said. */
function numberIn(notes: WorkNotes, value: Cursor): string | undefined {
  const text = textAt(value);
  if (text === undefined || /^[A-Za-z]{0,4}\.?\s?\d[\w.-]{0,11}$/.test(text)) return text;
  notes.issue(
    captureIssue(
      { code: "doubtful-number", severity: "warning", path: value.path },
      "DataCite has “{text}” where a number should stand; it is left out.",
      { text: text.slice(0, 60) },
    ),
  );
  return undefined;
}

function noteVersions(notes: WorkNotes, attributes: Cursor): void {
  const newer = members(at(attributes, "relatedIdentifiers")).find((related) =>
    ["IsPreviousVersionOf", "IsObsoletedBy"].includes(textAt(at(related, "relationType")) ?? ""),
  );
  const identifier = newer === undefined ? undefined : textAt(at(newer, "relatedIdentifier"));
  if (identifier === undefined) return;
  const kind = { code: "other-version", severity: "note" } as const;
  const sentence = "There is a newer version, {identifier}; cite that one if it is what you read.";
  notes.issue(captureIssue(kind, sentence, { identifier }));
}
