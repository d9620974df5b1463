import type { CaptureResult } from "@citable/capture";
import {
  captureAddress,
  captureIdentifier,
  createFetcher,
  createResolver,
  parseWorkIdentifier,
  publicServices,
} from "@citable/capture/node";
import { readPdfApart } from "@citable/capture/threads";
import { openWorks } from "./open-works.ts";

/**
 * Reads a source that is not sent but named. Undefined for a text that names nothing; "not-allowed" where it would have
 * to be fetched and may not be.
 */
export type LookUp = (source: string) => Promise<CaptureResult | "not-allowed" | undefined>;

/** A longer text names no source: it is one. */
const longestName = 2000;

/** Fetches addresses and asks the public services for identifiers, as `@citable/capture` allows. */
export function lookUpAnywhere(contact?: string): LookUp {
  const named = contact === undefined ? {} : { contact: `mailto:${contact}` };
  const fetcher = createFetcher(named);
  const services = createFetcher({ ...named, policy: publicServices });
  const resolver = createResolver({ fetcher: services, ...(contact !== undefined && { contact }) });
  return async (source) => {
    const identifier = identifierIn(source);
    if (identifier !== undefined) return captureIdentifier(identifier, resolver);
    return isAddress(source) ? captureAddress(source, fetcher, { readPdf: readPdfApart, openWorks }) : undefined;
  };
}

/** Fetches nothing. */
export const lookUpNothing: LookUp = async (source) =>
  identifierIn(source) !== undefined || isAddress(source) ? "not-allowed" : undefined;

function identifierIn(source: string): ReturnType<typeof parseWorkIdentifier> {
  return source.length > longestName ? undefined : parseWorkIdentifier(source);
}

function isAddress(source: string): boolean {
  return source.length <= longestName && /^https?:\/\/\S+$/i.test(source);
}
