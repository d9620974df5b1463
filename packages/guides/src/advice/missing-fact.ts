import type { Item, Variable } from "@citable/model";
import type { Form, Missing } from "../cite/result.ts";
import { holdsFor, type Guidance } from "../rules/guidance.ts";
import { citeRule, type GuideRule } from "../rules/rule.ts";
import { missingInWords, ruleInWords, whereToLook, type Messages } from "./messages.ts";

/** In what a fact is missing. */
interface MissingIn {
  readonly item: Item;
  readonly guidance: Guidance;
  readonly forms: readonly Form[];
  /** The rule by which it is wanted, where that is not the guide's rule about the fact. */
  readonly rule?: GuideRule;
}

/** A missing fact in words: that it is missing, what the guide does without it, and where it usually stands. */
export function missingFact(field: Variable, missing: MissingIn, text: Messages): Missing {
  const { item, guidance, rule = ruleAbout(field, missing) } = missing;
  const without = rule && ruleInWords(rule, text);
  const where = whereToLook(text, field, item);
  return {
    field,
    advice: [missingInWords(text, field), without, where].filter((part) => part !== undefined).join(" "),
    ...(without !== undefined && { without }),
    ...(where !== undefined && { where }),
    rule: rule === undefined ? "" : citeRule(rule, guidance.edition),
  };
}

function ruleAbout(field: Variable, { item, guidance, forms }: MissingIn): GuideRule | undefined {
  const about = guidance.rules.filter(
    (rule) => rule.field === field && forms.some((form) => holdsFor(rule.appliesTo, item, form)),
  );
  return about.find((rule) => rule.appliesTo.lacking === field) ?? about.find((rule) => rule.effect.kind === "words");
}
