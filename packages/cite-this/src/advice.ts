// The bundle's entry for what is loaded when a reader opens the advice.
export { advise } from "./guides/advise.ts";
