import { itemsWithDates } from "./dates.ts";
import type { TrialItem } from "./item.ts";
import { itemsInLanguages } from "./languages.ts";
import { itemsWithNames } from "./names.ts";
import { itemsWithTexts } from "./texts.ts";
import { itemsOfTypesFromGraphic } from "./types-from-graphic.ts";
import { itemsOfTypesToFigure } from "./types-to-figure.ts";

/** Every item that is printed for itself. */
export const items: readonly TrialItem[] = [
  ...itemsOfTypesToFigure,
  ...itemsOfTypesFromGraphic,
  ...itemsWithNames,
  ...itemsWithDates,
  ...itemsWithTexts,
  ...itemsInLanguages,
];
