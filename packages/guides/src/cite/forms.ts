import type { IndependentStyle } from "@citable/csl";
import type { Issue } from "@citable/model";
import type { FoundStyle } from "@citable/styles";
import type { Form } from "./result.ts";

/** The forms that make sense for a style: what cites, and what lists where the style has a list. */
export function defaultForms(style: IndependentStyle): readonly Form[] {
  const citing: Form = style.class === "note" ? "note" : "in-text";
  return style.bibliography === undefined ? [citing] : ["bibliography", citing];
}

/** Why a style cannot print a form; undefined when it can. */
export function refusalOf(form: Form, { style, title }: FoundStyle): Issue | undefined {
  switch (form) {
    case "bibliography":
      return style.bibliography === undefined
        ? refusal(`${title} has no bibliography: cite in notes, or pick a style with a list of works.`)
        : undefined;
    case "note":
      return style.class === "note"
        ? undefined
        : refusal(`${title} cites in the text, not in notes: ask for “in-text”.`);
    case "in-text":
      return style.class === "in-text"
        ? undefined
        : refusal(`${title} cites in notes, not in the text: ask for “note”.`);
    default:
      return form satisfies never;
  }
}

function refusal(message: string): Issue {
  return { code: "form-not-in-style", severity: "warning", message };
}
