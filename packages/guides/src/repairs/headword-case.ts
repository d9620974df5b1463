import type { Item } from "@citable/model";
import { isEntry } from "../rules/rule.ts";
import { setsCase, surveyStyle } from "../style/survey.ts";
import { keepCase, isCaseKept } from "../words/case-marks.ts";
import type { ItemRepair } from "./repair-kinds.ts";

/**
 * A headword is cited as it is printed: title case would make “Aigun, Treaty Of” of an inverted heading, and sentence
 * case would take the capitals of its names.
 */
export const headwordCase: ItemRepair = {
  kind: "item",
  lettersOnly: true,
  name: "headword-case",
  repair: (item, { item: captured, style, form, guidance }) => {
    if (!isEntry(captured) || !setsCase(surveyStyle(style), "title", ["title", "capitalize-all", "sentence"])) {
      return undefined;
    }
    if (guidance.find("title-case-in-text", captured, form) !== undefined && mayBeTitleCased(captured))
      return undefined;
    const repaired = keepTitles(item);
    if (repaired === undefined) return undefined;
    return {
      item: repaired,
      reason: {
        what: {
          text: "The headword keeps its own case: “{headword}”.",
          words: { headword: captured.fields.title ?? "" },
        },
        why: "The style changes the case of titles, and a headword is cited as it is printed.",
      },
    };
  },
};

/** No inverted heading, the last word of which would get a capital that it has nowhere else. */
function mayBeTitleCased({ fields: { title = "" } }: Item): boolean {
  return !title.includes(",") && !/\s\p{Ll}{1,3}$/u.test(title);
}

function keepTitles(item: Item): Item | undefined {
  const { title, "title-short": short } = item.fields;
  if (title === undefined || isCaseKept(title)) return undefined;
  const fields = {
    ...item.fields,
    title: keepCase(title),
    ...(short !== undefined && { "title-short": keepCase(short) }),
  };
  return { ...item, fields };
}
