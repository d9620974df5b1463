import type { CaptureResult } from "@citable/capture";
import type { Resolver, SearchableService, SoughtWork, WorkIdentifier } from "@citable/capture/node";
import type { Issue, Item, ItemType, SourceRecord } from "@citable/model";
import type { OpenNetwork } from "../command-line/network.ts";
import { differences } from "../front-door/compare-records.ts";
import { isSameWork, yearOf } from "../front-door/same-work.ts";
import { checkIssue } from "../front-door/check-issue.ts";

/** The fields that identify a work, best first. */
const identifying = ["DOI", "PMID", "PMCID", "ISBN"] as const;

/** Told before each record, so that whoever waits knows how far it is. */
export type CheckProgress = (done: number, all: number) => void;

/**
 * Holds the records of a source against what the services say: of their identifiers, else of the works that they list
 * under the title and author. What differs is added as advice that names both sources; the records stay as they were.
 */
export async function checkRecords(
  captured: CaptureResult,
  open: OpenNetwork,
  told: CheckProgress = () => {},
): Promise<CaptureResult> {
  const { resolver } = await open();
  const records: SourceRecord[] = [];
  for (const [done, record] of captured.records.entries()) {
    told(done, captured.records.length);
    records.push({ ...record, issues: [...record.issues, ...(await checkRecord(record, resolver))] });
  }
  return { ...captured, records };
}

async function checkRecord(record: SourceRecord, resolver: Resolver): Promise<readonly Issue[]> {
  const identifier = await identifierOf(record);
  if (identifier === undefined) return checkByTitle(record, resolver);
  try {
    const found = await resolver.lookUp(identifier);
    return differences(record, { record: found, service: serviceOf(found), asked: identifier.value });
  } catch (error) {
    return [notChecked(reasonOf(error))];
  }
}

function serviceOf({ evidence }: SourceRecord): string {
  const place = evidence.find((each) => each.place.kind === "answer")?.place;
  return place?.kind === "answer" ? place.service : "the service";
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : "The service did not answer.";
}

const unchecked = { code: "not-checked", severity: "note" } as const;

function notChecked(reason: string): Issue {
  return checkIssue(unchecked, "This reference was not checked. {reason}", { reason });
}

async function identifierOf({ item }: SourceRecord): Promise<WorkIdentifier | undefined> {
  const { parseWorkIdentifier } = await import("@citable/capture/node");
  for (const field of identifying) {
    const value = item.fields[field];
    const identifier =
      value === undefined ? undefined : parseWorkIdentifier(field === "PMID" ? `PMID ${value}` : value);
    if (identifier !== undefined) return identifier;
  }
  return undefined;
}

/** Asks the services for the reference's words; a service that fails does not keep the next from being asked. */
async function checkByTitle(record: SourceRecord, resolver: Resolver): Promise<readonly Issue[]> {
  const sought = soughtOf(record.item);
  if (sought === undefined)
    return [
      checkIssue(
        unchecked,
        "This reference was not checked. It states neither an identifier nor a title with an author or year that services could find.",
        {},
      ),
    ];
  let issue = checkIssue(
    unchecked,
    "This reference was not checked. No service that was asked lists a work of this title and author.",
    {},
  );
  for (const service of servicesFor(record.item.type)) {
    try {
      const listed = await resolver.search(service, sought);
      const found = listed.find(({ item }) => isSameWork(record.item, item));
      if (found !== undefined) return foundByTitle(record, found);
    } catch (error) {
      issue = notChecked(reasonOf(error));
    }
  }
  return [issue];
}

function soughtOf(item: Item): SoughtWork | undefined {
  const title = item.fields.title;
  const [first] = item.names.author ?? item.names.editor ?? [];
  const family = first?.kind === "person" ? (first.family ?? first.given) : first?.literal;
  const year = yearOf(item);
  if (title === undefined || (family === undefined && year === undefined)) return undefined;
  return { title, ...(family !== undefined && { family }), ...(year !== undefined && { year }) };
}

const books = new Set<ItemType>(["book", "collection", "classic", "document", "map", "musical_score"]);

/** Those that know works of this type best come first. */
function servicesFor(type: ItemType): readonly SearchableService[] {
  return books.has(type) ? ["open-library", "crossref", "wikidata"] : ["crossref", "wikidata"];
}

/** Says which work was taken for the one meant: it was found by its words, so it may be another. */
function foundByTitle(record: SourceRecord, found: SourceRecord): readonly Issue[] {
  const service = serviceOf(found);
  const { DOI } = found.item.fields;
  const asked = DOI === undefined ? {} : { asked: DOI };
  const differing = differences(record, { record: found, service, isNearest: true, ...asked });
  if (differing.length > 0 || DOI === undefined) return differing;
  return [
    checkIssue(
      { code: "identifier-found", severity: "note" },
      "{service} lists this work as {identifier}, found by its title and author; the reference does not state it.",
      { service, identifier: DOI },
    ),
  ];
}
