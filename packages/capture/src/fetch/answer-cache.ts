import type { Answer, FetchRequest } from "./answer.ts";

/** What is kept of an answer. */
export interface KeptAnswer {
  readonly text: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** Until when it is taken as it is; after that the service is asked whether it changed. */
  readonly freshUntil: number;
}

/** The last answers in memory, the oldest ones leaving first. */
export interface AnswerCache {
  readonly get: (address: string) => KeptAnswer | undefined;
  readonly keep: (address: string, answer: KeptAnswer) => void;
}

const mostAnswers = 500;
/** Longer ones (an article with thousands of authors) are not kept. */
const longestKept = 256 * 1024;

export function createAnswerCache(most: number = mostAnswers): AnswerCache {
  const kept = new Map<string, KeptAnswer>();
  return {
    get: (address) => kept.get(address),
    keep: (address, answer) => {
      kept.delete(address);
      if (answer.text.length > longestKept) return;
      kept.set(address, answer);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
}

/** By which a server tells whether what was kept has changed. */
export function validatorsOf(known: KeptAnswer | undefined): Pick<FetchRequest, "ifNoneMatch" | "ifModifiedSince"> {
  return {
    ...(known?.etag !== undefined && { ifNoneMatch: known.etag }),
    ...(known?.lastModified !== undefined && { ifModifiedSince: known.lastModified }),
  };
}

/** An answer that is kept for longer, because its server said that nothing changed (304). */
export function keptOn(answer: Answer, known: KeptAnswer, now: number): KeptAnswer {
  return { ...known, freshUntil: keptAnswer(answer, known.text, now).freshUntil };
}

const usuallyFresh = 5 * 60;
const longestFresh = 24 * 60 * 60;

/** What to keep of an answer; `known` is its text where the service said that nothing changed. */
export function keptAnswer({ headers }: Answer, text: string, now: number): KeptAnswer {
  const { etag, "last-modified": lastModified } = headers;
  return {
    text,
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    freshUntil: now + freshSeconds(headers["cache-control"] ?? "") * 1000,
  };
}

/** RFC 9111, 5.2.2. */
function freshSeconds(control: string): number {
  if (/\bno-(?:store|cache)\b/i.test(control)) return 0;
  const stated = /\bmax-age=(\d{1,9})\b/i.exec(control)?.[1];
  return stated === undefined ? usuallyFresh : Math.min(Number(stated), longestFresh);
}
