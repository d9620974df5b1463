import { rewriteStyle } from "@citable/styles";
import type { Branch, Element } from "@citable/csl";
import { entryTypes, isEntry } from "../rules/rule.ts";
import { reachOf, type Reach } from "../style/reach.ts";
import type { StyleRepair } from "./repair-kinds.ts";

/**
 * Styles give the month and day of web pages and not of entries, which they take for parts of books. Where the guide
 * wants an entry's whole date, what the style does for pages it does for entries too.
 */
export const fullDate: StyleRepair = {
  kind: "style",
  name: "full-date",
  applies: ({ item, form, guidance }) => {
    const { issued } = item.dates;
    const isDay = issued?.kind === "calendar" && issued.start.month !== undefined;
    return isEntry(item) && isDay && guidance.find("full-date", item, form) !== undefined;
  },
  change: (style) => {
    const dates = reachOf(style, (element) => element.kind === "date" && element.variable === "issued");
    const others = reachOf(style, (element) => element.kind === "names" || printsFact(element));
    return rewriteStyle(style, (element) => {
      if (element.kind !== "choose") return element;
      return { ...element, branches: element.branches.map((branch) => withEntries(branch, { dates, others })) };
    });
  },
  reason: ({ item, form, guidance }) => {
    const found = guidance.find("full-date", item, form);
    return {
      what: "The entry's whole date is given.",
      why: found && { rule: found.rule, edition: guidance.edition },
    };
  },
};

interface Looked {
  readonly dates: Reach;
  readonly others: Reach;
}

/** A branch that prints nothing but the date of pages is one for entries too. */
function withEntries(branch: Branch, { dates, others }: Looked): Branch {
  const ofPages = branch.conditions.some((each) => each.kind === "type" && each.values.includes("webpage"));
  if (!ofPages || !dates.from(branch.children) || others.from(branch.children)) return branch;
  return {
    ...branch,
    conditions: branch.conditions.map((each) =>
      each.kind === "type" ? { ...each, values: [...each.values, ...entryTypes, "chapter" as const] } : each,
    ),
  };
}

function printsFact(element: Element): boolean {
  return element.kind === "text" && element.source.kind === "variable" && element.source.variable !== "year-suffix";
}
