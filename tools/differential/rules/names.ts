import type { Hunk } from "../hunks.ts";
import type { TrialItem } from "../items/item.ts";
import type { Rule } from "./rule.ts";

/** Names of organizations in an item, whatever variable holds them. */
function organizations(items: readonly TrialItem[]): readonly string[] {
  return items.flatMap((item) =>
    Object.values(item).flatMap((value) =>
      Array.isArray(value) ? value.flatMap((name) => literalOf(name) ?? []) : [],
    ),
  );
}

function literalOf(name: unknown): string | undefined {
  if (typeof name !== "object" || name === null || !("literal" in name)) return undefined;
  return typeof name.literal === "string" ? name.literal : undefined;
}

/** The peer sets a comma before "and" where the last name is an organization's. */
export const commaBeforeAnd: Rule = {
  name: "comma before “and” in spite of delimiter-precedes-last",
  section: "Name, delimiter-precedes-last: with “never”, the name delimiter is never used",
  explains: ({ hunks, items, style }) =>
    (style.precedesLast.has("never") || style.precedesLast.has("after-inverted-name")) &&
    organizations(items).length > 0 &&
    hunks.length > 0 &&
    hunks.every(({ peer, ours }) => /^[,;/]$/u.test(peer.join("").trim()) && ours.join("").trim() === ""),
};

/** The peer leaves out the affixes of cs:name around an organization. */
export const affixesOfOrganizations: Rule = {
  name: "affixes of cs:name around an organization",
  section: "Name: cs:name may carry affixes; Affixes: they stand around the output of the element",
  explains: ({ hunks, items, style }) => {
    const affixes = style.nameAffixes.map((affix) => affix.trim()).filter((affix) => affix !== "");
    const literals = organizations(items);
    return hunks.length > 0 && hunks.every((hunk) => isAffix(hunk, affixes) && touches(hunk, literals));
  },
};

function isAffix({ peer, ours }: Hunk, affixes: readonly string[]): boolean {
  return peer.join("").trim() === "" && affixes.includes(ours.join("").trim());
}

function touches({ before, after }: Hunk, literals: readonly string[]): boolean {
  return literals.some((literal) => literal.endsWith(before) || literal.startsWith(after));
}

/** The peer sorts "The Royal Society" under T. */
export const articlesInOrder: Rule = {
  name: "order: an organization with an English article",
  section: "Name-part Order: English articles at the start of non-personal names are stripped",
  explains: ({ form, peer, ours, items }) => {
    if (form !== "order") return false;
    const moved = items.filter((item) => organizations([item]).some((literal) => /^(?:the|an?) /iu.test(literal)));
    const rest = (order: string): string =>
      order
        .split(" ")
        .filter((id) => !moved.some((item) => item.id === id))
        .join(" ");
    return moved.length > 0 && rest(peer) === rest(ours);
  },
};
