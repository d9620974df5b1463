import { fromBeside } from "../beside.ts";
import type { readCoins } from "./coins.ts";
import type { Draft } from "./draft.ts";

/** What the COinS of a page say of it; their reader lies beside the element's own script, for few pages have any. */
export async function readOwnCoins(page: Document): Promise<Draft | undefined> {
  if (page.querySelector("span.Z3988[title]") === null) return undefined;
  return (await fromBeside<typeof readCoins>("coins", "readCoins"))(page);
}
