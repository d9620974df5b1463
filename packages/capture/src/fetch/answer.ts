/** What to fetch: one address, nothing sent along but what is named here. */
export interface FetchRequest {
  readonly url: string;
  /** The media types that are taken, the best first; everything else is refused before its body is read. */
  readonly types: readonly string[];
  /** Validators of an earlier answer. */
  readonly ifNoneMatch?: string;
  readonly ifModifiedSince?: string;
  readonly signal?: AbortSignal;
}

/** What a server answered at the end of its redirects. Only answers of 200–299 have a body. */
export interface Answer {
  readonly status: number;
  /** The address that answered. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed. */
  readonly bytes: Uint8Array;
}

/**
 * Fetches one address.
 * @throws FetchError for all that is refused, broken, too slow or too large; never for a status
 */
export type Fetcher = (request: FetchRequest) => Promise<Answer>;

/** The media type of an answer without its parameters, in lower case; undefined when it states none. */
export function mediaTypeOf(headers: Readonly<Record<string, string>>): string | undefined {
  const type = headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  return type === "" ? undefined : type;
}

/** An answer's text in the charset that its header names, else in UTF-8. */
export function textOf(answer: Answer): string {
  return statedText(answer) ?? new TextDecoder().decode(answer.bytes);
}

/** An answer's text if its header names a charset that is known; a page may still name its own. */
export function statedText({ headers, bytes }: Answer): string | undefined {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(headers["content-type"] ?? "")?.[1];
  if (charset === undefined) return undefined;
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return undefined;
  }
}
