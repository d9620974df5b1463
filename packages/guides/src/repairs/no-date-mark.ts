import { rewriteStyle } from "@citable/styles";
import { hasOwnPlaceForDate } from "./headword-locator.ts";
import type { StyleRepair } from "./repair-kinds.ts";

/** A mark such as “n.d.” is printed only where the guide has one. */
export const noDateMark: StyleRepair = {
  kind: "style",
  name: "no-date-mark",
  applies: (situation) => {
    const { item, form, guidance } = situation;
    const { issued: _issued, ...dates } = item.dates;
    if (item.dates.issued !== undefined && !hasOwnPlaceForDate(situation)) return false;
    return guidance.find("no-date", { ...item, dates }, form)?.effect.print === false;
  },
  change: (style) =>
    rewriteStyle(style, (element) => {
      if (element.kind === "group" && element.children.length === 0) return undefined;
      return element.kind === "text" && element.source.kind === "term" && element.source.term === "no date"
        ? undefined
        : element;
    }),
  reason: ({ item, form, guidance }) => {
    const found = guidance.find("no-date", item, form);
    return {
      what: "“n.d.” is left out.",
      why: found && { rule: found.rule, edition: guidance.edition },
    };
  },
};
