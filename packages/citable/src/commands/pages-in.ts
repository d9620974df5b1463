import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** The pages that paths name: files as they are; of a folder all pages in it and below, in the order of their names. */
export async function pagesIn(paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(paths.map(async (path) => ((await isFolder(path)) ? pagesBelow(path) : [path])));
  return found.flat();
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}

/** A folder without pages answers for itself: reading it fails with a sentence. */
async function pagesBelow(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  const pages = names.filter((name) => /\.x?html?$/i.test(name)).toSorted();
  return pages.length === 0 ? [folder] : pages.map((name) => join(folder, name));
}
