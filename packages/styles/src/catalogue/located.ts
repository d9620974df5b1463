import type { StyleFamily } from "../editions/families.ts";
import { compareEditions, editionOf, idsOf } from "../editions/edition.ts";
import { summaryIn, type StyleSource, type StyleSummary } from "../source.ts";

/** A style that a source has, before it is read. */
export interface Located {
  readonly source: StyleSource;
  readonly summary: StyleSummary;
}

/** An edition of a family that can be had. */
export interface LocatedEdition extends Located {
  readonly family: StyleFamily;
  readonly edition: string | undefined;
}

/** The first source's style of this id. */
export async function locateId(sources: readonly StyleSource[], id: string): Promise<Located | undefined> {
  for (const source of sources) {
    const summary = await summaryIn(source, id);
    if (summary !== undefined) return { source, summary };
  }
  return undefined;
}

/** The style of exactly this edition; in doubt the first source's. */
export async function locateEdition(
  sources: readonly StyleSource[],
  family: StyleFamily,
  edition: string,
): Promise<LocatedEdition | undefined> {
  for (const source of sources) {
    for (const id of idsOf(family, edition)) {
      const summary = await summaryIn(source, id);
      if (summary !== undefined && editionOf(summary)?.editions.includes(edition)) {
        return { source, summary, family, edition };
      }
    }
  }
  return undefined;
}

/** The editions of a family that can be had, newest first, each once; untold ones only if there is nothing else. */
export async function editionsAtHand(
  sources: readonly StyleSource[],
  family: StyleFamily,
): Promise<readonly LocatedEdition[]> {
  const found = new Map<string | undefined, LocatedEdition>();
  for (const source of sources) {
    for (const id of idsOf(family)) {
      const summary = await summaryIn(source, id);
      for (const edition of summary === undefined ? [] : editionsIn(summary)) {
        if (summary !== undefined && !found.has(edition)) found.set(edition, { source, summary, family, edition });
      }
    }
  }
  const editions = [...found.values()].sort((left, right) => compareEditions(left.edition, right.edition));
  return editions.filter((located) => located.edition !== undefined || editions.length === 1);
}

function editionsIn(summary: StyleSummary): readonly (string | undefined)[] {
  const editions = editionOf(summary)?.editions ?? [];
  return editions.length === 0 ? [undefined] : editions;
}

/** What the sources send people to who ask for an id that is gone; followed through several renamings. */
export async function locateRenamed(sources: readonly StyleSource[], id: string): Promise<Located | undefined> {
  const renamed = await Promise.all(sources.map(async (source) => (await source.renamed?.()) ?? new Map()));
  const seen = new Set([id]);
  for (let next = renamedTo(renamed, id); next !== undefined && !seen.has(next); next = renamedTo(renamed, next)) {
    seen.add(next);
    const located = await locateId(sources, next);
    if (located !== undefined) return located;
  }
  return undefined;
}

function renamedTo(renamed: readonly ReadonlyMap<string, string>[], id: string): string | undefined {
  return renamed.find((ids) => ids.has(id))?.get(id);
}
