import type { IndependentStyle } from "@citable/csl";
import type { FoundStyle } from "@citable/styles";
import type { Form } from "./result.ts";

/** The forms that make sense for a style: what cites, and what lists where the style has a list. */
export function defaultForms(style: IndependentStyle): readonly Form[] {
  const citing: Form = style.class === "note" ? "note" : "in-text";
  return style.bibliography === undefined ? [citing] : ["bibliography", citing];
}

/** Whether a style can print a form. */
export function hasForm(form: Form, { style }: FoundStyle): boolean {
  switch (form) {
    case "bibliography":
      return style.bibliography !== undefined;
    case "note":
      return style.class === "note";
    case "in-text":
      return style.class === "in-text";
    default:
      return form satisfies never;
  }
}
