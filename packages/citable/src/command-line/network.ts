import { existsSync } from "node:fs";
import type { CaptureResult } from "@citable/capture";
import type { Fetcher, Resolver, WorkIdentifier } from "@citable/capture/node";
import { openWorks } from "../front-door/capture.ts";

/** How sources that are no files are read. */
export interface Network {
  readonly fetcher: Fetcher;
  /** Keeps the services' paces and its cache for all the sources of a call. */
  readonly resolver: Resolver;
}

/** Opens the network; `offline` refuses it. */
export type OpenNetwork = () => Promise<Network>;

/** The public internet; services are told the e-mail address in CITABLE_CONTACT, which they ask for. */
export const publicNetwork: OpenNetwork = async () => {
  const { createFetcher, createResolver, publicServices } = await import("@citable/capture/node");
  const contact = process.env["CITABLE_CONTACT"];
  const named = contact === undefined ? {} : { contact: `mailto:${contact}` };
  const services = createFetcher({ ...named, policy: publicServices });
  return {
    fetcher: createFetcher(named),
    resolver: createResolver({ fetcher: services, ...(contact !== undefined && { contact }) }),
  };
};

/** @throws FetchError always */
export const offline: OpenNetwork = async () => {
  const { fetchError } = await import("@citable/capture/node");
  throw fetchError("offline");
};

/** What a SOURCE argument names that is no file: an identifier or an address. */
type Elsewhere =
  | { readonly kind: "address"; readonly url: string }
  | { readonly kind: "identifier"; readonly identifier: WorkIdentifier };

/**
 * Reads a source that is no file but an identifier or an address; undefined for everything else.
 * @throws FetchError, ResolveError, CaptureError; CallError for what is nearly an identifier or an address
 */
export async function captureElsewhere(path: string, open: OpenNetwork): Promise<CaptureResult | undefined> {
  const source = await elsewhere(path);
  if (source === undefined) return undefined;
  const { fetcher, resolver } = await open();
  const { captureAddress, captureIdentifier } = await import("@citable/capture/node");
  if (source.kind === "identifier") return captureIdentifier(source.identifier, resolver);
  const { readPdfApart } = await import("@citable/capture/threads");
  return captureAddress(source.url, fetcher, { readPdf: readPdfApart, openWorks });
}

async function elsewhere(path: string): Promise<Elsewhere | undefined> {
  const isAddress = /^https?:\/\//i.test(path);
  // Most sources are files: nothing is loaded for them.
  if (!isAddress && (path === "-" || path.length > 300 || existsSync(path))) return undefined;
  const { parseWorkIdentifier } = await import("@citable/capture/node");
  const identifier = parseWorkIdentifier(path);
  if (identifier !== undefined) return { kind: "identifier", identifier };
  if (isAddress) return { kind: "address", url: path };
  const { missingSource } = await import("./missing-source.ts");
  const missing = await missingSource(path);
  if (missing !== undefined) throw missing;
  return undefined;
}
