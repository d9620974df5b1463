import type { IndependentStyle } from "@citable/csl";

/** A change of a style that depends on nothing but the style. */
export interface StyleChange {
  readonly name: string;
  readonly change: (style: IndependentStyle) => IndependentStyle;
}

const changed = new WeakMap<IndependentStyle, Map<string, IndependentStyle>>();

/** The style with a change made; made once for each style, so that its compiled form can be kept too. */
export function changedStyle(style: IndependentStyle, { name, change }: StyleChange): IndependentStyle {
  const known = changed.get(style) ?? new Map<string, IndependentStyle>();
  changed.set(style, known);
  const done = known.get(name);
  if (done !== undefined) return done;
  const result = change(style);
  known.set(name, result);
  return result;
}
