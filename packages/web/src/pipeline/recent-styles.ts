import type { Catalogue, FoundStyle } from "@citable/styles";
import { findHouse, isHouseName } from "./house-style.ts";

/** So many styles are kept ready; reading one takes longer than citing with it. */
const kept = 20;

/** Finds styles and keeps the last ones used; one that could not be had is asked for anew. */
export function recentStyles(catalogue: Catalogue): (name: string) => Promise<FoundStyle> {
  const recent = new Map<string, Promise<FoundStyle>>();
  const find = async (name: string): Promise<FoundStyle> => {
    const found = recent.get(name) ?? (isHouseName(name) ? findHouse(name, find) : catalogue.find(name));
    // Taken out and put back: the first key of the map is the one unused for longest.
    recent.delete(name);
    recent.set(name, found);
    found.catch(() => recent.delete(name));
    const oldest = recent.keys().next();
    if (recent.size > kept && oldest.done !== true) recent.delete(oldest.value);
    return found;
  };
  return find;
}
