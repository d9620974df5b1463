import { FetchError } from "../fetch/fetch-error.ts";
import { askArxiv } from "./arxiv.ts";
import { askCrossref } from "./crossref.ts";
import { askCrossrefJournal } from "./crossref-journal.ts";
import { askDatacite } from "./datacite.ts";
import { askLccn, askLibraryOfCongress } from "./library-of-congress.ts";
import { askOpenLibrary } from "./open-library.ts";
import { askPubmed, askPubmedCentral } from "./pubmed.ts";
import { capital, ResolveError } from "./resolve-error.ts";
import type { ServiceClient } from "./service-client.ts";
import { isKnownBy, type ServiceWork } from "./service-work.ts";
import { askWikidata } from "./wikidata.ts";
import { nameOfIdentifier, type WorkIdentifier } from "./work-identifier.ts";
import { captureIssue } from "../words/capture-issue.ts";

/** What the services for an identifier say of its work; at least one says something. */
export type SeveralWorks = readonly [ServiceWork, ...ServiceWork[]];

interface Question {
  readonly client: ServiceClient;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks the services that know an identifier's kind.
 * @throws ResolveError, FetchError when none of them has an answer
 */
export async function askServices(identifier: WorkIdentifier, question: Question): Promise<SeveralWorks> {
  const { client, signal } = question;
  if (isUnasked(identifier)) {
    throw new ResolveError("no-work", `${capital(nameOfIdentifier(identifier))} ${instead[identifier.kind]}.`);
  }
  switch (identifier.kind) {
    case "doi":
      return [await askAgencies(identifier, question)];
    case "pmid":
      return withCrossref(await askPubmed(identifier, client, signal), question);
    case "pmcid":
      return withCrossref(await askPubmedCentral(identifier, client, signal), question);
    case "arxiv":
      return [await askArxiv(identifier, client, signal)];
    case "isbn":
      return askCatalogues(identifier, question);
    case "issn":
      return [await askCrossrefJournal(identifier, client, signal)];
    case "wikidata":
      return withCrossref(await askWikidata(identifier, client, signal), question);
    case "lccn":
      return [await askLccn(identifier, client, signal)];
  }
}

/** What no service is asked about, and what leads to the work. */
const instead = {
  orcid: "names a person, not a work; give the work's",
  handle:
    "is in no catalogue that is asked; give its address (https://hdl.handle.net/…), whose page may state the work",
  urn: "is in no catalogue that is asked; give the address that it leads to",
  oclc: "is in a catalogue for member libraries only; give the ISBN",
} as const;

type Unasked = Extract<WorkIdentifier, { kind: keyof typeof instead }>;

function isUnasked(identifier: WorkIdentifier): identifier is Unasked {
  return identifier.kind in instead;
}

type Doi = Extract<WorkIdentifier, { kind: "doi" }>;
type Isbn = Extract<WorkIdentifier, { kind: "isbn" }>;

/**
 * A DOI is registered with one agency: most with Crossref, data and theses with DataCite. The second is asked too when
 * the first has no answer at all.
 */
async function askAgencies(identifier: Doi, { client, signal }: Question): Promise<ServiceWork> {
  const failure = await askCrossref(identifier, client, signal).catch((error: unknown) => ({ error }));
  if (!("error" in failure)) return failure;
  if (isWrongWork(failure.error)) throw failure.error;
  try {
    return await askDatacite(identifier, client, signal);
  } catch (error) {
    if (!isUnknown(failure.error)) throw failure.error;
    if (!isUnknown(error)) throw error;
    const message = `Neither Crossref nor DataCite knows ${nameOfIdentifier(identifier)}; check it.`;
    throw new ResolveError("not-found", message, { cause: error });
  }
}

/** What the publisher deposited, in its own spelling, is a second source for a work that has a DOI; without it the first stands alone. */
async function withCrossref(work: ServiceWork, { client, signal }: Question): Promise<SeveralWorks> {
  const doi = work.identifiers.find((identifier): identifier is Doi => identifier.kind === "doi");
  if (doi === undefined) return [work];
  try {
    return [await askCrossref(doi, client, signal), work];
  } catch (error) {
    return [withIssue(work, error)];
  }
}

/** The catalogues are asked one after the other; what one does not know another may. */
async function askCatalogues(identifier: Isbn, { client, signal }: Question): Promise<SeveralWorks> {
  const works: ServiceWork[] = [];
  const errors: unknown[] = [];
  for (const ask of [askLibraryOfCongress, askOpenLibrary]) {
    try {
      works.push(await ask(identifier, client, signal));
    } catch (error) {
      errors.push(error);
    }
  }
  const [firstWork, ...others] = works;
  const failure = errors.find((error) => !isUnknown(error)) ?? errors[0];
  if (firstWork === undefined) throw isUnknown(failure) ? unknownBook(identifier, failure) : failure;
  const told = isUnknown(failure) || failure === undefined ? firstWork : withIssue(firstWork, failure);
  return [told, ...others];
}

function unknownBook(identifier: Isbn, cause: unknown): ResolveError {
  const message = `Neither the Library of Congress nor Open Library knows ${nameOfIdentifier(identifier)}; check it.`;
  return new ResolveError("not-found", message, { cause });
}

function isWrongWork(error: unknown): boolean {
  return error instanceof ResolveError && error.code === "wrong-work";
}

function isUnknown(error: unknown): boolean {
  return error instanceof ResolveError && error.code === "not-found";
}

/** That a second source had no answer is worth knowing; anything but a failure of the service is an error of ours. */
function withIssue(work: ServiceWork, error: unknown): ServiceWork {
  if (!(error instanceof ResolveError) && !(error instanceof FetchError)) throw error;
  const kind = { code: "source-missing", severity: "note" } as const;
  const issue = captureIssue(kind, "Another source could not be asked: {reason}", { reason: error.message });
  return { ...work, issues: [...work.issues, issue] };
}

/** Whether two services speak of one work: an identifier that both know it by. */
export function isSameWork(one: ServiceWork, other: ServiceWork): boolean {
  return one.identifiers.some((identifier) => isKnownBy(other, identifier));
}
