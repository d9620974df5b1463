import { importBeside } from "../beside.ts";
import type { Guides } from "./guides.ts";

/** The guides as they lie beside the element's own script. */
export const lazyGuides: Guides = {
  advise: async (...asked) => {
    const loaded = await importBeside("cite-this-advice.js");
    return has(loaded, "advise") ? loaded.advise(...asked) : [];
  },
  houseShelf: async (...asked) => {
    const loaded = await importBeside("cite-this-house.js");
    if (has(loaded, "houseShelf")) return loaded.houseShelf(...asked);
    throw new TypeError("cite-this-house.js is not beside the element, or of another version.");
  },
};

function has<Name extends keyof Guides>(loaded: unknown, name: Name): loaded is Pick<Guides, Name> {
  return typeof loaded === "object" && loaded !== null && name in loaded;
}
