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
  const asked = house.accessDate === "never" ? missing.filter(({ field }) => field !== "accessed") : missing;
  const wanted = demanded(house, item).filter((field) => !hasVariable(item, field));
  const known = asked.map((fact) => (wanted.includes(fact.field) ? withDemand(fact, house, text) : fact));
  const more = wanted.filter((field) => !asked.some((fact) => fact.field === field));
  return [...known, ...more.map((field) => withDemand({ field, advice: "", rule: house.name }, house, text))];
}

function demanded({ required, accessDate }: HouseDemands, item: Item): readonly Variable[] {
  const always = accessDate === "always" && hasVariable(item, "URL") ? (["accessed"] as const) : [];
  return [...new Set([...(required["all"] ?? []), ...(required[item.type] ?? []), ...always])];
}

function withDemand(fact: Missing, { name, contact }: HouseDemands, text: Messages): Missing {
  const demand = [text.requires(name, fact.field), contact && text.questions(contact)].filter(Boolean).join(" ");
  return { ...fact, advice: `${fact.advice} ${demand}`.trimStart(), demand };
}
