import { labelOfNothing } from "./labels.ts";
import { affixesOfOrganizations, articlesInOrder, commaBeforeAnd } from "./names.ts";
import type { Difference, Rule } from "./rule.ts";
import { doubledMarks, hyphenInNumber, suffixAfterBlocks, textCase } from "./text.ts";

/** The classes of difference in which the specification says what we print. */
export const rules: readonly Rule[] = [
  labelOfNothing,
  commaBeforeAnd,
  affixesOfOrganizations,
  articlesInOrder,
  hyphenInNumber,
  textCase,
  doubledMarks,
  suffixAfterBlocks,
];

/** The name of the rule that alone explains a difference. */
export function explain(difference: Difference): string | undefined {
  return rules.find((rule) => rule.explains(difference))?.name;
}
