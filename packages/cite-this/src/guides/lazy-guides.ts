import { fromBeside } from "../beside.ts";
import type { Guides } from "./guides.ts";

/** The guides as they lie beside the element's own script. */
export const lazyGuides: Guides = {
  advise: async (...asked) => (await fromBeside<Guides["advise"]>("advice", "advise"))?.(...asked) ?? [],
  houseShelf: async (...asked) => {
    const houseShelf = await fromBeside<Guides["houseShelf"]>("house", "houseShelf");
    if (houseShelf !== undefined) return houseShelf(...asked);
    throw new TypeError("cite-this-house.js is not beside the element, or of another version.");
  },
};
