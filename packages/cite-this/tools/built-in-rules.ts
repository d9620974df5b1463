import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import type { ReadyStyle } from "../src/styles/style-file.ts";

// Not through the package's front: rules are its own affair, and the build only leaves out those that cannot apply.
const allRulesFile = fileURLToPath(new URL("../../guides/src/rules/all-rules.ts", import.meta.url));

interface Rule {
  readonly families: readonly string[];
  readonly editions: readonly string[];
  readonly field: string;
  readonly appliesTo: object;
  readonly effect: { readonly kind: string };
}

/** The guides' rules that are about these styles, as JSON; without their words. */
export async function rulesFor(styles: readonly ReadyStyle[]): Promise<string> {
  const loaded: unknown = await import(allRulesFile);
  const rules = rulesIn(loaded).filter((rule) => styles.some((style) => isAbout(rule, style)));
  const kept = rules
    .filter(({ effect }) => !forReaders.has(effect.kind))
    .map(({ families, editions, field, appliesTo, effect }) => ({ families, editions, field, appliesTo, effect }));
  const text = JSON.stringify(kept);
  if (!isDeepStrictEqual(JSON.parse(text), kept)) throw new Error("The guides' rules are no longer plain values.");
  return text;
}

/** Rules that no repair asks for: what they say is told by cite-this-advice.js. */
const forReaders: ReadonlySet<string> = new Set(["words", "passage", "notes-only", "place"]);

function isAbout({ families, editions }: Rule, { family = "", edition = "" }: ReadyStyle): boolean {
  return families.includes(family) && (editions.length === 0 || editions.includes(edition));
}

function rulesIn(loaded: unknown): readonly Rule[] {
  if (typeof loaded !== "object" || loaded === null || !("allRules" in loaded) || !Array.isArray(loaded.allRules)) {
    throw new Error("The guides' rules are no longer in rules/all-rules.ts.");
  }
  return loaded.allRules.filter((rule: unknown): rule is Rule => typeof rule === "object" && rule !== null);
}
