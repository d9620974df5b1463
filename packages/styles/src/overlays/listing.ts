import { editionName } from "../editions/edition.ts";
import { families } from "../editions/families.ts";
import type { ListedStyle } from "../catalogue/listing.ts";
import { titleOfOverlay } from "./apply.ts";
import type { OverlayBase } from "./overlays.ts";

/** The lines of the editions that can be made from the styles of a list and that it has not. */
export async function listOverlays(named: readonly ListedStyle[]): Promise<readonly ListedStyle[]> {
  const { overlays } = await import("./overlays.ts");
  const byName = new Map(named.map((style) => [style.name, style]));
  return overlays.flatMap((overlay): readonly ListedStyle[] => {
    const name = nameOf(overlay);
    const base = byName.has(name) ? undefined : overlay.from.flatMap((key) => byName.get(nameOf(key)) ?? [])[0];
    const family = families.find((candidate) => candidate.name === overlay.family);
    if (base?.name === undefined || family === undefined) return [];
    const { parent: _, ...rest } = base;
    return [{ ...rest, id: name, name, title: titleOfOverlay(base.title, family, overlay), madeFrom: base.name }];
  });
}

function nameOf({ family, edition }: OverlayBase): string {
  return editionName({ name: family }, edition);
}
