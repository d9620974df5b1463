// The bundle's entry for what is loaded where a publisher names a folder of styles.
export { folderShelf } from "./styles/folder-shelf.ts";
export { drawStyleSearch } from "./view/style-search.ts";
