import type { Settled } from "@citable/csl";
import type { ItemType, Variable } from "@citable/model";
import { printedVariables } from "../cite/probe.ts";
import { isEntry } from "../rules/rule.ts";
import { passageOf, withPassage, type Passage } from "../tidy/passage.ts";
import { factWords } from "./entry-as-chapter.ts";
import { withoutLooseEnds } from "./loose-ends.ts";
import type { OutputRepair, Reprint, Situation } from "./repair-kinds.ts";

/** Facts of a work that styles print for its chapters, in the order in which they follow its title. */
const facts = ["editor", "publisher"] as const satisfies readonly Variable[];

/** What lends a passage; a book only where the chapter prints the fact in a place that an entry has not. */
const lenders: readonly ItemType[] = ["chapter", "paper-conference", "book"];

/** After these a passage follows the title of the work. */
const ofTheWork: ReadonlySet<string> = new Set(["container-title", "edition", "volume"]);

/**
 * Some styles print no kind of part with all facts: the entry has the year and the chapter the publisher. The entry is
 * printed as the kind that loses least, and what that kind leaves out follows the work's title with the label, brackets
 * and marks that the style gives it in a chapter. What a chapter does not print either stays away.
 */
export const factsOfChapter: OutputRepair = {
  kind: "output",
  name: "facts-of-chapter",
  repair: (output, situation, reprint) => {
    if (!isEntry(situation.item) || !isWhole(situation)) return undefined;
    let lent = output;
    const added = facts.filter((fact) => {
      const longer = isLost(fact, lent, reprint) ? withFact(lent, fact, reprint) : undefined;
      lent = longer ?? lent;
      return longer !== undefined;
    });
    if (added.length === 0) return undefined;
    const words = { facts: added.flatMap((fact) => factWords[fact] ?? []) };
    return {
      output: lent,
      reason: {
        what: { text: "The entry gives {facts} as the style does for a chapter of a book.", words },
        why: { text: "For entries of reference works the style would leave out {facts}.", words },
      },
    };
  },
};

/** A style's fullest form: short notes and citations in the text name no imprint. */
function isWhole({ form, style }: Situation): boolean {
  return form === "bibliography" || (form === "note" && style.bibliography === undefined);
}

function isLost(fact: (typeof facts)[number], output: Settled, { item, as }: Reprint): boolean {
  const known = fact === "editor" ? item.names.editor : item.fields[fact];
  const printed = printedVariables(output);
  if (known === undefined || printed.has(fact) || !printed.has("container-title")) return false;
  return printedVariables(as("chapter")).has(fact);
}

function withFact(output: Settled, fact: Variable, { as }: Reprint): Settled | undefined {
  for (const type of lenders) {
    const lender = as(type);
    const passage = lender && passageIn(withoutLooseEnds(lender), fact, output);
    const longer = passage && follows(passage, fact) ? withPassage(output, passage, ofTheWork) : undefined;
    if (longer !== undefined) return longer;
  }
  return undefined;
}

function passageIn(lender: Settled, fact: Variable, output: Settled): Passage | undefined {
  const printed = printedVariables(output);
  for (const { runs } of lender.blocks) {
    const passage = passageOf(runs, fact, printed);
    const workFirst =
      passage?.before.has("container-title") === true || !printedVariables(lender).has("container-title");
    if (passage !== undefined && workFirst) return passage;
  }
  return undefined;
}

/** An editor follows the work and is called one; a publisher does not start the line. */
function follows({ before, runs }: Passage, fact: Variable): boolean {
  if (fact !== "editor") return before.size > 0;
  return before.has("container-title") && runs.some(({ origin }) => origin?.kind === "term");
}
