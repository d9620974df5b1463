import type { Issue, Item } from "@citable/model";
import type { Form } from "../cite/result.ts";
import type { Guidance } from "../rules/guidance.ts";
import { citeRule } from "../rules/rule.ts";
import { ruleInWords, type Messages } from "./messages.ts";

/**
 * Where a guide cites well-known works in notes alone, the entry of the bibliography is printed with this advice:
 * how well known a work is, the user knows.
 */
export function notesOnlyAdvice(item: Item, form: Form, guidance: Guidance, text: Messages): Issue | undefined {
  const found = form === "bibliography" ? guidance.find("notes-only", item, form) : undefined;
  if (found === undefined) return undefined;
  const reason = `${citeRule(found.rule, guidance.edition)}: ${ruleInWords(found.rule, text)}`;
  return {
    code: "notes-only",
    severity: "note",
    message: `${text.leaveOut} ${reason}`,
  };
}
