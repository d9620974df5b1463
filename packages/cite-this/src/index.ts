export type {
  CiteThisAttributes,
  CiteThisEvents,
  CiteThisProperties,
  FallbackDetail,
  GivenRecord,
  ReadyDetail,
} from "./attributes.ts";
export { CiteThisElement, type Equipment } from "./element.ts";
export { citeItem, type Cited, type Passage, type ShownCitation, type ShownForm } from "./citing/cite-item.ts";
export { readPage } from "./page/read-page.ts";
export { readVersions, type PageVersions } from "./page/versions.ts";
export { faultOf, isDebris } from "./record/debris.ts";
export { recordType } from "./record/read-record.ts";
export { pack, unpack, type Packed } from "./styles/pack.ts";
export { folderShelf } from "./styles/folder-shelf.ts";
export { packedShelf, type ListedStyle, type Shelf } from "./styles/shelf.ts";
export { openStyle, printStyleFile, storeStyle, type ReadyStyle, type StyleFile } from "./styles/style-file.ts";
export type { Guides } from "./guides/guides.ts";
export type { Downloads } from "./downloads/downloads.ts";
export { englishWords, type Words } from "./words.ts";
