import { fromBeside } from "../beside.ts";
import type { Guides } from "./guides.ts";

/** The guides as they lie beside the element's own script. */
export const lazyGuides: Guides = {
  advise: async (...asked) => (await fromBeside<Guides["advise"]>("advice", "advise"))(...asked),
  houseShelf: async (...asked) => (await fromBeside<Guides["houseShelf"]>("house", "houseShelf"))(...asked),
};
