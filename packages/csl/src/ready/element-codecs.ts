import { isDateVariable, isNameVariable, type Position } from "@citable/model";
import type { Display, Formatting } from "../output/tree.ts";
import type {
  Branch,
  ChooseElement,
  Condition,
  DateElement,
  DatePart,
  Dress,
  Element,
  EtAlElement,
  GroupElement,
  LabelElement,
  NameElement,
  NameOptions,
  NamePart,
  NamesElement,
  NamesLabel,
  NumberElement,
  TermForm,
  TextElement,
  TextSource,
  TextCase,
  TextTreatment,
} from "../style/elements.ts";
import { as, count, flag, known, later, list, oneOf, text, type Codec } from "./codec.ts";
import { CodecFault } from "./fault.ts";
import { maybe, optional, required, shape, union, usually, usuallyEmpty } from "./shape.ts";

export const position: Codec<Position> = as(
  list(count),
  ({ line, column }) => [line, column],
  ([line, column, ...rest]) => {
    if (line === undefined || column === undefined || rest.length > 0) throw new CodecFault("a line and a column");
    return { line, column };
  },
);

export const formatting: Codec<Formatting> = shape({
  fontStyle: optional(oneOf(["normal", "italic", "oblique"])),
  fontVariant: optional(oneOf(["normal", "small-caps"])),
  fontWeight: optional(oneOf(["normal", "bold", "light"])),
  textDecoration: optional(oneOf(["none", "underline"])),
  verticalAlign: optional(oneOf(["baseline", "sup", "sub"])),
});

const display: Codec<Display> = oneOf(["block", "left-margin", "right-inline", "indent"]);
export const textCase: Codec<TextCase> = oneOf([
  "lowercase",
  "uppercase",
  "capitalize-first",
  "capitalize-all",
  "sentence",
  "title",
]);
export const termForm: Codec<TermForm> = oneOf(["long", "short", "verb", "verb-short", "symbol"]);

const dressFields = {
  at: maybe(position),
  prefix: usually("", text),
  suffix: usually("", text),
  formatting: maybe(formatting),
  display: maybe(display),
};
const dress: Codec<Dress> = shape(dressFields);

const treatmentFields = {
  textCase: maybe<NonNullable<TextTreatment["textCase"]>>(textCase),
  stripPeriods: usually(false, flag),
  quotes: usually(false, flag),
};

const textSource: Codec<TextSource> = union<TextSource>({
  variable: shape<Extract<TextSource, { kind: "variable" }>>({
    kind: required(oneOf(["variable"])),
    variable: required(text),
    form: usually("long", oneOf(["long", "short"])),
  }),
  macro: shape<Extract<TextSource, { kind: "macro" }>>({ kind: required(oneOf(["macro"])), name: required(text) }),
  term: shape<Extract<TextSource, { kind: "term" }>>({
    kind: required(oneOf(["term"])),
    term: required(text),
    form: usually("long", termForm),
    plural: usually(false, flag),
  }),
  value: shape<Extract<TextSource, { kind: "value" }>>({ kind: required(oneOf(["value"])), value: required(text) }),
});

const textElement: Codec<TextElement> = shape({
  kind: required(oneOf(["text"])),
  ...dressFields,
  ...treatmentFields,
  source: required(textSource),
});

const numberElement: Codec<NumberElement> = shape({
  kind: required(oneOf(["number"])),
  ...dressFields,
  ...treatmentFields,
  variable: required(text),
  form: usually("numeric", oneOf(["numeric", "ordinal", "long-ordinal", "roman"])),
});

const labelElement: Codec<LabelElement> = shape({
  kind: required(oneOf(["label"])),
  ...dressFields,
  ...treatmentFields,
  variable: required(text),
  form: usually("long", termForm),
  plural: usually("contextual", oneOf(["contextual", "always", "never"])),
});

export const datePart: Codec<DatePart> = shape({
  name: required(oneOf(["year", "month", "day"])),
  form: maybe(text),
  prefix: maybe(text),
  suffix: maybe(text),
  formatting: maybe(formatting),
  textCase: maybe(textCase),
  stripPeriods: maybe(flag),
  rangeDelimiter: maybe(text),
});

const dateElement: Codec<DateElement> = shape({
  kind: required(oneOf(["date"])),
  ...dressFields,
  ...treatmentFields,
  variable: required(known(isDateVariable, "a date variable of CSL")),
  form: maybe(oneOf(["text", "numeric"])),
  shownParts: usually("year-month-day", oneOf(["year-month-day", "year-month", "year"])),
  delimiter: usually("", text),
  parts: usuallyEmpty(list(datePart)),
});

const precedes = oneOf(["contextual", "after-inverted-name", "always", "never"]);

export const nameOptions: Codec<NameOptions> = shape({
  and: optional(oneOf(["text", "symbol"])),
  delimiter: optional(text),
  namesDelimiter: optional(text),
  delimiterPrecedesEtAl: optional(precedes),
  delimiterPrecedesLast: optional(precedes),
  etAlMin: optional(count),
  etAlUseFirst: optional(count),
  etAlUseLast: optional(flag),
  etAlSubsequentMin: optional(count),
  etAlSubsequentUseFirst: optional(count),
  form: optional(oneOf(["long", "short", "count"])),
  initialize: optional(flag),
  initializeWith: optional(text),
  nameAsSortOrder: optional(oneOf(["first", "all"])),
  sortSeparator: optional(text),
});

const namePart: Codec<NamePart> = shape({
  formatting: maybe(formatting),
  textCase: maybe(textCase),
  prefix: usually("", text),
  suffix: usually("", text),
});

const nameElement: Codec<NameElement> = shape({
  options: required(nameOptions),
  family: maybe(namePart),
  given: maybe(namePart),
  dress: required(dress),
});

const etAl: Codec<EtAlElement> = shape({
  term: usually("et-al", oneOf(["et-al", "and others"])),
  dress: required(dress),
});

const namesLabel: Codec<NamesLabel> = shape({
  label: required(labelElement),
  position: usually("after", oneOf(["before", "after"])),
});

/** The elements inside a layout, macro, group, branch or substitute. */
export const elements: Codec<readonly Element[]> = list(later(() => element));

const namesElement: Codec<NamesElement> = shape({
  kind: required(oneOf(["names"])),
  ...dressFields,
  variables: required(list(known(isNameVariable, "a name variable of CSL"))),
  delimiter: maybe(text),
  name: maybe(nameElement),
  etAl: maybe(etAl),
  label: maybe(namesLabel),
  substitute: usuallyEmpty(elements),
});

const groupElement: Codec<GroupElement> = shape({
  kind: required(oneOf(["group"])),
  ...dressFields,
  delimiter: usually("", text),
  children: usuallyEmpty(elements),
});

type ListCondition = Exclude<Condition, { kind: "disambiguate" }>;

function listCondition<Kind extends ListCondition["kind"]>(
  kind: Kind,
): Codec<{ readonly kind: Kind; readonly values: readonly string[] }> {
  return shape<{ readonly kind: Kind; readonly values: readonly string[] }>({
    kind: required(oneOf([kind])),
    values: required(list(text)),
  });
}

const condition: Codec<Condition> = union<Condition>({
  type: listCondition("type"),
  variable: listCondition("variable"),
  "is-numeric": listCondition("is-numeric"),
  "is-uncertain-date": listCondition("is-uncertain-date"),
  locator: listCondition("locator"),
  position: listCondition("position"),
  disambiguate: shape<Extract<Condition, { kind: "disambiguate" }>>({
    kind: required(oneOf(["disambiguate"])),
    wanted: usually(true, flag),
  }),
});

const branch: Codec<Branch> = shape({
  match: usually("all", oneOf(["all", "any", "none"])),
  conditions: usuallyEmpty(list(condition)),
  children: usuallyEmpty(elements),
});

const chooseElement: Codec<ChooseElement> = shape({
  kind: required(oneOf(["choose"])),
  branches: required(list(branch)),
});

const element: Codec<Element> = union<Element>({
  text: textElement,
  number: numberElement,
  label: labelElement,
  date: dateElement,
  names: namesElement,
  group: groupElement,
  choose: chooseElement,
});
