import type { Passage } from "../citing/cite-item.ts";
import type { Words } from "../words.ts";
import { make } from "./make.ts";

/**
 * Help for pointing to a passage. A text without pages has other handles: its paragraphs, sections, lines.
 * @param paged whether the source has pages
 * @param changed is told the passage whenever it changes
 */
export function drawPassageField(words: Words, paged: boolean, changed: (passage: Passage | undefined) => void): Node {
  const labels = Object.keys(words.passages);
  const ordered = paged
    ? ["page", ...labels.filter((label) => label !== "page")]
    : labels.filter((label) => label !== "page");
  const kind = make(
    "select",
    { "aria-label": words.passageKind },
    ...ordered.map((label) => make("option", { value: label }, words.passages[label])),
  );
  const number = make("input", {
    class: "number",
    type: "text",
    "aria-label": words.passageNumber,
    autocomplete: "off",
  });
  const tell = (): void => {
    const locator = number.value.trim();
    changed(locator === "" ? undefined : { label: kind.value, locator });
  };
  kind.addEventListener("change", tell);
  number.addEventListener("input", tell);
  const hint = paged ? undefined : make("p", { part: "hint" }, words.passageHint);
  return make(
    "div",
    { part: "passage", role: "group", "aria-label": words.passage },
    make("span", {}, words.passage),
    kind,
    number,
    hint,
  );
}
