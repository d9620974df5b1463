// What tells of a page's versions, beside the element: fetched for pages that link to some.
export { drawVersions } from "./view/draw-versions.ts";
