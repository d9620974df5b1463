import type { Item } from "@citable/model";
import type { Form } from "../cite/result.ts";
import type { FoundRule, Guidance } from "../rules/guidance.ts";
import { isEntry, type Effect } from "../rules/rule.ts";

/** The guide's rule on the date of access, and whether by it this item is given with one. */
export interface AccessDateVerdict extends FoundRule<"access-date"> {
  readonly wanted: boolean;
}

/** What the guide says of the date of access of an item; undefined where it has no rule about it. */
export function accessDateVerdict(
  item: Item,
  guidance: Guidance,
  forms: readonly Form[],
): AccessDateVerdict | undefined {
  const found = forms.flatMap((form) => guidance.find("access-date", item, form) ?? [])[0];
  return found === undefined ? undefined : { ...found, wanted: isWanted(item, found.effect) };
}

function isWanted(item: Item, { when, withoutAddress }: Extract<Effect, { kind: "access-date" }>): boolean {
  const online = item.fields.URL !== undefined || (withoutAddress && isEntry(item));
  switch (when) {
    case "always":
    case "online":
      return online;
    case "undated":
    case "changing":
      return online && item.dates.issued === undefined;
    default:
      return when satisfies never;
  }
}
