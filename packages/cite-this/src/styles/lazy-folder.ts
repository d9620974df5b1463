import { fromBeside } from "../beside.ts";
import type { drawStyleSearch } from "../view/style-search.ts";
import type { folderShelf } from "./folder-shelf.ts";
import type { Shelf } from "./shelf.ts";

/** A folder of styles, and the search over it; they lie beside the element's own script, for few pages have a folder. */
export async function openFolder(folder: string, base: string): Promise<Shelf> {
  return (await fromBeside<typeof folderShelf>("folder", "folderShelf"))(folder, base);
}

export async function drawFolderSearch(...asked: Parameters<typeof drawStyleSearch>): Promise<Node> {
  return (await fromBeside<typeof drawStyleSearch>("folder", "drawStyleSearch"))(...asked);
}
