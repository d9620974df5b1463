import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

import type { SavedPage } from "./readers.ts";

/** Longer ones are books; the peers take minutes for them. */
const longestPage = 1_000_000;

/** The pages of a folder and its subfolders, in the order of their names. */
export function readPages(folder: string): readonly SavedPage[] {
  const pages = globSync("**/*.{html,htm}", { cwd: folder })
    .sort()
    .map((file) => ({
      name: basename(file),
      bytes: new Uint8Array(readFileSync(join(folder, file))),
      url: address(file),
    }))
    .filter(({ bytes }) => bytes.length > 0 && bytes.length <= longestPage);
  if (pages.length === 0) throw new TypeError(`There is no page (.html) in ${folder}.`);
  return pages;
}

function address(file: string): string {
  // metascraper refuses top-level domains that are not in use.
  return `https://pages.example.org/${basename(file).replace(/\.html?$/u, "")}`;
}
