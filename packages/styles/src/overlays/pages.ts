import type { Element, IndependentStyle } from "@citable/csl";
import { rewriteStyle } from "./rewrite.ts";

const parts: readonly string[] = ["chapter", "entry", "entry-dictionary", "entry-encyclopedia", "paper-conference"];

/** Leaves out the pages of a part of a book, unless they stand with its volume ("3:12–34"). */
export function withoutPagesOfChapters(style: IndependentStyle): IndependentStyle {
  return rewriteStyle(style, (element) => (printsPages(element) ? unlessInVolumelessBook(element) : element));
}

function printsPages(element: Element): boolean {
  return element.kind === "text" && element.source.kind === "variable" && element.source.variable === "page";
}

function unlessInVolumelessBook(pages: Element): Element {
  const inVolume: Element = {
    kind: "choose",
    branches: [{ match: "all", conditions: [{ kind: "variable", values: ["volume"] }], children: [pages] }],
  };
  return {
    kind: "choose",
    branches: [
      { match: "any", conditions: [{ kind: "type", values: parts }], children: [inVolume] },
      { match: "all", conditions: [], children: [pages] },
    ],
  };
}
