import type { Branch, Condition, Element } from "@citable/csl";
import { rewriteStyle } from "@citable/styles";
import { visitAll } from "../style/visit.ts";
import type { Situation, StyleRepair } from "./repair-kinds.ts";

/**
 * Some styles print the access date only beside an address, where the guide wants it whenever the work has no date.
 * Such a style asks for the address in a branch that prints the access date and not the address: that question goes.
 */
export const accessDate: StyleRepair = {
  kind: "style",
  name: "access-date",
  applies: (situation) => {
    const { accessed, issued } = situation.item.dates;
    if (accessed === undefined || situation.item.fields.URL !== undefined) return false;
    const effect = ruleFor(situation)?.effect;
    return effect?.withoutAddress === true && (effect.when !== "undated" || issued === undefined);
  },
  change: (style) =>
    rewriteStyle(style, (element) => {
      if (element.kind !== "choose" || !element.branches.some(asksForAddress)) return element;
      return { ...element, branches: element.branches.map(withoutAddress) };
    }),
  reason: (situation) => {
    const found = ruleFor(situation);
    return {
      what: "The access date is given although there is no address.",
      why: found && { rule: found.rule, edition: situation.guidance.edition },
    };
  },
};

function ruleFor({ item, form, guidance }: Situation): ReturnType<typeof guidance.find<"access-date">> {
  return guidance.find("access-date", item, form);
}

function asksForAddress(branch: Branch): boolean {
  if (branch.match !== "all" || !branch.conditions.some((condition) => names(condition, "URL"))) return false;
  let date = false;
  let address = false;
  visitAll(branch.children, (element: Element) => {
    date ||= element.kind === "date" && element.variable === "accessed";
    address ||= element.kind === "text" && (element.source.kind === "macro" || prints(element, "URL"));
  });
  return date && !address;
}

function names(condition: Condition, variable: string): boolean {
  return condition.kind === "variable" && condition.values.includes(variable);
}

function prints(element: Extract<Element, { kind: "text" }>, variable: string): boolean {
  return element.source.kind === "variable" && element.source.variable === variable;
}

function withoutAddress(branch: Branch): Branch {
  if (!asksForAddress(branch)) return branch;
  const conditions = branch.conditions.map((condition): Condition => {
    if (condition.kind !== "variable" || !names(condition, "URL")) return condition;
    const values = condition.values.filter((value) => value !== "URL");
    return { kind: "variable", values: values.length === 0 ? ["accessed"] : values };
  });
  return { ...branch, conditions };
}
