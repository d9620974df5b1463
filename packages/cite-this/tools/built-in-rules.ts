import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import type { ReadyStyle } from "../src/styles/style-file.ts";

// Not through the package's front: rules are its own affair, and the build only leaves out those that cannot apply.
const allRulesFile = fileURLToPath(new URL("../../guides/src/rules/all-rules.ts", import.meta.url));

interface Rule {
  readonly families: readonly string[];
  readonly editions: readonly string[];
  readonly field: string;
  readonly appliesTo: { readonly lacking?: string };
  readonly effect: { readonly kind: string };
  readonly guide: string;
  readonly says: string;
  readonly section?: string;
  readonly source?: string;
  readonly certainty?: string;
}

/** The guides' rules that are about these styles, as JSON; where a rule was read is for those who maintain it. */
export async function rulesFor(styles: readonly ReadyStyle[]): Promise<string> {
  const loaded: unknown = await import(allRulesFile);
  const rules = rulesIn(loaded).filter((rule) => styles.some((style) => isAbout(rule, style)));
  const kept = rules
    .filter((rule) => isTold(rule) || !["words", "passage", "place"].includes(rule.effect.kind))
    .map(({ source: _source, certainty: _certainty, ...rule }) => (isTold(rule) ? rule : silent(rule)));
  const text = JSON.stringify(kept);
  if (!isDeepStrictEqual(JSON.parse(text), kept)) throw new Error("The guides' rules are no longer plain values.");
  return text;
}

/** Facts that may be named as missing; advice on others is never asked for. */
const wanted = new Set([
  "author",
  "title",
  "container-title",
  "editor",
  "publisher",
  "issued",
  "URL",
  "volume",
  "page",
  "accessed",
]);

/** Whether the box may tell of the rule: as advice on a fact that is missing. The others say why a repair was made. */
function isTold({ field, appliesTo, effect }: Rule): boolean {
  return (["words", "access-date"].includes(effect.kind) || appliesTo.lacking === field) && wanted.has(field);
}

/** What the repairs ask of a rule; its words are not told. */
function silent({ families, editions, appliesTo, effect }: Rule): object {
  return { families, editions, appliesTo, effect };
}

function isAbout({ families, editions }: Rule, { family = "", edition = "" }: ReadyStyle): boolean {
  return families.includes(family) && (editions.length === 0 || editions.includes(edition));
}

function rulesIn(loaded: unknown): readonly Rule[] {
  if (typeof loaded !== "object" || loaded === null || !("allRules" in loaded) || !Array.isArray(loaded.allRules)) {
    throw new Error("The guides' rules are no longer in rules/all-rules.ts.");
  }
  return loaded.allRules.filter((rule: unknown): rule is Rule => typeof rule === "object" && rule !== null);
}
