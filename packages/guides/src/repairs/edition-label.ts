import type { Settled } from "@citable/csl";
import { printForm } from "../cite/print-form.ts";
import type { ItemRepair } from "./repair-kinds.ts";

const isCounted = /^\W*\d+\p{L}{0,4}\W*$/u;
const saysEdition =
  /(?:^|[^\p{L}])(?:ed|edn|eds|edition|éd|édition|aufl|auflage|ausgabe|edición|edizione|edição)(?:[^\p{L}]|$)/iu;

/**
 * An edition that has a name and no number (“Summer 2019”) gets the style's own word for editions: styles print it only
 * beside a number.
 */
export const editionLabel: ItemRepair = {
  kind: "item",
  name: "edition-label",
  repair: (item, situation, engine) => {
    const { edition } = item.fields;
    if (edition === undefined) return undefined;
    if (isCounted.test(edition) || saysEdition.test(edition)) return undefined;
    const label = labelOf(printForm(engine, { ...item, fields: { ...item.fields, edition: "2" } }, situation.form));
    if (label === undefined) return undefined;
    const named = `${edition} ${label}`;
    return {
      item: { ...item, fields: { ...item.fields, edition: named } },
      reason: {
        what: { text: "The edition is given as “{edition}”.", words: { edition: named } },
        why: "The style has a word for editions that have a number, and none for those with a name.",
      },
    };
  },
};

/** The word that a style prints beside the number of an edition. */
function labelOf(output: Settled | undefined): string | undefined {
  const runs = (output?.blocks ?? []).flatMap((block) => block.runs);
  const number = runs.findIndex(({ origin }) => origin?.variable === "edition");
  const after = runs.slice(number + 1, number + 3);
  const label = number < 0 ? undefined : after.find(({ origin }) => origin?.term === "edition");
  return label?.text.replace(/[,;:)]+$/, "").trim();
}
