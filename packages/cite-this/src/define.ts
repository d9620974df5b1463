// The bundle's entry: defines <cite-this> with the styles that the build put in.
import { CiteThisElement } from "./element.ts";
import { lazyGuides } from "./guides/lazy-guides.ts";
import { lazyDownloads } from "./downloads/lazy-downloads.ts";
import type { Packed } from "./styles/pack.ts";
import { packedShelf } from "./styles/shelf.ts";

/** The packed styles, and their names in order: put in by tools/build.ts. */
declare const builtInStyles: Packed;
declare const builtInNames: readonly string[];

CiteThisElement.define({
  shelf: packedShelf(builtInStyles),
  defaultStyles: builtInNames,
  downloads: lazyDownloads,
  guides: lazyGuides,
});
