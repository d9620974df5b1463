import { parseWrittenName } from "@citable/model";
import type { Name } from "@citable/model";
import { part, type Passage, type ReadName } from "../text/passage.ts";
import { isPersonName, namesOrganisation } from "./person.ts";

const abbreviation = /(?:^|[\s.,-])(?:\p{Lu}|Jr|Sr|St|Ste|Co|Inc|Ltd|Bros|Corp|ed|eds|Hrsg|et al|etc|D\.?C)\.$/u;

/** Words without the stop that ends their field; the stop of an abbreviation or an initial stays. */
export function withoutFinalStop(passage: Passage): Passage {
  const bare = part(passage, 0, passage.text.replace(/[\s,;]+$/, "").length);
  if (!bare.text.endsWith(".") || abbreviation.test(bare.text)) return bare;
  return part(bare, 0, bare.text.length - 1);
}

/**
 * The names of a bibliography's author part: "Family, Given", "Family, G. H., & Family, I.",
 * "Family, Given, and Given Family". A body's name stays whole.
 */
export function readNames(passage: Passage): readonly ReadName[] {
  const names: ReadName[] = [];
  for (const piece of nameParts(passage)) {
    const clean = part(piece, 0, piece.text.replace(/[\s,;]+$/, "").length);
    if (clean.text !== "" && !/^et al\.?$/i.test(clean.text))
      names.push({ name: readName(clean.text), passage: clean });
  }
  return names;
}

/** One name, inverted or natural; what cannot be a person's stays whole. */
function readName(text: string): Name {
  const bare = text.trim();
  if (/^[^,]+,\s*\S/.test(bare) && !namesOrganisation(bare)) return parseWrittenName(bare);
  return isPersonName(bare) ? parseWrittenName(bare) : { kind: "literal", literal: bare };
}

/** Cuts a list of names; a comma may part names or a family name from its given one. */
function nameParts(passage: Passage): readonly Passage[] {
  const pieces: Passage[] = [];
  let at = 0;
  for (const separator of passage.text.matchAll(/\s*;\s*|,?\s+(?:&|and|und|et|y|e)\s+|,\s+et al\.?|,\s+/gu)) {
    const before = passage.text.slice(at, separator.index);
    const after = passage.text.slice(separator.index + separator[0].length);
    if (isComma(separator[0]) && !partsNames(before, after, pieces.length)) continue;
    if (isAnd(separator[0]) && !isPersonAfter(after)) continue;
    pieces.push(part(passage, at, separator.index));
    at = separator.index + separator[0].length;
  }
  pieces.push(part(passage, at));
  return pieces;
}

function isComma(separator: string): boolean {
  return /^,\s+$/.test(separator);
}

function isAnd(separator: string): boolean {
  return /&|and|und|et |y|e/.test(separator) && !separator.includes("al");
}

function isPersonAfter(after: string): boolean {
  return /^\p{Lu}[^,]*(?:,|$)|^\p{Lu}/u.test(after) && !namesOrganisation(after.split(",")[0] ?? "");
}

/** "Doe, J., Roe, M." parts at the second comma; "Doe, Jane, Richard Roe" parts there too; "King, M. L., Jr." does not. */
function partsNames(before: string, after: string, known: number): boolean {
  if (/^(?:Jr|Sr|II|III|IV)\b/.test(after)) return false;
  if (before.includes(",")) return true;
  return known > 0 && before.includes(" ") && isPersonName(before);
}
