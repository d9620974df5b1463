import type { Plugin } from "rolldown";

/**
 * What a repair is called and why it was made is for those who ask; the box shows what came of it. Changes of styles keep
 * their names, by which they are kept.
 */
export const withoutReasons: Plugin = {
  name: "without-reasons",
  transform: (code, id) =>
    id.replaceAll("\\", "/").includes("/packages/guides/src/repairs/")
      ? leaveOutReasons(code).replaceAll(
          /^  kind: "(?:item|output)",\n(  lettersOnly: true,\n)?  name: "[a-z-]+",$/gm,
          "$1",
        )
      : undefined,
};

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
