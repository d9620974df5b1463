import type { Name } from "../name.ts";
import { longestName, parseName } from "./parse-name.ts";
import { isGeneration, isNameSuffix } from "./suffixes.ts";

const title =
  "(?:(?:(?:Univ\\.-|Assoc\\. |Asst\\. )?Prof(?:essor(?:in)?)?|D(?:r|ipl)|PD|Priv\\.-Doz|Frau|Herr|h\\. ?c|(?:Ing|Mag|\\p{Ll}{3,})(?=\\.))[. -]+)+";

/** Before a name in natural order, of which enough is left; or before the given name of an inverted one. */
const titles = new RegExp(`^${title}(?=[^,\\s]+ \\S)|(?<=^[^,]+, ?)${title}(?=\\S)`, "u");

/**
 * Reads one name as people write it in forms and lists: as {@link parseName} does, and without academic titles
 * ("Prof. Dr. Hans Müller"; "Dr. Seuss" has no other given name), with several suffixes ("Jane Doe, M.D., Ph.D."), or
 * one without a comma ("King, Martin Luther Jr.").
 */
export function parseWrittenName(text: string): Name {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length > longestName) return parseName(line);
  const bare = line
    .replace(titles, "")
    .replace(/(?<=,.*) (?=\S+$)/, (gap, at: number, name: string) => (isGeneration(name.slice(at + 1)) ? ", " : gap));
  const segments = bare.split(",").map((segment) => segment.trim());
  const end = segments.findLastIndex((segment) => !isNameSuffix(segment)) + 1;
  const suffixes = segments.slice(end);
  if (end < 1 || suffixes.length < 2) return parseName(bare);
  const name = parseName(segments.slice(0, end + 1).join(", "));
  return name.kind === "person" && name.suffix === suffixes[0] ? { ...name, suffix: suffixes.join(", ") } : name;
}
