import fc from "fast-check";
import type { Display, Formatting, Origin, Run, Settled } from "../src/output/tree.ts";

/** A line without blocks. */
export function line(...runs: readonly Run[]): Settled {
  return { blocks: [{ runs }] };
}

export function run(text: string, formatting: Formatting = {}, rest: Omit<Partial<Run>, "text"> = {}): Run {
  return { text, formatting, ...rest };
}

const formatting: fc.Arbitrary<Formatting> = fc.record(
  {
    fontStyle: fc.constantFrom("normal", "italic", "oblique"),
    fontVariant: fc.constantFrom("normal", "small-caps"),
    fontWeight: fc.constantFrom("normal", "bold", "light"),
    textDecoration: fc.constantFrom("none", "underline"),
    verticalAlign: fc.constantFrom("baseline", "sup", "sub"),
  },
  { requiredKeys: [] },
);

/** Texts that are dense in what formats take for marks, besides any others. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."ab1 .,;:!?-*_~`\"'\\/{}[]()<>&#$%^|@=+\n\t\u00a0éש–".split("")) }),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "12. Title",
    "# no heading",
    "- no list",
    "---",
    "https://example.org/a_b_(c)?d=e&f#g",
    "?`",
    "&amp;",
  ),
);

const origin: fc.Arbitrary<Origin> = fc.oneof(
  fc
    .constantFrom("title", "container-title", "author", "DOI", "URL", "page", "volume", "publisher")
    .map((variable): Origin => ({ kind: "variable", variable })),
  fc.constantFrom("year", "month", "day").map((part): Origin => ({ kind: "variable", variable: "issued", part })),
  fc.constantFrom<Origin>({ kind: "affix" }, { kind: "term", term: "in" }, { kind: "value" }),
);

const link = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  text.map((words) => `https://example.org/${words}`),
  text.map((words) => `javascript:${words}`),
);

const anyRun: fc.Arbitrary<Run> = fc.record(
  { text, formatting, origin, link, name: fc.integer({ min: 1, max: 3 }) },
  { requiredKeys: ["text", "formatting"] },
);

const display = fc.constantFrom<Display>("block", "left-margin", "right-inline", "indent");

/** Any line that a style could settle, and many that none would. */
export const anySettled: fc.Arbitrary<Settled> = fc.record({
  blocks: fc.array(fc.record({ display, runs: fc.array(anyRun, { maxLength: 6 }) }, { requiredKeys: ["runs"] }), {
    maxLength: 3,
  }),
});
