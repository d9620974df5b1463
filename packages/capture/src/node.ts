/** What needs Node: fetching. Programs for the browser import `@citable/capture` alone. */
export { publicAddresses, publicServices, type AddressPolicy } from "./fetch/address-policy.ts";
export type { Answer, Fetcher, FetchRequest } from "./fetch/answer.ts";
export { createFetcher, type FetcherOptions, type FetchLimits } from "./fetch/create-fetcher.ts";
export { FetchError, fetchError, type FetchErrorCode } from "./fetch/fetch-error.ts";
export { keptTexts, type KeptTextsOptions } from "./fetch/kept-texts.ts";
export { type AddressOptions, captureAddress } from "./fetch/fetch-page.ts";
export type { NameLookup } from "./fetch/guarded-connector.ts";
export { captureIdentifier } from "./resolve/capture-identifier.ts";
export { findIdentifiers, type FoundIdentifier } from "./resolve/find-identifiers.ts";
export {
  createResolver,
  resolve,
  type Resolution,
  type ResolveOptions,
  type Resolver,
  type Unresolved,
} from "./resolve/resolve.ts";
export { ResolveError, type ResolveErrorCode } from "./resolve/resolve-error.ts";
export type { SearchableService, SoughtWork } from "./resolve/search-works.ts";
export type { ServiceClientOptions } from "./resolve/service-client.ts";
export { services, type Service, type ServiceId } from "./resolve/services.ts";
export { parseWorkIdentifier, type WorkIdentifier } from "./resolve/work-identifier.ts";
