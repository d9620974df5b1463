import { sayIn, wordingOf, type Catalogue, type Filling, type Sentence } from "@citable/model";
import type { FoundStyle } from "@citable/styles";
import type { Language } from "../advice/language.ts";
import { examplesOf, type EditionDiff } from "../editions/diff-editions.ts";
import { applyHouseStyle } from "./apply-house-style.ts";
import { germanHouse, type HousePhrase } from "./diff-de.ts";
import type { HouseOptions, HouseStyle } from "./house-style.ts";

const catalogues: Readonly<Record<Language, Catalogue>> = { en: {}, de: germanHouse };

/** What a house style has otherwise than its base, in words of a language of advice and by examples printed in both. */
export function diffHouseStyle(base: FoundStyle, house: HouseStyle, language: Language = "en"): EditionDiff {
  const applied = applyHouseStyle(base, house);
  const wording = wordingOf(catalogues[language]);
  const changes = [...switches(house), ...optionsInWords(house.options), ...termsAndDemands(house)];
  const told = changes.map(({ field, after }) => ({ field, after: sayIn(wording, after) }));
  const notes = house.notes.map((note) => ({ field: "note", after: note }));
  return {
    before: base.name,
    after: house.name,
    differences: [...told, ...notes].map((difference) => ({ ...difference, rules: [], certain: true })),
    examples: examplesOf(base, applied),
  };
}

interface Said {
  readonly field: string;
  readonly after: Sentence;
}

function said<Text extends HousePhrase>(field: string, text: Text, words: Filling<Text>): Said {
  return { field, after: { text, words } };
}

const accessDates = {
  always: "The day of access is printed wherever it is known.",
  never: "The day of access is not printed.",
} as const;

function switches({ accessDate, place, address, doi, ibid }: HouseStyle): readonly Said[] {
  return [
    ...(accessDate === "guide" ? [] : [said("accessed", accessDates[accessDate], {})]),
    ...(place === "omit" ? [said("publisher-place", "The place of publication is left out.", {})] : []),
    ...(address === "omit" ? [said("URL", "The address is left out.", {})] : []),
    ...(doi === undefined ? [] : [said("DOI", "A DOI stands after “{doi}”.", { doi })]),
    ...(ibid ? [] : [said("subsequent-note", "A source cited again is never shortened to “ibid.” or the like.", {})]),
  ];
}

function optionsInWords({ citation, bibliography, pageRangeFormat, repeatedAuthor }: HouseOptions): readonly Said[] {
  const areas = [
    ["“{option}” is {value} in citations.", citation],
    ["“{option}” is {value} in the bibliography.", bibliography],
  ] as const;
  return [
    ...areas.flatMap(([text, options]) =>
      Object.entries(options).map(([key, value]) =>
        said(hyphenated(key), text, { option: hyphenated(key), value: String(value) }),
      ),
    ),
    ...(pageRangeFormat === undefined ? [] : [said("page", "Page ranges are {format}.", { format: pageRangeFormat })]),
    ...(repeatedAuthor === undefined ? [] : [repeatedName(repeatedAuthor)]),
  ];
}

function repeatedName(dash: string): Said {
  return dash === ""
    ? said("repeated-author", "The name of an author's further works is repeated.", {})
    : said("repeated-author", "The name of an author's further works is replaced by “{dash}”.", { dash });
}

/** As the file writes it: "et-al-min". */
function hyphenated(option: string): string {
  return option.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function termsAndDemands({ terms, required }: HouseStyle): readonly Said[] {
  return [
    ...terms.map(({ name, form, single }) =>
      said(name, "The term “{name}” ({form}) is “{single}”.", { name, form, single }),
    ),
    ...[...required].map(([type, facts]) => {
      const fields = facts.join(", ");
      return type === "all"
        ? said("required", "Every record must have {fields}.", { fields })
        : said("required", "A record of the type {type} must have {fields}.", { type, fields });
    }),
  ];
}
