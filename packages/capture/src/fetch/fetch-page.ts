import type { SourceRecord } from "@citable/model";
import type { CaptureResult } from "../capture-result.ts";
import { captureFile, type FileOptions } from "../files/capture-file.ts";
import { missingFacts } from "../merge/missing.ts";
import { type Answer, type Fetcher, mediaTypeOf, statedText } from "./answer.ts";
import { statusError } from "./fetch-error.ts";
import { withLinkedRecord } from "./linked-record.ts";

/** Types whose content is no text, whatever charset a server states with them. */
const documentTypes: readonly string[] = [
  "application/pdf",
  "application/epub+zip",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
];

/** What a source at an address may be. */
const pageTypes: readonly string[] = [
  "text/html",
  "application/xhtml+xml",
  ...documentTypes,
  "application/vnd.citationstyles.csl+json",
  "application/json",
  "application/x-bibtex",
  "application/x-research-info-systems",
  "text/plain",
];

/** How an address is read. */
export interface AddressOptions extends Pick<FileOptions, "readPdf" | "openWorks"> {
  readonly signal?: AbortSignal;
}

/**
 * Fetches the one page at an address.
 * @throws FetchError, also when the server answers with an error
 */
async function fetchPage(url: string, fetcher: Fetcher, signal?: AbortSignal): Promise<Answer> {
  const answer = await fetcher({ url, types: pageTypes, ...(signal !== undefined && { signal }) });
  if (answer.status < 200 || answer.status > 299) throw statusError(answer.status);
  return answer;
}

/**
 * Fetches the page or document at an address and reads it into a record; what the page itself does not state is taken
 * from the record of the same work that it links to. The address that answered is the record's, unless the page states
 * its own.
 * @throws FetchError, CaptureError
 */
export async function captureAddress(
  url: string,
  fetcher: Fetcher,
  { signal, ...options }: AddressOptions = {},
): Promise<CaptureResult> {
  const answer = await fetchPage(url, fetcher, signal);
  const isDocument = documentTypes.includes(mediaTypeOf(answer.headers) ?? "");
  const source = isDocument ? answer.bytes : (statedText(answer) ?? answer.bytes);
  const captured = await captureFile(source, { ...options, url: answer.url });
  if (captured.kind !== "html") return isDocument ? standingAt(answer.url, captured) : captured;
  return withLinkedRecord(captured, { fetcher, ...(signal !== undefined && { signal }) });
}

/** A document says nothing of where it was found. */
function standingAt(url: string, captured: CaptureResult): CaptureResult {
  const [record, ...others] = captured.records;
  if (record === undefined || record.item.fields.URL !== undefined) return captured;
  const found: SourceRecord = {
    ...record,
    item: { ...record.item, fields: { ...record.item.fields, URL: url } },
    evidence: [
      ...record.evidence,
      {
        field: "URL",
        value: url,
        quote: url,
        place: { kind: "part", part: "address" },
        method: "address that answered",
        confidence: 0.9,
      },
    ],
  };
  return { ...captured, records: [found, ...others], missing: missingFacts(found.item) };
}
