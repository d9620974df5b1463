export { FormatError, type Format, type Written } from "./format.ts";
export { detectFormat, formatNamed, formats } from "./formats.ts";
