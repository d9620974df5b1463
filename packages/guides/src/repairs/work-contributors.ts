import type { Element } from "@citable/csl";
import type { NameVariable } from "@citable/model";

/** Those who answer for the work, not for the entry. */
export const workContributors: ReadonlySet<NameVariable> = new Set<NameVariable>([
  "collection-editor",
  "compiler",
  "container-author",
  "editor",
  "editor-translator",
  "editorial-director",
  "translator",
]);

/** The headword as it is, for a place that a style leaves to names. */
export const plainTitle: Element = {
  kind: "text",
  at: undefined,
  prefix: "",
  suffix: "",
  formatting: undefined,
  display: undefined,
  textCase: undefined,
  stripPeriods: false,
  quotes: false,
  source: { kind: "variable", variable: "title", form: "long" },
};
