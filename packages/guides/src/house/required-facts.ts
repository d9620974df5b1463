import type { Item, Variable } from "@citable/model";
import type { FoundStyle, HouseDemands } from "@citable/styles";
import type { Messages } from "../advice/messages.ts";
import type { Missing } from "../cite/result.ts";
import { hasVariable } from "../rules/guidance.ts";

/**
 * Adds what the institution asks for and the record has not. A fact that the guide would have too keeps the guide's
 * advice, and the institution's demand follows it.
 */
export function withRequiredFacts(
  missing: readonly Missing[],
  item: Item,
  { house }: FoundStyle,
  text: Messages,
): readonly Missing[] {
  if (house === undefined) return missing;
  const wanted = demanded(house, item).filter((field) => !hasVariable(item, field));
  const known = missing.map((fact) =>
    wanted.includes(fact.field) ? withDemand(fact, demandIn(house, fact.field, text)) : fact,
  );
  const more = wanted.filter((field) => !missing.some((fact) => fact.field === field));
  return [...known, ...more.map((field) => ({ field, advice: demandIn(house, field, text), rule: house.name }))];
}

function demanded({ required, accessDate }: HouseDemands, item: Item): readonly Variable[] {
  const always = accessDate && hasVariable(item, "URL") ? (["accessed"] as const) : [];
  return [...new Set([...(required["all"] ?? []), ...(required[item.type] ?? []), ...always])];
}

function withDemand(fact: Missing, demand: string): Missing {
  return { ...fact, advice: `${fact.advice} ${demand}` };
}

function demandIn({ name, contact }: HouseDemands, field: Variable, text: Messages): string {
  const demand = text.requires(name, field);
  return contact === undefined ? demand : `${demand} ${text.questions(contact)}`;
}
