import type { ListedStyle } from "../styles/shelf.ts";
import type { Words } from "../words.ts";
import { make } from "./make.ts";

/** A field that finds more styles by a part of their title, listed when it is first entered. */
export function drawStyleSearch(
  words: Words,
  list: () => Promise<readonly ListedStyle[]>,
  chosen: (name: string) => void,
): Node {
  const options = make("datalist", { id: "more-styles" });
  const input = make("input", {
    class: "number",
    type: "search",
    list: "more-styles",
    "aria-label": words.moreStyles,
    placeholder: words.moreStyles,
  });
  let listed: readonly ListedStyle[] = [];
  const fill = async (): Promise<void> => {
    listed = await list();
    options.replaceChildren(...listed.map(({ title }) => make("option", { value: title })));
  };
  input.addEventListener("focus", () => {
    if (listed.length === 0) void fill();
  });
  input.addEventListener("change", () => {
    const found = listed.find(({ title, name }) => title === input.value || name === input.value);
    if (found !== undefined) chosen(found.name);
  });
  return make("span", { part: "search" }, input, options);
}
