import { kindOfList } from "../style/named-styles.ts";
import type { State } from "../state/state.ts";

/** What stands above the list: the reader's own heading, or the one that the style has. */
export function listHeading({ list, style, words }: State): string {
  return list.heading.trim() || words.list.headings[kindOfList(style.name)];
}
