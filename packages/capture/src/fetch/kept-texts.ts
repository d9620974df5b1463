import { type Fetcher, textOf } from "./answer.ts";
import { createAnswerCache, keptAnswer, keptOn, validatorsOf } from "./answer-cache.ts";
import { systemClock, type Clock } from "./clock.ts";
import { statusError } from "./fetch-error.ts";

export interface KeptTextsOptions {
  readonly fetcher: Fetcher;
  /** The media types that are taken. */
  readonly types: readonly string[];
  /** So many are kept, the oldest leaving first. */
  readonly most: number;
  readonly clock?: Pick<Clock, "now">;
}

/**
 * Fetches texts and keeps them for as long as their servers allow; after that a server is asked whether its text has
 * changed, by ETag or date (RFC 9111, 4.3).
 * @throws FetchError, also when the server answers with an error
 */
export function keptTexts(options: KeptTextsOptions): (url: string, signal?: AbortSignal) => Promise<string> {
  const { fetcher, types, most, clock = systemClock } = options;
  const cache = createAnswerCache(most);
  return async (url, signal) => {
    const known = cache.get(url);
    if (known !== undefined && clock.now() < known.freshUntil) return known.text;
    const answer = await fetcher({ url, types, ...validatorsOf(known), ...(signal !== undefined && { signal }) });
    if (answer.status === 304 && known !== undefined) {
      cache.keep(url, keptOn(answer, known, clock.now()));
      return known.text;
    }
    if (answer.status < 200 || answer.status > 299) throw statusError(answer.status);
    const text = textOf(answer);
    cache.keep(url, keptAnswer(answer, text, clock.now()));
    return text;
  };
}
