import type { Issue, Item } from "@citable/model";
import type { Form } from "../cite/result.ts";
import type { Guidance } from "../rules/guidance.ts";
import { citeRule } from "../rules/rule.ts";

/**
 * Where a guide cites well-known works in notes alone, the entry of the bibliography is printed with this advice:
 * how well known a work is, the user knows.
 */
export function notesOnlyAdvice(item: Item, form: Form, guidance: Guidance): Issue | undefined {
  const found = form === "bibliography" ? guidance.find("notes-only", item, form) : undefined;
  if (found === undefined) return undefined;
  const reason = `${citeRule(found.rule, guidance.edition)}: ${found.rule.says}`;
  return {
    code: "notes-only",
    severity: "note",
    message: `Leave this entry out of the bibliography if the work is well known. ${reason}`,
  };
}
