import type { Item } from "@citable/model";
import type { ItemRepair } from "./repair-kinds.ts";

/** A body that publishes its own work, or has its own site, is named once: what stands for it then, the guide says. */
export const publisherIsAuthor: ItemRepair = {
  kind: "item",
  name: "publisher-is-author",
  repair: (item, { form, guidance }) => {
    const found = guidance.find("publisher-is-author", item, form);
    const author = groupOf(item);
    if (found === undefined || author === undefined) return undefined;
    const { print } = found.effect;
    const fields = namedOnce(item, author, print);
    if (fields === item.fields) return undefined;
    return {
      item: { ...item, fields },
      reason: {
        what:
          print === ""
            ? "The author is not named again."
            : { text: "The publisher is given as “{publisher}”.", words: { publisher: print } },
        why: { rule: found.rule, edition: guidance.edition },
      },
    };
  },
};

/** The body that is the only author of an item. */
function groupOf({ names }: Item): string | undefined {
  const [only, ...others] = names.author ?? [];
  return only?.kind === "literal" && others.length === 0 ? only.literal : undefined;
}

function namedOnce({ type, fields }: Item, author: string, print: string): Item["fields"] {
  const { publisher, "container-title": site, ...others } = fields;
  const publishes = publisher === author;
  const ownSite = print === "" && type === "webpage" && site === author;
  if (!publishes && !ownSite) return fields;
  const named = publishes ? print : publisher;
  return {
    ...others,
    ...(site !== undefined && !ownSite && { "container-title": site }),
    ...(named !== undefined && named !== "" && { publisher: named }),
  };
}
