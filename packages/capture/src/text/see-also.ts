import type { SeeAlso } from "../capture-result.ts";
import type { Line } from "./lines.ts";
import { part, type Passage } from "./passage.ts";
import { seeAlsoLine } from "./phrases.ts";

/** The headings that "See also" lines name: "See also: rivers, trade on; ferries" or a heading with lines below it. */
export function readSeeAlso(lines: readonly Line[]): readonly SeeAlso[] {
  return lines.flatMap((line, index) => {
    const lead = seeAlsoLine.exec(line.text);
    if (lead === null || line.text.length > 600) return [];
    const rest = part(line, lead[0].length);
    return rest.text === "" ? headingsBelow(lines, index + 1) : cutHeadings(rest);
  });
}

/** Semicolons part headings; without them commas do not, for a heading may be inverted ("china, relations with"). */
function cutHeadings(words: Passage): readonly SeeAlso[] {
  const bare = part(words, 0, words.text.replace(/[.\s]+$/, "").length);
  const headings: SeeAlso[] = [];
  let at = 0;
  for (const separator of [...bare.text.matchAll(/\s*[;•|]\s*/g), undefined]) {
    const { text, start, end } = part(bare, at, separator?.index);
    if (text !== "") headings.push({ heading: text, start, end });
    at = (separator?.index ?? 0) + (separator?.[0].length ?? 0);
  }
  return headings;
}

/** The short lines right below a "See also" heading, up to the next blank line or sentence. */
function headingsBelow(lines: readonly Line[], from: number): readonly SeeAlso[] {
  const headings: SeeAlso[] = [];
  for (let index = from; index < Math.min(lines.length, from + 40); index++) {
    const line = lines[index];
    if (line === undefined || (line.afterBlank && index > from) || line.text.length > 80 || /[.!?]$/.test(line.text))
      break;
    headings.push(...cutHeadings(part(line, /^[•*·–-]\s*/.exec(line.text)?.[0].length ?? 0)));
  }
  return headings;
}
