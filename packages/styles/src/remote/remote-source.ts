import { isJsonObject } from "@citable/model";
import { elementFromCsljson } from "../csljson.ts";
import { StyleSourceError } from "../errors.ts";
import { isSummary, type StyleSource, type StyleSummary } from "../source.ts";

/** Asks an address; the browser's and Node's own `fetch` do. */
export type Fetch = (address: URL) => Promise<Response>;

/**
 * Styles and locales from a server that answers with `answerRemote`. Each style and locale is one small answer, so a
 * page can keep what it used and work without the server; the list is asked once.
 *
 * @param base the folder's address, with a slash at its end
 * @example remoteSource(new URL("https://example.org/library/"))
 */
export function remoteSource(base: URL, fetch: Fetch = async (address) => globalThis.fetch(address)): StyleSource {
  const ask = async (path: string): Promise<unknown> => askJson(new URL(path, base), fetch);
  return {
    name: base.host,
    list: once(async () => readList(await ask("styles.json"), base)),
    summary: async (id) => {
      const summary = await ask(`summaries/${encodeURIComponent(id)}.json`);
      return isSummary(summary) ? summary : undefined;
    },
    style: async (id) => elementOf(await ask(`styles/${encodeURIComponent(id)}.json`)),
    locale: async (tag) => elementOf(await ask(`locales/${encodeURIComponent(tag)}.json`)),
    renamed: once(async () => readRenamed(await ask("renamed.json"))),
  };
}

function elementOf(answer: unknown): ReturnType<typeof elementFromCsljson> | undefined {
  return answer === null ? undefined : elementFromCsljson(answer);
}

/** The answer as JSON. */
async function askJson(address: URL, fetch: Fetch): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(address);
    if (response.ok) return await response.json();
  } catch {
    throw new StyleSourceError(`${address.href} cannot be reached; it is needed once for each style or language.`);
  }
  throw new StyleSourceError(`${address.href} answered with the status ${response.status} instead of a style.`);
}

function readList(answer: unknown, base: URL): readonly StyleSummary[] {
  if (Array.isArray(answer) && answer.every(isSummary)) return answer;
  throw new StyleSourceError(`${new URL("styles.json", base).href} is no list of styles.`);
}

function readRenamed(answer: unknown): ReadonlyMap<string, string> {
  if (!isJsonObject(answer)) return new Map();
  return new Map(Object.entries(answer).flatMap(([id, now]) => (typeof now === "string" ? [[id, now]] : [])));
}

/** Asks once; what failed may be asked again. */
function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let asked: Promise<Answer> | undefined;
  return async () => {
    asked ??= ask().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}
