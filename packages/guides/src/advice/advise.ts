import type { Item } from "@citable/model";
import type { FoundStyle } from "@citable/styles";
import type { CiteResult, Form } from "../cite/result.ts";
import { withRequiredFacts } from "../house/required-facts.ts";
import { guidanceFor } from "../rules/guidance.ts";
import { adviceOn } from "./advice-on.ts";
import type { Language } from "./language.ts";
import { messages } from "./messages.ts";
import { missingFacts } from "./missing-facts.ts";

/** What is missing in a record for the forms of a style, and what else there is to know; nothing is printed. */
export function advise(
  item: Item,
  found: FoundStyle,
  forms: readonly Form[],
  language?: Language,
): Pick<CiteResult, "missing" | "advice"> {
  const text = messages(language);
  const missing = missingFacts(item, guidanceFor(found), forms, text);
  return {
    missing: withRequiredFacts(missing, item, found, text),
    advice: adviceOn(item, found, forms, language),
  };
}
