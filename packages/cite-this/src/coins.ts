// The reader of COinS beside the element: fetched for pages that have them.
export { readCoins } from "./page/coins.ts";
