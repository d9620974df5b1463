export type { EditionChange } from "./change.ts";
export type { MadeFrom } from "./apply.ts";
export { overlays, overlayFor, type EditionKey, type EditionOverlay } from "./overlays.ts";
