import type { NameVariable, NumberVariable, TextVariable } from "@citable/model";
import { parseIdentifier } from "@citable/model";
import type { Adapter } from "./adapter.ts";
import { genres, typeFromCrossref } from "./crossref-types.ts";
import { areInCapitals, namesWereInCapitals, usualCase } from "../names/names-in-capitals.ts";
import { at, first, jsonOf, members, textAt, textsAt, type Cursor } from "./json-cursor.ts";
import { notFound, unreadable, wrongWork } from "./resolve-error.ts";
import { institutionFrom, personFrom } from "./service-names.ts";
import { dateFromParts } from "./service-dates.ts";
import type { ServiceAnswer } from "./service-client.ts";
import { plainText, titleText, withSubtitle } from "./service-text.ts";
import { notesOn, type NameAt, type ServiceWork, type WorkNotes } from "./service-work.ts";
import { captureIssue } from "../words/capture-issue.ts";
import { publishedAs } from "./published-as.ts";

/** Asks Crossref about a DOI (https://api.crossref.org/swagger-ui). */
export const askCrossref: Adapter<"doi"> = async (identifier, client, signal) => {
  const answer = await client.ask("crossref", `/works/${encodeURIComponent(identifier.value)}`, signal);
  if (answer === undefined) throw notFound("Crossref", identifier);
  const message = at(jsonOf(answer), "message");
  const doi = textAt(at(message, "DOI")) ?? "";
  if (textAt(at(message, "type")) === undefined) throw unreadable("Crossref", "it describes no work");
  if (doi.toLowerCase() !== identifier.value.toLowerCase()) throw wrongWork("Crossref", identifier, doi);
  return readCrossref(answer, message);
};

/** Reads Crossref's description of a work. */
export function readCrossref(answer: ServiceAnswer, message: Cursor): ServiceWork {
  const notes = notesOn(answer);
  const doi = textAt(at(message, "DOI"));
  notes.text("DOI", doi, at(message, "DOI"));
  if (doi !== undefined) notes.identifier({ kind: "doi", value: doi });
  noteTitle(notes, message);
  noteContainer(notes, message);
  for (const [role, field] of roles) noteNames(notes, field, at(message, role));
  noteDates(notes, message);
  for (const [key, field] of plainFields) noteFirst(notes, field, at(message, key));
  noteNumbers(notes, message);
  notePublisher(notes, message);
  notes.language(textAt(at(message, "language")), at(message, "language"));
  noteRelations(notes, message);
  return notes.work();
}

function noteTitle(notes: WorkNotes, message: Cursor): void {
  const title = first(at(message, "title"));
  const words = textAt(title);
  if (words === undefined) return;
  const subtitle = textAt(first(at(message, "subtitle")));
  const full = withSubtitle(titleText(words), subtitle === undefined ? undefined : titleText(subtitle));
  notes.text("title", full, { path: title.path, quote: words });
}

/** A chapter in a volume of a series has both as containers, the series first. */
function noteContainer(notes: WorkNotes, message: Cursor): void {
  const all = members(at(message, "container-title"));
  const type = textAt(at(message, "type")) ?? "";
  const inSeries = all.length > 1 && /^(?:book|proceedings|reference)/.test(type);
  const [container, series] = inSeries ? [all[1], all[0]] : [all[0], undefined];
  const words = container === undefined ? "" : titleText(textAt(container) ?? "");
  const typeName = typeFromCrossref(type, textAt(at(message, "subtype")) ?? "", words);
  notes.type(typeName, { path: at(message, "type").path, quote: type });
  if (container !== undefined) notes.text("container-title", words, { path: container.path, quote: textAt(container) });
  if (series !== undefined) notes.text("collection-title", titleText(textAt(series) ?? ""), series);
  const short = first(at(message, "short-container-title"));
  const abbreviated = titleText(textAt(short) ?? "");
  if (abbreviated !== words) notes.text("container-title-short", abbreviated, short);
}

const roles: readonly (readonly [string, NameVariable])[] = [
  ["author", "author"],
  ["editor", "editor"],
  ["translator", "translator"],
  ["chair", "chair"],
];

function noteNames(notes: WorkNotes, field: NameVariable, list: Cursor): void {
  const names = members(list).flatMap((person): readonly NameAt[] => {
    const parts = {
      family: textAt(at(person, "family")),
      given: textAt(at(person, "given")),
      suffix: textAt(at(person, "suffix")),
    };
    const institution = textAt(at(person, "name")) ?? textAt(at(person, "literal"));
    const name = institution === undefined ? personFrom(parts) : institutionFrom(institution);
    const quote = institution ?? [parts.family, parts.given, parts.suffix].filter(Boolean).join(", ");
    return name === undefined ? [] : [{ name, quote, path: person.path }];
  });
  if (!areInCapitals(names.map(({ name }) => name))) return notes.names(field, names);
  notes.issue(namesWereInCapitals);
  notes.names(
    field,
    names.map((each) => ({ ...each, name: usualCase(each.name) })),
  );
}

/**
 * `issued` is the earliest publication; where it is null, the others are looked at. `created` is the day on which the
 * DOI was registered, often years later: it is no date of publication.
 */
function noteDates(notes: WorkNotes, message: Cursor): void {
  const keys = ["issued", "published", "published-print", "published-online", "posted", "published-other"];
  // A thesis has no other date than that of its approval.
  if (textAt(at(message, "type")) === "dissertation") keys.push("approved");
  const issued = keys.find((key) => dateFromParts(at(message, key, "date-parts")) !== undefined);
  if (issued === undefined) return;
  const parts = at(message, issued, "date-parts");
  notes.date("issued", dateFromParts(parts), { path: parts.path });
  const printed = at(message, "published-print", "date-parts");
  const year = dateFromParts(parts)?.start.year;
  const printYear = dateFromParts(printed)?.start.year;
  if (printYear !== undefined && printYear !== year) {
    notes.date("issued", dateFromParts(printed), { path: printed.path, share: 0.7 });
  }
}

const plainFields: readonly (readonly [string, TextVariable | NumberVariable])[] = [
  ["volume", "volume"],
  ["issue", "issue"],
  ["edition-number", "edition"],
  ["publisher-location", "publisher-place"],
  ["part-number", "part-number"],
  ["degree", "genre"],
];

function noteFirst(notes: WorkNotes, field: TextVariable | NumberVariable, value: Cursor): void {
  const member = first(value);
  const text = textAt(member);
  if (text !== undefined) notes.text(field, plainText(text), { path: member.path, quote: text });
}

function noteNumbers(notes: WorkNotes, message: Cursor): void {
  const page = at(message, "page");
  notes.text("page", onePage(textAt(page)), { path: page.path, quote: textAt(page) });
  const number = at(message, "article-number");
  notes.text("number", textAt(number) ?? textAt(at(message, "report-number")), number);
  const [issn] = textsAt(at(message, "ISSN"));
  notes.text("ISSN", issn, at(message, "ISSN", 0));
  // "http://id.crossref.org/isbn/9780…" in old deposits.
  const isbn = parseIdentifier((textsAt(at(message, "ISBN"))[0] ?? "").replace(/^https?:.*\//, ""));
  if (isbn?.kind === "isbn") notes.text("ISBN", isbn.value, at(message, "ISBN", 0));
  notes.text("event-title", textAt(at(message, "event", "name")), at(message, "event", "name"));
  notes.text("event-place", textAt(at(message, "event", "location")), at(message, "event", "location"));
}

/** "27-27" is page 27. */
function onePage(text: string | undefined): string | undefined {
  const [from, to, ...more] = (text ?? "").split("-").map((page) => page.trim());
  return more.length === 0 && from !== undefined && from === to ? from : text;
}

/** A preprint's publisher is the server that people know, a thesis's the university; the depositor's name is neither. */
function notePublisher(notes: WorkNotes, message: Cursor): void {
  const type = textAt(at(message, "type")) ?? "";
  const publisher = at(message, "publisher");
  const publisherName = plainText(textAt(publisher) ?? "");
  if (type === "posted-content") return notePosted(notes, message, publisherName);
  const institution = at(first(at(message, "institution")), "name");
  const own = /^(?:dissertation|report)/.test(type) ? plainText(textAt(institution) ?? "") : "";
  if (own === "") notes.text("publisher", publisherName, publisher);
  else notes.text("publisher", own, institution);
}

/** The server stands as institution or, for some, as group; other groups are subjects. A blog is what its post is in. */
function notePosted(notes: WorkNotes, message: Cursor, publisherName: string): void {
  const subtype = textAt(at(message, "subtype")) ?? "preprint";
  const institution = at(first(at(message, "institution")), "name");
  const places = [institution, at(message, "group-title")];
  const server = places.find((value) => /rxiv|preprint|ssrn|osf/i.test(textAt(value) ?? "")) ?? institution;
  const serverName = plainText(textAt(server) ?? "");
  const isBlog = subtype === "other";
  notes.text(isBlog ? "container-title" : "publisher", serverName, server);
  if (isBlog || serverName === "") notes.text("publisher", publisherName, at(message, "publisher"));
  notes.text("genre", genres[subtype], at(message, "subtype"));
}

/** Another version of the work is told of, never taken for it. */
function noteRelations(notes: WorkNotes, message: Cursor): void {
  const published = textAt(at(first(at(message, "relation", "is-preprint-of")), "id"));
  if (published !== undefined) {
    notes.issue(publishedAs(published));
  }
  for (const update of members(at(message, "updated-by"))) {
    const kind = textAt(at(update, "type")) ?? "";
    if (!/retraction|withdrawal|removal/.test(kind)) continue;
    const notice = textAt(at(update, "DOI")) ?? "";
    notes.issue(
      captureIssue(
        { code: "retracted", severity: "warning" },
        "The work has a notice of {kind} ({notice}); read it before you cite the work.",
        { kind, notice },
      ),
    );
  }
}
