import type { Item } from "@citable/model";
import type { Form } from "../cite/result.ts";
import { allRules } from "./all-rules.ts";
import type { AppliesTo, Effect, EffectKind, GuideRule } from "./rule.ts";

/** Which guide a style follows, as the catalogue knows it. */
export interface GuideName {
  readonly family?: string;
  readonly edition?: string;
}

/** A rule found for an item, with its effect narrowed to the kind asked for. */
export interface FoundRule<Kind extends EffectKind> {
  readonly rule: GuideRule;
  readonly effect: Extract<Effect, { kind: Kind }>;
}

/** The rules of one edition of one guide. */
export interface Guidance {
  readonly rules: readonly GuideRule[];
  readonly edition: string | undefined;
  /** The rule of a kind that holds for an item in a form; undefined where the guide has none, or is not known. */
  find<Kind extends EffectKind>(kind: Kind, item: Item, form: Form): FoundRule<Kind> | undefined;
}

/** The rules that a style's guide has; none for a style that follows no known guide. */
export function guidanceFor({ family, edition }: GuideName): Guidance {
  const rules = family === undefined ? [] : allRules.filter((rule) => belongs(rule, family, edition));
  return {
    rules,
    edition,
    find: (kind, item, form) => {
      for (const rule of rules) {
        if (isOfKind(rule.effect, kind) && holdsFor(rule.appliesTo, item, form)) return { rule, effect: rule.effect };
      }
      return undefined;
    },
  };
}

/** A style that tells no edition is taken for the newest. */
function belongs(rule: GuideRule, family: string, edition: string | undefined): boolean {
  if (!rule.families.includes(family)) return false;
  if (rule.editions.length === 0) return true;
  return rule.editions.includes(edition ?? newestEdition(family) ?? "");
}

function newestEdition(family: string): string | undefined {
  const editions = allRules.flatMap((rule) => (rule.families.includes(family) ? rule.editions : []));
  return editions.toSorted((a, b) => Number(b) - Number(a))[0];
}

function isOfKind<Kind extends EffectKind>(effect: Effect, kind: Kind): effect is Extract<Effect, { kind: Kind }> {
  return effect.kind === kind;
}

/** Whether a rule is about such an item in such a form. */
export function holdsFor({ types, forms, lacking, having }: AppliesTo, item: Item, form: Form): boolean {
  if (types !== undefined && !types.includes(item.type)) return false;
  if (forms !== undefined && !forms.includes(form)) return false;
  if (having !== undefined && !hasVariable(item, having)) return false;
  return lacking === undefined || !hasVariable(item, lacking);
}

/** Whether an item has a fact, of whatever kind. */
export function hasVariable(item: Item, variable: string): boolean {
  const fields: Readonly<Record<string, unknown>> = item.fields;
  const names: Readonly<Record<string, unknown>> = item.names;
  const dates: Readonly<Record<string, unknown>> = item.dates;
  return fields[variable] !== undefined || names[variable] !== undefined || dates[variable] !== undefined;
}
