import type { Item } from "@citable/model";
import type { Shelf } from "../styles/shelf.ts";
import type { ReadyStyle } from "../styles/style-file.ts";

/** What the guides have beyond a first look: it lies in files of its own, which are fetched when they are wanted. */
export interface Guides {
  /** What is missing and how to cite it, a sentence or a few each, in the reader's language. */
  readonly advise: (item: Item, style: ReadyStyle, language: string) => Promise<readonly string[]>;
  /**
   * The publisher's house style as a shelf of one, over a style of the other shelves.
   * @throws Error that says what is wrong in the file, and where
   */
  readonly houseShelf: (address: string, base: string, shelves: readonly Shelf[]) => Promise<Shelf>;
}
