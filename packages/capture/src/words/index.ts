export { germanCapture } from "./german.ts";
