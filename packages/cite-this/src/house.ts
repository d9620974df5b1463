// The bundle's entry for what is loaded where a publisher names a house style.
export { houseShelf } from "./guides/house-shelf.ts";
