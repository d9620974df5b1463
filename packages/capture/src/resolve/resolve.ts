import type { SourceRecord } from "@citable/model";
import { FetchError, fetchError } from "../fetch/fetch-error.ts";
import { withOwnIds } from "../merge/record.ts";
import { askServices, isSameWork } from "./ask-services.ts";
import { findIdentifiers, type FoundIdentifier } from "./find-identifiers.ts";
import { ResolveError } from "./resolve-error.ts";
import { searchWorks, type SearchableService, type SoughtWork } from "./search-works.ts";
import { createServiceClient, type ServiceClient, type ServiceClientOptions } from "./service-client.ts";
import { recordOf, type ServiceWork } from "./service-work.ts";
import type { WorkIdentifier } from "./work-identifier.ts";

/** An identifier that came to no record. */
export interface Unresolved {
  readonly identifier: WorkIdentifier;
  readonly error: FetchError | ResolveError;
}

/** What came of the identifiers in a text. */
export interface Resolution {
  readonly found: readonly FoundIdentifier[];
  /** One for each work, in the text's order; several identifiers of one work are one record. */
  readonly records: readonly SourceRecord[];
  readonly unresolved: readonly Unresolved[];
}

export interface ResolveOptions extends ServiceClientOptions {
  readonly signal?: AbortSignal;
}

/** Looks identifiers up; its cache and the services' paces last as long as it does, so keep one for a batch. */
export interface Resolver {
  /** Looks up all the identifiers that a text names. */
  readonly resolve: (text: string, signal?: AbortSignal) => Promise<Resolution>;
  /**
   * Looks up one.
   * @throws ResolveError, FetchError
   */
  readonly lookUp: (identifier: WorkIdentifier, signal?: AbortSignal) => Promise<SourceRecord>;
  /**
   * The works that a service lists first for the words of a reference; none of them need be the work.
   * @throws ResolveError, FetchError
   */
  readonly search: (
    service: SearchableService,
    sought: SoughtWork,
    signal?: AbortSignal,
  ) => Promise<readonly SourceRecord[]>;
}

export function createResolver(options: ServiceClientOptions): Resolver {
  const client = createServiceClient(options);
  return {
    resolve: (text, signal) => resolveWith(client, text, signal),
    lookUp: async (identifier, signal) => recordOf(await askServices(identifier, { client, signal })),
    search: async (service, sought, signal) => searchWorks(service, sought, { client, signal }),
  };
}

/**
 * Looks up all the identifiers that a text names: DOI, ISBN, ISSN, PMID, PMCID, arXiv, LCCN, Wikidata. An answer counts
 * only if it states the identifier that was asked for: a work is never replaced by a similar one.
 *
 * @example (await resolve("doi:10.1000/182", { fetcher: createFetcher() })).records[0]?.item.fields.title
 */
export async function resolve(text: string, options: ResolveOptions): Promise<Resolution> {
  return createResolver(options).resolve(text, options.signal);
}

async function resolveWith(client: ServiceClient, text: string, signal?: AbortSignal): Promise<Resolution> {
  const found = findIdentifiers(text);
  const groups: [ServiceWork, ...ServiceWork[]][] = [];
  const unresolved: Unresolved[] = [];
  for (const { identifier } of worksFirst(found)) {
    try {
      join(groups, await askServices(identifier, { client, signal }));
    } catch (error) {
      signal?.throwIfAborted();
      unresolved.push({ identifier, error: expected(error) });
    }
  }
  return { found, records: withOwnIds(groups.map((works) => recordOf(works))), unresolved };
}

/** A person's number beside a work's is no work that failed. */
function worksFirst(found: readonly FoundIdentifier[]): readonly FoundIdentifier[] {
  const works = found.filter(({ identifier }) => identifier.kind !== "orcid");
  return works.length > 0 ? works : found;
}

/** Works join the group with which they share an identifier; what a service said before counts once. */
function join(groups: [ServiceWork, ...ServiceWork[]][], works: readonly [ServiceWork, ...ServiceWork[]]): void {
  const group = groups.find((known) => known.some((one) => works.some((other) => isSameWork(one, other))));
  if (group === undefined) groups.push([...works]);
  else group.push(...works.filter((work) => !group.some(({ service }) => service === work.service)));
}

/** A service that cannot be reached and an answer that cannot be used are expected; anything else is a fault of ours. */
function expected(error: unknown): FetchError | ResolveError {
  if (error instanceof ResolveError || error instanceof FetchError) return error;
  throw error instanceof Error ? error : fetchError("broken", error);
}
