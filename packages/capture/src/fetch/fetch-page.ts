import type { CaptureResult } from "../capture-result.ts";
import { captureSource } from "../capture-source.ts";
import { type Answer, type Fetcher, statedText } from "./answer.ts";
import { statusError } from "./fetch-error.ts";

/** What a source at an address may be. */
export const pageTypes: readonly string[] = [
  "text/html",
  "application/xhtml+xml",
  "application/vnd.citationstyles.csl+json",
  "application/json",
  "text/plain",
];

/**
 * Fetches the one page at an address.
 * @throws FetchError, also when the server answers with an error
 */
export async function fetchPage(url: string, fetcher: Fetcher, signal?: AbortSignal): Promise<Answer> {
  const answer = await fetcher({ url, types: pageTypes, ...(signal !== undefined && { signal }) });
  if (answer.status < 200 || answer.status > 299) throw statusError(answer.status);
  return answer;
}

/**
 * Fetches the page at an address and reads it into a record; the address that answered is the record's, unless the page
 * states its own.
 * @throws FetchError, CaptureError
 */
export async function captureAddress(url: string, fetcher: Fetcher, signal?: AbortSignal): Promise<CaptureResult> {
  const answer = await fetchPage(url, fetcher, signal);
  return captureSource(statedText(answer) ?? answer.bytes, { url: answer.url });
}
