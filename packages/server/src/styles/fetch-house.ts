import { createFetcher, FetchError, keptTexts, type FetcherOptions } from "@citable/capture/node";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { RequestError } from "../problem.ts";
import type { FetchText } from "./find-style.ts";

/** No house style is longer. */
const largest = 200_000;
const keptHouses = 50;

/**
 * Fetches house styles as `@citable/capture` allows: public addresses only, bounded in time and size, kept as long as
 * their servers say and asked for again with validators.
 */
export function houseFetcher(options: FetcherOptions = {}): FetchText {
  const limits = { deadline: 10_000, compressed: largest, decompressed: largest, ...options.limits };
  const types = ["application/json", "text/plain"];
  const fetchText = keptTexts({ fetcher: createFetcher({ ...options, limits }), types, most: keptHouses });
  return async (address) => {
    try {
      return await fetchText(address.trim());
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      throw new RequestError(
        statusOf(error),
        "house-style-not-fetched",
        `The house style at ${address}: ${error.message}`,
      );
    }
  };
}

/** What was asked for and may not be is the asker's affair; all else is the other server's. */
function statusOf({ code }: FetchError): ContentfulStatusCode {
  switch (code) {
    case "refused":
    case "wrong-type":
    case "too-large":
    case "too-many-redirects":
      return 422;
    case "timeout":
      return 504;
    case "broken":
    case "offline":
    case "status":
    case "unreachable":
      return 502;
    default:
      return code satisfies never;
  }
}
