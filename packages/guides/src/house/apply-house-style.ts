import type { IndependentStyle, Locale, Term } from "@citable/csl";
import { withDoiAfter, withoutIbid, type FoundStyle, type HouseDemands } from "@citable/styles";
import { withAccessDateAlways } from "./access-always.ts";
import type { HouseStyle, HouseTerm } from "./house-style.ts";
import { withOptions } from "./name-options.ts";
import { withoutVariable } from "./without-variable.ts";

/**
 * The base style with what the house has otherwise. Authors, contributors and rights of the base stay in cs:info; the
 * guide's rules still hold where the house says nothing.
 * @example applyHouseStyle(await catalogue.find(house.extends), house)
 */
export function applyHouseStyle(found: FoundStyle, house: HouseStyle): FoundStyle {
  const title = `${house.name} (${found.title})`;
  const style = { ...printedAsHouseHas(found, house), info: { ...found.style.info, title } };
  return { ...found, id: house.name, name: house.name, title, style, house: demandsOf(house) };
}

function printedAsHouseHas(found: FoundStyle, house: HouseStyle): IndependentStyle {
  const steps: readonly ((style: IndependentStyle) => IndependentStyle)[] = [
    (style) => withTerms(style, house.terms, house.locale ?? found.locale),
    (style) => withOptions(style, house.options),
    (style) => (house.ibid ? style : withoutIbid(style)),
    (style) => (house.doi === undefined ? style : withDoiAfter(style, house.doi)),
    (style) => (house.place === "omit" ? withoutVariable(style, "publisher-place") : style),
    (style) => withAccessDate({ ...found, style }, house),
    (style) => (house.address === "omit" ? withoutVariable(style, "URL") : style),
  ];
  return steps.reduce((style, step) => step(style), found.style);
}

function withAccessDate(found: FoundStyle, { accessDate }: HouseStyle): IndependentStyle {
  switch (accessDate) {
    case "always":
      return withAccessDateAlways(found);
    case "never":
      return withoutVariable(found.style, "accessed");
    case "guide":
      return found.style;
    default:
      return accessDate satisfies never;
  }
}

/** The last locale of a language goes before those before it. */
function withTerms(style: IndependentStyle, terms: readonly HouseTerm[], language: string): IndependentStyle {
  if (terms.length === 0) return style;
  const words = terms.map(({ name, form, single, multiple }): Term => ({ name, form, single, multiple }));
  const locale: Locale = { language, terms: words, dates: [], options: {} };
  return { ...style, locales: [...style.locales, locale] };
}

function demandsOf({ name, contact, required, accessDate, notes }: HouseStyle): HouseDemands {
  return {
    name,
    ...(contact !== undefined && { contact }),
    required: Object.fromEntries(required),
    accessDate,
    notes,
  };
}
