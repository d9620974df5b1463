export { germanReferences } from "./german.ts";
