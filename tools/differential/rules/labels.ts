import type { Hunk } from "../hunks.ts";
import { wordsOf } from "../style-facts.ts";
import type { Difference, Rule } from "./rule.ts";

/** The peer prints the label of a variable that is empty. */
export const labelOfNothing: Rule = {
  name: "label of an empty variable",
  section: "Label: the term is only rendered if the selected variable is non-empty",
  explains: (difference) => {
    const labels = labelWords(difference);
    const added = difference.hunks.flatMap(({ peer }) => wordsOf(peer.join("")));
    return added.length > 0 && added.every((word) => labels.has(word)) && difference.hunks.every(isWordless);
  },
};

/** The words that labels of empty variables would print. */
function labelWords({ style, items, locator }: Difference): ReadonlySet<string> {
  const empty = [...style.labels].filter((variable) =>
    variable === "locator" ? !locator : items.some((item) => item[variable] === undefined),
  );
  const words = empty.flatMap((variable) => [...(style.terms.get(variable === "locator" ? "page" : variable) ?? [])]);
  return new Set(words);
}

/** We print at most marks there, and whatever numbers stand beside the label both print. */
function isWordless({ peer, ours }: Hunk): boolean {
  return wordsOf(ours.join("")).length === 0 && digitsOf(peer) === digitsOf(ours);
}

function digitsOf(tokens: readonly string[]): string {
  return tokens.join("").replaceAll(/\D/gu, "");
}
