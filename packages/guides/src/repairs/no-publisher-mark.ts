import { rewriteStyle } from "@citable/styles";
import type { StyleRepair } from "./repair-kinds.ts";

/** A mark such as “N.p.” for a publisher that is not known is printed only where the guide has one. */
export const noPublisherMark: StyleRepair = {
  kind: "style",
  name: "no-publisher-mark",
  applies: ({ item, form, guidance }) => guidance.find("no-publisher-mark", item, form) !== undefined,
  change: (style) =>
    rewriteStyle(style, (element) => {
      if (element.kind !== "text" || element.source.kind !== "value") return element;
      return /^n\. ?p\.$/i.test(element.source.value) ? undefined : element;
    }),
  reason: ({ item, form, guidance }) => {
    const found = guidance.find("no-publisher-mark", item, form);
    return {
      what: "“N.p.” is left out.",
      why: found && { rule: found.rule, edition: guidance.edition },
    };
  },
};
