import type { Settled } from "@citable/csl";

/** Words that only lead to a fact; they claim nothing of the work. */
const leading =
  /^(?:in|dans|em|im|w|v|ln|z|aus|ed|eds|edited|edition|by|hrsg|hg|von|dir|org|orgs|coord|coords|pp?|vol|no|nr|bd|t|s|str|url|doi|available|at|from|retrieved|accessed|cited|on|online|internet|and|et|al|und|y|e)$/iu;

const roles =
  /^(?:in|editor|translator|edition|volume|issue|page|chapter-number|accessed|retrieved|from|available at|online|cited|and|et-al|no date|month-\d\d)/;

/**
 * Words that a style prints of its own accord: “Proceedings …”, “Presented at”. An entry that is printed as another
 * kind of work must not be said to be one.
 */
export function ownWords(output: Settled | undefined): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text, origin } of output?.blocks.flatMap(({ runs }) => runs) ?? []) {
    if (origin === undefined || origin.kind === "variable") continue;
    if (origin.kind === "term" && roles.test(origin.term ?? "")) continue;
    for (const [word] of text.matchAll(/\p{L}+/gu)) if (!leading.test(word)) words.add(word.toLowerCase());
  }
  return words;
}
