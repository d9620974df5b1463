export { germanFormats } from "./german.ts";
