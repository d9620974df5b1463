import type { Readable } from "node:stream";
import { Agent } from "undici";
import { allowedUrl, publicAddresses, type AddressPolicy } from "./address-policy.ts";
import { type Answer, type Fetcher, type FetchRequest, mediaTypeOf } from "./answer.ts";
import { fetchError, wrongTypeError } from "./fetch-error.ts";
import { guardedConnector, systemNames, type NameLookup } from "./guarded-connector.ts";
import { acceptedEncodings, readBody, type BodyLimits } from "./read-body.ts";
import { toFetchError } from "./to-fetch-error.ts";

/** What one fetch may cost. */
export interface FetchLimits extends BodyLimits {
  /** Milliseconds for everything: names, connections, redirects, the last byte. */
  readonly deadline: number;
  readonly redirects: number;
  /** Bytes of headers. */
  readonly headers: number;
}

const usualLimits: FetchLimits = {
  deadline: 20_000,
  redirects: 5,
  headers: 32 * 1024,
  compressed: 16 * 1024 * 1024,
  decompressed: 32 * 1024 * 1024,
};

export interface FetcherOptions {
  /** An address (mailto: or https:) by which a server's owner reaches whoever runs this; services ask for one. */
  readonly contact?: string;
  readonly policy?: AddressPolicy;
  readonly names?: NameLookup;
  readonly limits?: Partial<FetchLimits>;
}

/** How Citable names itself to servers. */
function userAgent(contact?: string): string {
  const reach = contact === undefined ? "" : `; ${contact.replace(/[^\x21-\x7e]/g, "")}`;
  return `Citable/0.1 (reads single sources to cite them${reach})`;
}

/**
 * A fetcher that is safe by construction: http and https to public addresses, each redirect checked like the first
 * address, nothing sent along (no cookies, no credentials, no referrer) and no proxy, all that comes back bounded.
 *
 * @example const fetcher = createFetcher(); await fetcher({ url: "https://rivers.example/", types: ["text/html"] })
 */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const { policy = publicAddresses, names = systemNames } = options;
  const limits = { ...usualLimits, ...options.limits };
  return async (request) => {
    const agent = new Agent({
      connect: guardedConnector({ policy, names, timeout: limits.deadline }),
      maxHeaderSize: limits.headers,
      headersTimeout: limits.deadline,
      bodyTimeout: limits.deadline,
      pipelining: 0,
    });
    const deadline = AbortSignal.timeout(limits.deadline);
    const signal = request.signal === undefined ? deadline : AbortSignal.any([deadline, request.signal]);
    try {
      return await follow({ request, agent, signal, policy, limits, userAgent: userAgent(options.contact) });
    } catch (error) {
      request.signal?.throwIfAborted();
      throw toFetchError(error, deadline.aborted);
    } finally {
      // Whatever still comes is not waited for.
      agent.destroy().catch(() => {});
    }
  };
}

interface Fetching {
  readonly request: FetchRequest;
  readonly agent: Agent;
  readonly signal: AbortSignal;
  readonly policy: AddressPolicy;
  readonly limits: FetchLimits;
  readonly userAgent: string;
}

const redirecting: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

async function follow(fetching: Fetching): Promise<Answer> {
  let address = fetching.request.url;
  for (let hop = 0; hop <= fetching.limits.redirects; hop += 1) {
    const url = allowedUrl(address, fetching.policy);
    if (url === undefined) throw fetchError("refused");
    const response = await ask(fetching, url);
    const { location } = response.headers;
    if (!redirecting.has(response.status) || location === undefined) return answerFrom(fetching, url, response);
    response.body.destroy();
    address = URL.parse(inUtf8(location), url.href)?.href ?? "";
  }
  throw fetchError("too-many-redirects");
}

/** Headers are read as Latin-1; addresses that servers leave unescaped are UTF-8 (RFC 9110, 5.5). */
function inUtf8(location: string): string {
  return Buffer.from(location, "latin1").toString("utf8");
}

interface Response {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readable;
}

async function ask({ request, agent, signal, userAgent: name }: Fetching, url: URL): Promise<Response> {
  const { statusCode, headers, body } = await agent.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: "GET",
    signal,
    headers: {
      "user-agent": name,
      accept: request.types.join(", "),
      "accept-encoding": acceptedEncodings,
      ...(request.ifNoneMatch !== undefined && { "if-none-match": request.ifNoneMatch }),
      ...(request.ifModifiedSince !== undefined && { "if-modified-since": request.ifModifiedSince }),
    },
  });
  // A body that is given up is no error of its own.
  body.on("error", () => {});
  return { status: statusCode, headers: singleHeaders(headers), body };
}

/** Of a header that stands there several times, the first counts. */
function singleHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const single = Object.entries(headers).flatMap(([name, value]): readonly [string, string][] => {
    const first = typeof value === "string" ? value : value?.[0];
    return first === undefined ? [] : [[name.toLowerCase(), first]];
  });
  return Object.fromEntries(single);
}

async function answerFrom({ request, limits }: Fetching, url: URL, response: Response): Promise<Answer> {
  const { status, headers, body } = response;
  const answer = { status, url: url.href, headers };
  if (status < 200 || status > 299) {
    body.destroy();
    return { ...answer, bytes: new Uint8Array() };
  }
  const type = mediaTypeOf(headers);
  if (type === undefined || !request.types.some((allowed) => allowed === type)) {
    body.destroy();
    throw wrongTypeError(type);
  }
  return { ...answer, bytes: await readBody(body, headers["content-encoding"], limits) };
}
