import type { Formatting, Run, Settled } from "@citable/csl";
import { webAddress } from "../page/meta-tags.ts";
import { make } from "./make.ts";

/** Draws a citation. Its words become text nodes: nothing in a title is ever read as markup. */
export function drawCitation({ blocks }: Settled): DocumentFragment {
  const drawn = document.createDocumentFragment();
  for (const [index, { display, runs }] of blocks.entries()) {
    if (index > 0) drawn.append(" ");
    const target = display === undefined ? drawn : drawn.appendChild(make("span", { class: display }));
    target.append(...runs.map(drawRun));
  }
  return drawn;
}

function drawRun({ text, formatting, link }: Run): Node {
  const address = webAddress(link);
  const words = [...tags(formatting), ...isolated(text)].reduce<Node>((inner, [tag, name]) => {
    const outer = make(tag, { class: name });
    outer.append(inner);
    return outer;
  }, document.createTextNode(text));
  if (address === undefined) return words;
  const anchor = make("a", { href: address, rel: "noreferrer" });
  anchor.append(words);
  return anchor;
}

type Tag = readonly [tag: "b" | "bdi" | "i" | "span" | "sub" | "sup" | "u", name?: string];

function tags({ fontStyle, fontVariant, fontWeight, textDecoration, verticalAlign }: Formatting): readonly Tag[] {
  const found: Tag[] = [];
  if (fontStyle === "italic" || fontStyle === "oblique") found.push(["i"]);
  if (fontWeight === "bold") found.push(["b"]);
  if (textDecoration === "underline") found.push(["u"]);
  if (fontVariant === "small-caps") found.push(["span", "small-caps"]);
  if (verticalAlign === "sup" || verticalAlign === "sub") found.push([verticalAlign]);
  return found;
}

/** Words that run from right to left are kept from carrying the punctuation around them along. */
function isolated(text: string): readonly Tag[] {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text) ? [["bdi"]] : [];
}
