import { csljsonFromFile, type CsljsonNode } from "../csljson.ts";
import { summaryIn, type StyleSource, type StyleSummary } from "../source.ts";

/**
 * What a `remoteSource` may be told: a list of styles or one of its lines, a style or locale as csljson, ids that were
 * renamed; null for a style or locale that is not there.
 */
export type RemoteAnswer =
  | readonly StyleSummary[]
  | StyleSummary
  | CsljsonNode
  | Readonly<Record<string, string>>
  | null;

/**
 * Answers what a `remoteSource` asks, from sources at hand; where two have the same, the earlier one answers.
 * Whoever serves it maps addresses to paths: "styles.json", "renamed.json",
 * "summaries/apa.json", "styles/apa.json", "locales/en-US.json".
 *
 * @param path without a slash before it
 * @returns undefined if that is no such path
 * @throws StyleSourceError if a source cannot be read
 */
export async function answerRemote(sources: readonly StyleSource[], path: string): Promise<RemoteAnswer | undefined> {
  if (path === "styles.json") return listAll(sources);
  if (path === "renamed.json") return renamedIds(sources);
  const [, shelf, name] = /^(summaries|styles|locales)\/([\w.-]+)\.json$/.exec(path) ?? [];
  if (name === undefined) return undefined;
  if (shelf === "summaries") return (await firstOf(sources, async (source) => summaryIn(source, name))) ?? null;
  const file = await firstOf(sources, async (source) =>
    shelf === "styles" ? source.style(name) : source.locale(name),
  );
  return file === undefined ? null : csljsonFromFile(file);
}

async function listAll(sources: readonly StyleSource[]): Promise<readonly StyleSummary[]> {
  const lists = await Promise.all(sources.map(async (source) => source.list()));
  // Later entries of a Map win, so the first source comes last.
  return [...new Map(lists.toReversed().flatMap((list) => list.map((summary) => [summary.id, summary]))).values()];
}

async function renamedIds(sources: readonly StyleSource[]): Promise<Readonly<Record<string, string>>> {
  const renamed = await Promise.all(sources.map(async (source) => source.renamed?.() ?? new Map<string, string>()));
  return Object.fromEntries(renamed.toReversed().flatMap((ids) => [...ids]));
}

async function firstOf<Found>(
  sources: readonly StyleSource[],
  read: (source: StyleSource) => Promise<Found | undefined>,
): Promise<Found | undefined> {
  for (const source of sources) {
    const found = await read(source);
    if (found !== undefined) return found;
  }
  return undefined;
}
