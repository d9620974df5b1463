import type { Plugin } from "rolldown";

/**
 * What a repair is called and why it was made is for those who ask; the box shows what came of it. Changes of styles keep
 * their names, by which they are kept.
 */
export const withoutReasons: Plugin = {
  name: "without-reasons",
  transform: (code, id) => {
    const path = id.replaceAll("\\", "/");
    if (path.includes("/packages/guides/src/repairs/")) return leaveOutNames(leaveOutReasons(code));
    if (path.endsWith("/packages/guides/src/cite/cite-record.ts")) return leaveOutIssues(code);
    return path.endsWith("/packages/guides/src/cite/repaired.ts") ? leaveOutTelling(code) : undefined;
  },
};

function leaveOutNames(code: string): string {
  return code.replaceAll(/^  kind: "(?:item|output)",\n(?:  lettersOnly: true,\n)?  name: "[a-z-]+",$/gm, "");
}

/**
 * Nothing is told of repairs and none is left out by its name; one that changes nothing in print may be made. Those that
 * tools/one-item.ts leaves out are not asked either.
 */
function leaveOutTelling(code: string): string {
  return code
    .replaceAll(/\brepairs\.push\(\{[^}]*\}\);/g, ";")
    .replaceAll(/ \|\| without\.has\(repair\.name\)|without\.has\(repair\.name\) \|\| /g, "")
    .replaceAll("without.has(repair.name) ? undefined : ", "")
    .replace(/const \{ name, applies, signed, reason \} = headwordAsAuthor;[^]*? : prepared;/, "return prepared;")
    .replace("repairLanguage(asked, options, repairs)", "asked.locale")
    .replaceAll(/if \(repair\.lettersOnly === true && [^\n]*\) continue;/g, "");
}

/** The box takes the citations and what is missing from a result; it draws the output itself, with all repairs. */
function leaveOutIssues(code: string): string {
  return code
    .replace(/const advice = [^;]*;\s*if \(advice !== undefined\)[^;]*;/, "")
    .replace(/for \(const \{ name, what, why \} of made\) \{[^]*?\n {4}\}/, "")
    .replaceAll(/issues\.push\([^;]*\);/g, ";")
    .replace(/html: .*,\s*markdown: .*,/, "")
    .replace(/options\.exact === true\s*\?[^:]*:/, "");
}

const opening = "({[";
const closing = ")}]";

/** `reason: { … }` becomes `reason: {}`, and `reason: (…) => …` a function that says nothing. */
export function leaveOutReasons(code: string): string {
  let left = "";
  let from = 0;
  for (const { 0: key, index } of code.matchAll(/\breason: (?=[({])/g)) {
    if (index < from) continue;
    const start = index + key.length;
    left += code.slice(from, start) + (code[start] === "(" ? "() => ({})" : "{}");
    from = endOfExpression(code, start);
  }
  return left + code.slice(from);
}

/** Where an expression ends: before the comma, line end or bracket that is not its own. */
function endOfExpression(code: string, start: number): number {
  let depth = 0;
  for (let at = start; at < code.length; at += 1) {
    const letter = code.charAt(at);
    if (letter === '"') at = code.indexOf('"', at + 1);
    else if (opening.includes(letter)) depth += 1;
    else if (closing.includes(letter)) depth -= 1;
    if (depth < 0 || (depth === 0 && letter === ",")) return at;
  }
  return code.length;
}
