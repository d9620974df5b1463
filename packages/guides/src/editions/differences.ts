import { overlays, type EditionOverlay, type FoundStyle } from "@citable/styles";
import type { WordsOfEditions } from "./words-of-editions.ts";
import { editionFacts } from "./edition-facts.ts";
import { guidanceFor } from "../rules/guidance.ts";
import { citeRule, type GuideRule } from "../rules/rule.ts";

/** One thing that two editions do differently. */
export interface EditionDifference {
  /** What it is about: "publisher-place", "authors-list". */
  readonly field: string;
  /** What the one edition asks; absent where it has no rule about it. */
  readonly before?: string;
  readonly after?: string;
  /** Where the editions say so: "MLA Handbook 9, 5.111". */
  readonly rules: readonly string[];
  /** Whether all of it was read somewhere; otherwise some of it is remembered and should be checked. */
  readonly certain: boolean;
}

/** The rules of one edition that the other has not, or has in other words. */
export function changedRules(
  before: FoundStyle,
  after: FoundStyle,
  words: WordsOfEditions,
): readonly EditionDifference[] {
  const old = guidanceFor(before);
  const now = guidanceFor(after);
  const gone = old.rules.filter((rule) => !now.rules.some((other) => saysTheSame(rule, other)));
  const come = now.rules.filter((rule) => !old.rules.some((other) => saysTheSame(rule, other)));
  const subjects = [...new Set([...gone, ...come].map(subjectOf))];
  return subjects.flatMap((subject): readonly EditionDifference[] => {
    const was = gone.filter((rule) => subjectOf(rule) === subject);
    const is = come.filter((rule) => subjectOf(rule) === subject);
    // That one edition's rule is not among ours does not mean that it has none.
    if (was.length === 0 || is.length === 0) return [];
    const cited = [
      ...was.map((rule) => citeRule(rule, old.edition ?? before.edition)),
      ...is.map((rule) => citeRule(rule, now.edition ?? after.edition)),
    ];
    const difference: EditionDifference = {
      field: was[0]?.field ?? "",
      before: inWords(was, words),
      after: inWords(is, words),
      rules: [...new Set(cited)],
      certain: [...was, ...is].every(({ certainty }) => certainty === "source read"),
    };
    return [difference];
  });
}

function saysTheSame(left: GuideRule, right: GuideRule): boolean {
  return left === right || (left.field === right.field && left.says === right.says);
}

/** Rules about the same field of the same kind of work answer one another. */
function subjectOf({ field, appliesTo }: GuideRule): string {
  return `${field} ${appliesTo.types?.join(" ") ?? ""}`;
}

function inWords(rules: readonly GuideRule[], { rule }: WordsOfEditions): string {
  return [...new Set(rules.map(rule))].join(" ");
}

/** What the tables of editions have otherwise for the two. */
export function changedFacts(
  before: FoundStyle,
  after: FoundStyle,
  words: WordsOfEditions,
): readonly EditionDifference[] {
  const { family } = before;
  if (family === undefined || family !== after.family) return [];
  return editionFacts.flatMap((fact): readonly EditionDifference[] => {
    const was = fact.editions[before.edition ?? ""];
    const is = fact.editions[after.edition ?? ""];
    if (!fact.families.includes(family) || was === undefined || is === undefined || was.says === is.says) return [];
    const cite = (edition: string | undefined, section: string | undefined): readonly string[] =>
      section === undefined ? [] : [`${fact.guide} ${edition ?? ""}, ${section}`];
    return [
      {
        field: fact.field,
        before: words.fact(was.says),
        after: words.fact(is.says),
        rules: [...cite(before.edition, was.section), ...cite(after.edition, is.section)],
        certain: was.remembered !== true && is.remembered !== true,
      },
    ];
  });
}

/** What the catalogue's overlays know of the difference, whether or not one was used. */
export function changedOverlayRules(
  before: FoundStyle,
  after: FoundStyle,
  words: WordsOfEditions,
): readonly EditionDifference[] {
  const backwards = overlays.find((overlay) => makes(overlay, before, after));
  const forwards = overlays.find((overlay) => makes(overlay, after, before));
  const overlay = backwards ?? forwards;
  return (overlay?.changes ?? []).map(({ field, says, instead, section, certainty }) => ({
    field,
    before: words.fact(overlay === backwards ? says : instead),
    after: words.fact(overlay === backwards ? instead : says),
    rules: section === undefined || overlay === undefined ? [] : [`${overlay.family}@${overlay.edition}, ${section}`],
    certain: certainty === "source read",
  }));
}

function makes({ family, edition, from }: EditionOverlay, made: FoundStyle, under: FoundStyle): boolean {
  if (family !== made.family || edition !== made.edition) return false;
  return from.some((key) => key.family === under.family && key.edition === under.edition);
}
