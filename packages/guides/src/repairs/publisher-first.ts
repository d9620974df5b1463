import type { Element } from "@citable/csl";
import { rewriteAll, rewriteStyle } from "@citable/styles";
import { isEntry } from "../rules/rule.ts";
import type { StyleRepair } from "./repair-kinds.ts";

/**
 * Some styles let the publisher stand in for the author of an unsigned entry. That is right where the work bears the
 * publisher's name (Merriam-Webster.com Dictionary); any other entry starts with its headword.
 */
export const publisherFirst: StyleRepair = {
  kind: "style",
  name: "publisher-first",
  applies: ({ item }) => {
    const { publisher, "container-title": work = "" } = item.fields;
    if (!isEntry(item) || item.names.author !== undefined || publisher === undefined) return false;
    return !work.toLowerCase().startsWith(publisher.toLowerCase());
  },
  change: (style) =>
    rewriteStyle(style, (element) => {
      if (element.kind !== "names" || ![element, ...element.substitute].some(asksForAuthor)) return element;
      const substitute = rewriteAll(element.substitute, (each) => (isPublisher(each) ? undefined : each));
      return substitute === element.substitute ? element : { ...element, substitute };
    }),
  reason: () => ({
    what: "The entry starts with its headword, not with the publisher.",
    why: "It is unsigned, and the style would credit it to the publisher of the work.",
  }),
};

function asksForAuthor(element: Element): boolean {
  return element.kind === "names" && element.variables.includes("author");
}

function isPublisher(element: Element): boolean {
  return element.kind === "text" && element.source.kind === "variable" && element.source.variable === "publisher";
}
