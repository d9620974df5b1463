import type { Engine } from "@citable/csl";
import type { Item, ItemType } from "@citable/model";
import { printForm } from "../cite/print-form.ts";
import { printedVariables, textOf } from "../cite/probe.ts";
import type { Form } from "../cite/result.ts";
import { ownWords } from "../style/own-words.ts";
import type { ItemRepair, ItemRepaired } from "./repair-kinds.ts";

/** Types that most styles print something for, whatever facts there are. */
const standIns: readonly ItemType[] = ["article", "document", "book", "article-journal"];

/** Types that a style may print without an author where it prints no others. */
const anyTypes: readonly ItemType[] = ["webpage", "report", "legal_case", "legislation"];

/** A style may have nothing to print for a kind of work, or for one with few facts; then it prints it as another. */
export const emptyEntry: ItemRepair = {
  kind: "item",
  name: "empty-entry",
  repair: (item, { form, item: captured }, engine) => {
    if (tells(engine, item, form)) return undefined;
    if (form !== "bibliography") return citedByTitle(item, form, engine);
    const type = fullestType(item, engine);
    if (type === undefined) return undefined;
    const nothing = !printsSomething(engine, item, form);
    return {
      item: { ...item, type },
      reason: {
        what: { text: "Formatted as the style formats the type “{type}”.", words: { type } },
        why: nothing
          ? {
              text: "For the type “{type}” and these facts the style prints nothing.",
              words: { type: captured.type },
            }
          : "The style would print neither a name nor the title.",
      },
    };
  },
};

/** Whether readers learn what is cited: a list tells of a work by a name or its title. */
function tells(engine: Engine, item: Item, form: Form): boolean {
  if (form !== "bibliography") return printsSomething(engine, item, form);
  const printed = printedVariables(printForm(engine, item, form));
  if (item.fields.title === undefined) return hasFact(printed);
  return printed.has("title") || Object.keys(item.names).some((variable) => printed.has(variable));
}

/**
 * The type that prints the title, the fewest words of its own, and most of the rest; if none prints the title, the
 * first that prints anything.
 */
function fullestType(item: Item, engine: Engine): ItemType | undefined {
  const printed = [...standIns, ...anyTypes].map((type) => {
    const output = printForm(engine, { ...item, type }, "bibliography");
    return { type, facts: printedVariables(output), claims: ownWords(output).size };
  });
  const [fullest] = printed
    .filter(({ facts }) => facts.has("title"))
    .toSorted((left, right) => left.claims - right.claims || right.facts.size - left.facts.size);
  if (fullest !== undefined || printsSomething(engine, item, "bibliography")) return fullest?.type;
  return standIns.find((type) => printsSomething(engine, { ...item, type }, "bibliography"));
}

/** What cites a work that has no author, and for which the style has nothing: its title, or a label made of it. */
function citedByTitle(item: Item, form: Form, engine: Engine): ItemRepaired | undefined {
  const { title } = item.fields;
  if (title === undefined) return undefined;
  const label = title.replaceAll(/[^\p{L}\p{N}]/gu, "").slice(0, 4);
  const named: readonly Item[] = [
    { ...item, names: { ...item.names, author: [{ kind: "literal", literal: title }] } },
    { ...item, fields: { ...item.fields, "citation-label": label } },
    { ...item, type: "book" },
    { ...item, type: "article-journal", names: { ...item.names, author: [{ kind: "literal", literal: title }] } },
  ];
  const cited = named.find((each) => printsSomething(engine, each, form));
  if (cited === undefined) return undefined;
  return {
    item: cited,
    reason: {
      what: "The work is cited by its title.",
      why: "Its author and date are not known, and the style would print nothing.",
    },
  };
}

function printsSomething(engine: Engine, item: Item, form: Form): boolean {
  const output = printForm(engine, item, form);
  if (form === "in-text") return /[\p{L}\p{N}]/u.test(textOf(output));
  return hasFact(printedVariables(output));
}

function hasFact(printed: ReadonlySet<string>): boolean {
  return [...printed].some((variable) => variable !== "citation-number");
}
