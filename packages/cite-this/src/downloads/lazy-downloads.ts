import { fromBeside, ownAddress } from "../beside.ts";
import type { Downloads } from "./downloads.ts";

/** Formats whose writers lie beside the element's own script, and are fetched when a reader asks for the first file. */
export const lazyDownloads: Downloads = {
  labels: ownAddress === undefined ? [] : ["BibTeX", "RIS", "CSL-JSON"],
  save: async (...asked) => (await fromBeside<Downloads["save"]>("formats", "save"))(...asked),
};
