export { germanCapture } from "./german.ts";
export { germanMethods } from "./german-methods.ts";
