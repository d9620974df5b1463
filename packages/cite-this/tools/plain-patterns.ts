import { fileURLToPath } from "node:url";
import type { Plugin } from "rolldown";
import { parseAst } from "rolldown/parseAst";
import { characters } from "../src/patterns/plain-first.ts";

const home = fileURLToPath(new URL("../src/patterns/plain-first.ts", import.meta.url)).replaceAll("\\", "/");

/**
 * Writes each pattern over letters of all scripts so that it is made for plain text first (`src/patterns/plain-first.ts`):
 * making these patterns was two fifths of what a page did for its first citation.
 */
export const plainPatterns: Plugin = {
  name: "plain-patterns",
  transform(code, id) {
    const [, language] = /\.(ts|js)$/.exec(id) ?? [];
    if (id.replaceAll("\\", "/") === home || (language !== "ts" && language !== "js")) return undefined;
    const written = writePlainFirst(code, language);
    return written === code ? undefined : `import { plainFirst } from ${JSON.stringify(home)};\n${written}`;
  },
};

/** A script with its costly patterns marked: plainFirst`/\p{L}/u`. */
export function writePlainFirst(code: string, language: "ts" | "js"): string {
  const costly = patternsIn(parseAst(code, { lang: language })).filter(isCostly);
  return costly.reduceRight(
    (before, { start, end, raw }) => `${before.slice(0, start)}plainFirst\`${raw}\`${before.slice(end)}`,
    code,
  );
}

interface Literal {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

/** The literals of patterns in a syntax tree, in the order of the script. */
function patternsIn(tree: unknown): readonly Literal[] {
  const found: Literal[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if (isPattern(node)) found.push(node);
    else for (const part of Object.values(node)) walk(part);
  };
  walk(tree);
  return found.sort((left, right) => left.start - right.start);
}

function isPattern(node: object): node is Literal {
  return "type" in node && node.type === "Literal" && "regex" in node && "raw" in node && typeof node.raw === "string";
}

/** Properties that no character of plain text has. */
const foreign: ReadonlySet<string> = new Set([
  "Lt",
  "M",
  ...["Cyrillic", "Georgian", "Han", "Hangul", "Hiragana", "Katakana"].map((script) => `Script=${script}`),
]);

/** Whether a pattern asks what letters are in all scripts, and nothing else that plain text would answer otherwise. */
function isCostly({ raw }: Literal): boolean {
  const flags = raw.slice(raw.lastIndexOf("/") + 1);
  const properties = Array.from(raw.matchAll(/\\p\{([^}]+)\}/g), ([, property = ""]) => property);
  if (!flags.includes("u") || /[`$]\{|`|\\P\{|\\u\{|[\ud800-\udfff]/.test(raw)) return false;
  return (
    (properties.length > 0 || flags.includes("i")) &&
    properties.every((property) => property in characters || foreign.has(property))
  );
}
