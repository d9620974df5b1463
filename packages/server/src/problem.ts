import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { StorageError, type StorageFault } from "./storage/storage-error.ts";

/** Something wrong with a request. The message is one sentence: what was wrong, where, what to do. */
export class RequestError extends Error {
  override readonly name = "RequestError";
  readonly status: ContentfulStatusCode;
  readonly code: string;
  /** Each fault by itself, where there are several. */
  readonly errors: readonly Fault[];

  constructor(status: ContentfulStatusCode, code: string, message: string, errors: readonly Fault[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

/** One fault in what was sent: "required.book[0]", in line 4. */
export interface Fault {
  readonly detail: string;
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
}

/** A problem document (RFC 9457): what every error of the API looks like. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: ContentfulStatusCode;
  readonly detail: string;
  readonly errors?: readonly Fault[];
}

// By name, not by class: the errors of other packages stay recognisable when several bundles are loaded.
const known: ReadonlyMap<string, { status: ContentfulStatusCode; code: string }> = new Map([
  ["CaptureError", { status: 422, code: "unreadable-source" }],
  ["FormatError", { status: 422, code: "unreadable-source" }],
  ["FetchError", { status: 502, code: "source-not-fetched" }],
  ["ResolveError", { status: 422, code: "source-not-found" }],
  ["UnknownStyleError", { status: 404, code: "unknown-style" }],
  ["LocaleTagError", { status: 400, code: "bad-request" }],
  ["StyleSourceError", { status: 422, code: "unreadable-style" }],
  ["StyleError", { status: 422, code: "unreadable-style" }],
]);

const storageFaults: Readonly<Record<StorageFault, { status: ContentfulStatusCode; code: string }>> = {
  "not-found": { status: 404, code: "not-found" },
  changed: { status: 412, code: "changed" },
  full: { status: 507, code: "full" },
  unavailable: { status: 503, code: "unavailable" },
};

const titles: Readonly<Record<string, string>> = {
  "bad-json": "The request is not JSON",
  "bad-request": "The request cannot be understood",
  "broken-off": "The request is not complete",
  changed: "It was changed in the meantime",
  "fetching-off": "This server fetches nothing",
  full: "There is no room left",
  "no-key": "A key is needed",
  "nothing-kept": "This server keeps nothing",
  "house-style-not-fetched": "The house style cannot be fetched",
  "not-found": "There is nothing here",
  "read-only": "The link is for reading only",
  "source-not-found": "The source cannot be found",
  "source-not-fetched": "The source cannot be fetched",
  "too-large": "The source is too large",
  "too-many-requests": "Too many requests",
  unavailable: "The database does not answer",
  unconditional: "Say which version you change",
  "unknown-style": "No such style",
  "unreadable-house-style": "The house style is not in order",
  "unreadable-item": "The item cannot be read",
  "unreadable-source": "The source cannot be read",
  "unreadable-style": "The style cannot be read",
  "unsupported-media-type": "The media type is not supported",
  "wrong-method": "This address does not take this method",
};

/** The problem document for an error. Errors nobody foresaw say nothing of their inside. */
export function problemOf(error: unknown): Problem {
  if (error instanceof RequestError) {
    const { status, code, message, errors } = error;
    return { ...problem(status, code, message), ...(errors.length > 0 && { errors }) };
  }
  if (error instanceof StorageError) {
    const { status, code } = storageFaults[error.fault];
    return problem(status, code, error.message);
  }
  // What hono itself finds before a handler is asked: JSON that is none.
  if (error instanceof HTTPException && error.status === 400) return problem(400, "bad-json", `${error.message}.`);
  const found = error instanceof Error ? known.get(error.name) : undefined;
  if (found !== undefined && error instanceof Error) return problem(found.status, found.code, error.message);
  return problem(
    500,
    "unforeseen",
    "Something went wrong inside Citable. Try again; if it happens again, report it with the source you used.",
  );
}

function problem(status: ContentfulStatusCode, code: string, detail: string): Problem {
  return { type: `urn:citable:problem:${code}`, title: titles[code] ?? "Something went wrong", status, detail };
}
