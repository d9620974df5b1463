import { isIPv6 } from "node:net";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, MiddlewareHandler } from "hono";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { RequestError } from "../problem.ts";

export interface RateLimit {
  /** What one client may ask in a minute. */
  readonly perMinute: number;
  /** A proxy stands before the server and says in X-Forwarded-For who asks. */
  readonly behindProxy: boolean;
}

/** What is dear counts more than once: a source that has to be fetched from elsewhere, a bibliography to be kept. */
const dear: ReadonlyMap<string, number> = new Map([
  ["/api/v1/record", 10],
  ["/api/v1/capture", 3],
  ["/api/v1/bibliographies", 3],
]);

/**
 * Lets each client ask so much a minute. Clients are told apart by their addresses, which are in memory only, for a
 * minute, and nowhere else.
 * @throws RequestError 429, with Retry-After
 */
export function rateLimit({ perMinute, behindProxy }: RateLimit): MiddlewareHandler {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (context, next) => {
    const points = context.req.method === "GET" ? 1 : (dear.get(context.req.path) ?? 1);
    try {
      await limiter.consume(clientOf(context, behindProxy), Math.min(points, perMinute));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      context.header("Retry-After", String(seconds));
      throw new RequestError(429, "too-many-requests", `That was a lot at once; ask again in ${seconds} s.`);
    }
    await next();
  };
}

/** Who asks: an IPv4 address, or the network of an IPv6 address, of which one client may have very many. */
function clientOf(context: Context, behindProxy: boolean): string {
  // The last one is what our own proxy saw; what stands before it, anybody can write.
  const forwarded = behindProxy ? context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  const address = forwarded ?? remoteAddress(context);
  return isIPv6(address) ? networkOf(address) : address;
}

function remoteAddress(context: Context): string {
  // Without a socket, as in tests, all are one client.
  return context.env === undefined || !("incoming" in context.env) ? "" : (getConnInfo(context).remote.address ?? "");
}

/** The first 64 bits; an IPv4 address written as IPv6 stays whole. */
function networkOf(address: string): string {
  if (address.includes(".")) return address;
  const [before = "", after] = address.split("::");
  const groups = before === "" ? [] : before.split(":");
  const rest = after === undefined || after === "" ? [] : after.split(":");
  const whole = [...groups, ...Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill("0"), ...rest];
  return whole.slice(0, 4).join(":");
}
