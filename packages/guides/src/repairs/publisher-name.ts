import type { ItemRepair } from "./repair-kinds.ts";

/** MLA's spelling of publishers: UP for University Press, “and” for “&”, a space after each initial. */
export const publisherName: ItemRepair = {
  kind: "item",
  lettersOnly: true,
  name: "publisher-name",
  repair: (item, { form, guidance }) => {
    const found = guidance.find("publisher-name", item, form);
    const { publisher } = item.fields;
    if (found === undefined || publisher === undefined) return undefined;
    const spelled = spellPublisher(publisher);
    if (spelled === publisher) return undefined;
    return {
      item: { ...item, fields: { ...item.fields, publisher: spelled } },
      reason: {
        what: { text: "“{publisher}” is written “{spelled}”.", words: { publisher, spelled } },
        why: { rule: found.rule, edition: guidance.edition },
      },
    };
  },
};

/** "M.E. Sharpe" → "M. E. Sharpe"; "University of Chicago Press" → "U of Chicago P". */
export function spellPublisher(publisher: string): string {
  return publisher
    .replaceAll(/\bUniversity Press\b/g, "UP")
    .replaceAll(/\bUniversity of ([\p{Lu}][^,;]*?) Press\b/gu, "U of $1 P")
    .replaceAll(/\s*&(?:amp;)?\s*/g, " and ")
    .replaceAll(/(\p{Lu}\.)(?=\p{Lu})/gu, "$1 ");
}
