import type { Element, IndependentStyle, NamesElement } from "@citable/csl";
import type { ItemType } from "@citable/model";
import { printForm } from "../cite/print-form.ts";
import { printedVariables } from "../cite/probe.ts";
import { isEntry } from "../rules/rule.ts";
import { rewriteStyle } from "@citable/styles";
import { authorsPlace } from "./headword-first.ts";
import type { StyleRepair } from "./repair-kinds.ts";
import { engineToTry } from "./unsigned-sample.ts";
import { plainTitle } from "./work-contributors.ts";

/**
 * Some styles, of chemistry and physics mostly, cite chapters by author and book and leave out the chapter's title.
 * An entry cannot be found without its headword: it follows the author.
 */
export const headwordOfChapter: StyleRepair = {
  kind: "style",
  name: "headword-of-chapter",
  applies: ({ item, form }) => isEntry(item) && form === "bibliography",
  change: (style) => {
    const types = parts.filter((type) => leavesOutTitles(style, type));
    return types.includes("chapter") ? withTitleAfterAuthor(style, types) : style;
  },
  reason: () => ({
    what: "The headword follows the author.",
    why: "The style leaves out the titles of chapters, and an entry cannot be found without its headword.",
  }),
};

/** What an entry may be printed as. */
const parts: readonly ItemType[] = ["chapter", "paper-conference", "entry-encyclopedia", "entry-dictionary"];

function leavesOutTitles(style: IndependentStyle, type: ItemType): boolean {
  if (style.bibliography === undefined) return false;
  const engine = engineToTry(style);
  const printed = printedVariables(
    printForm(
      engine,
      {
        id: "sample",
        type,
        fields: { title: "Headword", "container-title": "Work", publisher: "Publisher" },
        names: {
          author: [{ kind: "person", family: "Family", given: "Given" }],
          editor: [{ kind: "person", family: "Other", given: "Given" }],
        },
        dates: { issued: { kind: "calendar", start: { year: 2000 } } },
      },
      "bibliography",
    ),
  );
  return printed.has("container-title") && printed.has("author") && !printed.has("title");
}

function withTitleAfterAuthor(style: IndependentStyle, types: readonly ItemType[]): IndependentStyle {
  const place = authorsPlace(style, "bibliography");
  return rewriteStyle(style, (element) =>
    element === place && element.kind === "names" ? followedByTitle(element, types) : element,
  );
}

function followedByTitle(names: NamesElement, types: readonly ItemType[]): Element {
  const { at, prefix, suffix } = names;
  const bare: NamesElement = { ...names, prefix: "", suffix: "" };
  const group: Element = {
    kind: "group",
    at,
    prefix,
    suffix,
    formatting: undefined,
    display: undefined,
    delimiter: ", ",
    children: [bare, plainTitle],
  };
  return {
    kind: "choose",
    branches: [
      { match: "any", conditions: [{ kind: "type", values: types }], children: [group] },
      { match: "all", conditions: [], children: [names] },
    ],
  };
}
