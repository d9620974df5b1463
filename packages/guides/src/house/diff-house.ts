import type { FoundStyle } from "@citable/styles";
import { examplesOf, type EditionDiff } from "../editions/diff-editions.ts";
import type { EditionDifference } from "../editions/differences.ts";
import { applyHouseStyle } from "./apply-house-style.ts";
import type { HouseOptions, HouseStyle } from "./house-style.ts";

/** What a house style has otherwise than its base, in words and by examples printed in both. */
export function diffHouseStyle(base: FoundStyle, house: HouseStyle): EditionDiff {
  const applied = applyHouseStyle(base, house);
  return {
    before: base.name,
    after: house.name,
    differences: [...switches(house), ...optionsInWords(house.options), ...termsAndDemands(house)].map((said) => ({
      ...said,
      rules: [],
      certain: true,
    })),
    examples: examplesOf(base, applied),
  };
}

type Said = Pick<EditionDifference, "field" | "after">;

const accessDates = {
  always: "The day of access is printed wherever it is known.",
  never: "The day of access is not printed.",
} as const;

function switches({ accessDate, place, address, doi, ibid }: HouseStyle): readonly Said[] {
  return [
    ...(accessDate === "guide" ? [] : [{ field: "accessed", after: accessDates[accessDate] }]),
    ...(place === "omit" ? [{ field: "publisher-place", after: "The place of publication is left out." }] : []),
    ...(address === "omit" ? [{ field: "URL", after: "The address is left out." }] : []),
    ...(doi === undefined ? [] : [{ field: "DOI", after: `A DOI stands after “${doi}”.` }]),
    ...(ibid
      ? []
      : [{ field: "subsequent-note", after: "A source cited again is never shortened to “ibid.” or the like." }]),
  ];
}

function optionsInWords({ citation, bibliography, pageRangeFormat, repeatedAuthor }: HouseOptions): readonly Said[] {
  const areas = [
    ["citations", citation],
    ["the bibliography", bibliography],
  ] as const;
  const repeated = repeatedAuthor === "" ? "is repeated" : `is replaced by “${repeatedAuthor}”`;
  return [
    ...areas.flatMap(([where, options]) =>
      Object.entries(options).map(([key, value]) => ({
        field: hyphenated(key),
        after: `“${hyphenated(key)}” is ${String(value)} in ${where}.`,
      })),
    ),
    ...(pageRangeFormat === undefined ? [] : [{ field: "page", after: `Page ranges are ${pageRangeFormat}.` }]),
    ...(repeatedAuthor === undefined
      ? []
      : [{ field: "repeated-author", after: `The name of an author's further works ${repeated}.` }]),
  ];
}

/** As the file writes it: "et-al-min". */
function hyphenated(option: string): string {
  return option.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function termsAndDemands({ terms, required, notes }: HouseStyle): readonly Said[] {
  return [
    ...terms.map(({ name, form, single }) => ({ field: name, after: `The term “${name}” (${form}) is “${single}”.` })),
    ...[...required].map(([type, fields]) => ({
      field: "required",
      after: `${type === "all" ? "Every record" : `A record of the type ${type}`} must have ${fields.join(", ")}.`,
    })),
    ...notes.map((note) => ({ field: "note", after: note })),
  ];
}
