// The bundle's entry for what is loaded when a reader asks for the first file.
export { save } from "./downloads/save.ts";
