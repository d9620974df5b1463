import { parseIdentifier } from "@citable/model";
import type { Adapter } from "./adapter.ts";
import { at, first, jsonOf, members, textAt, type Cursor } from "./json-cursor.ts";
import { notFound, wrongWork } from "./resolve-error.ts";
import { nameFrom } from "./service-names.ts";
import type { ServiceClient } from "./service-client.ts";
import { notesOn, type NameAt, type WorkNotes } from "./service-work.ts";
import { claimDate, claims, entityOf, labelsOf, textOfClaim } from "./wikidata-claims.ts";
import { typeFromWikidata } from "./wikidata-types.ts";

/** Asks Wikidata about a work (https://www.wikidata.org/wiki/Wikidata:Data_access): the entity, then what it points to. */
export const askWikidata: Adapter<"wikidata"> = async (identifier, client, signal) => {
  const answer = await client.ask("wikidata", `/wiki/Special:EntityData/${identifier.value}.json`, signal);
  const entities = answer === undefined ? undefined : at(jsonOf(answer), "entities");
  if (answer === undefined || entities === undefined) throw notFound("Wikidata", identifier);
  const entity = at(entities, identifier.value);
  // A number that was merged into another answers with the other.
  if (textAt(at(entity, "id")) !== identifier.value) {
    throw wrongWork("Wikidata", identifier, Object.keys(entities.value ?? {}).join(", "));
  }
  const notes = notesOn(answer);
  notes.identifier(identifier);
  noteEntity(notes, entity, await namesOfPointedTo(entity, client, signal));
  return notes.work();
};

type Labels = ReadonlyMap<string, string>;

/** Properties whose values are entities that have names: authors, editors, where it appeared, who published it. */
const pointing = ["P50", "P98", "P655", "P1433", "P123", "P291", "P407"];

async function namesOfPointedTo(entity: Cursor, client: ServiceClient, signal?: AbortSignal): Promise<Labels> {
  const ids = [
    ...new Set(pointing.flatMap((property) => claims(entity, property).flatMap((claim) => entityOf(claim) ?? []))),
  ];
  if (ids.length === 0) return new Map();
  const path = `/w/api.php?action=wbgetentities&ids=${ids.slice(0, 50).join("%7C")}&props=labels&format=json`;
  const answer = await client.ask("wikidata", path, signal);
  return answer === undefined ? new Map() : labelsOf(at(jsonOf(answer), "entities"));
}

function noteEntity(notes: WorkNotes, entity: Cursor, labels: Labels): void {
  const kinds = claims(entity, "P31").flatMap((claim) => entityOf(claim) ?? []);
  notes.type(typeFromWikidata(kinds), { path: at(entity, "claims", "P31").path, quote: kinds.join(", ") });
  noteTitle(notes, entity);
  notes.names("author", authorsOf(entity, labels));
  notes.names("editor", peopleOf(entity, "P98", labels));
  notes.names("translator", peopleOf(entity, "P655", labels));
  for (const [property, field] of linked) {
    const [claim] = claims(entity, property);
    if (claim !== undefined) notes.text(field, labels.get(entityOf(claim) ?? ""), claim);
  }
  for (const [property, field] of stated) {
    const [claim] = claims(entity, property);
    if (claim !== undefined) notes.text(field, textOfClaim(claim), claim);
  }
  const [published] = claims(entity, "P577");
  if (published !== undefined) notes.date("issued", claimDate(published), published);
  noteIdentifiers(notes, entity);
  const [language] = claims(entity, "P407");
  if (language !== undefined) notes.language(labels.get(entityOf(language) ?? ""), language);
}

function noteTitle(notes: WorkNotes, entity: Cursor): void {
  const [claim] = claims(entity, "P1476");
  if (claim !== undefined) return notes.text("title", textOfClaim(claim), claim);
  const labels = at(entity, "labels");
  const label = [at(labels, "en"), at(labels, "mul"), ...members(labels)].find((each) => textAt(at(each, "value")));
  if (label !== undefined) notes.text("title", textAt(at(label, "value")), { path: label.path, share: 0.8 });
}

const linked = [
  ["P1433", "container-title"],
  ["P123", "publisher"],
  ["P291", "publisher-place"],
] as const;

const stated = [
  ["P478", "volume"],
  ["P433", "issue"],
  ["P304", "page"],
  ["P393", "edition"],
  ["P1104", "number-of-pages"],
  ["P953", "URL"],
] as const;

/** Authors with entries of their own and authors known by name only stand in one order, by their serial number. */
function authorsOf(entity: Cursor, labels: Labels): readonly NameAt[] {
  const people = claims(entity, "P50").map((claim) => ({ claim, words: labels.get(entityOf(claim) ?? "") }));
  const strings = claims(entity, "P2093").map((claim) => ({ claim, words: textOfClaim(claim) }));
  return [...people, ...strings]
    .toSorted((one, other) => ordinalOf(one.claim) - ordinalOf(other.claim))
    .flatMap(({ claim, words }) => listed(words, claim));
}

function peopleOf(entity: Cursor, property: string, labels: Labels): readonly NameAt[] {
  return claims(entity, property).flatMap((claim) => listed(labels.get(entityOf(claim) ?? ""), claim));
}

function listed(words: string | undefined, { path }: Cursor): readonly NameAt[] {
  const name = nameFrom(words);
  return name === undefined ? [] : [{ name, quote: words ?? "", path }];
}

function ordinalOf(claim: Cursor): number {
  const ordinal = Number(textAt(at(first(at(claim, "qualifiers", "P1545")), "datavalue", "value")));
  return ordinal > 0 ? ordinal : Number.MAX_SAFE_INTEGER;
}

function noteIdentifiers(notes: WorkNotes, entity: Cursor): void {
  for (const [property, prefix] of [
    ["P356", "doi:"],
    ["P212", ""],
    ["P957", ""],
    ["P698", "pmid "],
  ] as const) {
    const [claim] = claims(entity, property);
    const identifier = claim === undefined ? undefined : parseIdentifier(`${prefix}${textOfClaim(claim) ?? ""}`);
    notes.identifier(identifier);
    if (claim === undefined) continue;
    if (identifier?.kind === "doi") notes.text("DOI", identifier.value, claim);
    if (identifier?.kind === "isbn") notes.text("ISBN", identifier.value, claim);
    if (identifier?.kind === "pmid") notes.text("PMID", identifier.value, claim);
  }
}
