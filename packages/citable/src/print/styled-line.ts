import type { StyledLine } from "../front-door/cite-all.ts";

/** A record in a style as one line of `--format ndjson`; the id tells records of a list apart. */
export function styledLineJson(line: StyledLine, withId: boolean): object {
  const { style, title, form, id, text, html, missing, repairs, error } = line;
  return {
    style,
    title,
    form,
    ...(withId && { id }),
    text,
    html,
    missing,
    repairs,
    ...(error !== undefined && { error }),
  };
}
