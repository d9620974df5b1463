import { importBeside } from "../beside.ts";
import type { readCoins } from "./coins.ts";
import type { Draft } from "./draft.ts";

/** What the COinS of a page say of it; their reader lies beside the element's own script, for few pages have any. */
export async function readOwnCoins(page: Document): Promise<Draft | undefined> {
  if (page.querySelector("span.Z3988[title]") === null) return undefined;
  const loaded = await importBeside("cite-this-coins.js");
  return has(loaded) ? loaded.readCoins(page) : undefined;
}

function has(loaded: unknown): loaded is { readonly readCoins: typeof readCoins } {
  return typeof loaded === "object" && loaded !== null && "readCoins" in loaded;
}
