export { FormatError, type Format, type Written } from "./format.ts";
export { detectFormat, formatNamed, formats } from "./formats.ts";
export { writePieces } from "./write-pieces.ts";
export { bibtex } from "./bibtex/format.ts";
export { ris } from "./ris/format.ts";
