import { editionsAtHand, locateEdition, type LocatedEdition } from "../catalogue/located.ts";
import { families, type StyleFamily } from "../editions/families.ts";
import type { StyleSource } from "../source.ts";
import type { EditionOverlay } from "./overlays.ts";

/** An edition that can be made from one at hand. */
export interface LocatedOverlay {
  readonly overlay: EditionOverlay;
  readonly base: LocatedEdition;
}

/** How an edition can be made from what the sources have; undefined if it cannot. */
export async function locateOverlay(
  sources: readonly StyleSource[],
  family: StyleFamily,
  edition: string,
): Promise<LocatedOverlay | undefined> {
  // Fetched when an edition is asked for that no source has: a page may have come without them.
  const { overlayFor } = await import("./overlays.ts");
  const overlay = overlayFor(family.name, edition);
  for (const key of overlay?.from ?? []) {
    const under = families.find((candidate) => candidate.name === key.family);
    const base = under && (await locateBase(sources, under, key.edition));
    if (overlay !== undefined && base !== undefined) return { overlay, base };
  }
  return undefined;
}

/** An edition, or the style of a family that states none. */
async function locateBase(
  sources: readonly StyleSource[],
  family: StyleFamily,
  edition: string | undefined,
): Promise<LocatedEdition | undefined> {
  if (edition !== undefined) return locateEdition(sources, family, edition);
  const [only] = await editionsAtHand(sources, family);
  return only?.edition === undefined ? only : undefined;
}

/** The editions of a family that no source has and that can be made. */
export async function editionsToMake(
  sources: readonly StyleSource[],
  family: StyleFamily,
): Promise<readonly LocatedOverlay[]> {
  const { overlays } = await import("./overlays.ts");
  const found: LocatedOverlay[] = [];
  for (const { edition } of overlays.filter((overlay) => overlay.family === family.name)) {
    if ((await locateEdition(sources, family, edition)) !== undefined) continue;
    const located = await locateOverlay(sources, family, edition);
    if (located !== undefined) found.push(located);
  }
  return found;
}
