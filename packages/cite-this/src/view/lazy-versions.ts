import { fromBeside } from "../beside.ts";
import type { Words } from "../words.ts";
import type { drawVersions } from "./draw-versions.ts";

const links = "link[rel~=memento],link[rel~=permalink],link[rel~=latest-version]";

/** Which version of the page to cite; what tells of it lies beside the element's own script, for few pages link to any. */
export async function drawOwnVersions(page: Document, words: Words): Promise<readonly Node[]> {
  if (page.querySelector(links) === null) return [];
  return (await fromBeside<typeof drawVersions>("versions", "drawVersions"))(page, words);
}
