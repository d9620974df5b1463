import { FetchError, fetchError } from "./fetch-error.ts";

/** Codes of undici, the system and zlib for answers that were begun and came to nothing. */
const brokenCodes: ReadonlySet<string> = new Set([
  "UND_ERR_SOCKET",
  "UND_ERR_RES_CONTENT_LENGTH_MISMATCH",
  "UND_ERR_RESPONSE",
  "ECONNRESET",
  "EPIPE",
]);

const slowCodes: ReadonlySet<string> = new Set([
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
  "ETIMEDOUT",
]);

/** Whatever a fetch threw, as the one error that callers know. */
export function toFetchError(error: unknown, late: boolean): FetchError {
  const refused = refusalIn(error);
  if (refused !== undefined) return refused;
  if (late) return fetchError("timeout", error);
  const code = codeOf(error);
  if (slowCodes.has(code)) return fetchError("timeout", error);
  if (code === "UND_ERR_HEADERS_OVERFLOW") return fetchError("too-large", error);
  if (brokenCodes.has(code) || isNoHttp(error)) return fetchError("broken", error);
  return fetchError("unreachable", error);
}

/** Our own refusal, also where the connection to each of several addresses was one. */
function refusalIn(error: unknown): FetchError | undefined {
  if (error instanceof FetchError) return error;
  const inner: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  return inner.find((each) => each instanceof FetchError);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** undici's parser names some of its errors by code, all by name. */
function isNoHttp(error: unknown): boolean {
  return error instanceof Error && error.name === "HTTPParserError";
}
