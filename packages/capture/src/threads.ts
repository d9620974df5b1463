/** What needs Node's threads: reading what may never end. */
export { readPdfApart } from "./threads/read-pdf-apart.ts";
