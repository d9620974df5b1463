import { parseNames, type Name } from "@citable/model";
import { isPersonName } from "../names/person.ts";

/** Marks of affiliations and of corresponding authors behind a name. */
const affiliationMarks = /(?<=[\p{L}.)])(?:\s?[*†‡§¶#∗]+|\s?\d{1,2}(?:\s?,\s?\d{1,2})*(?!\d))+/gu;

/** The people whom a line under a title names; none when it is anything else than a list of names. */
export function namesIn(line: string): readonly Name[] {
  const bare = line
    .replace(/^(?:by|von|par|por|di|av|door|автор[ы]?:?)\s+/i, "")
    .replaceAll(affiliationMarks, "")
    .replaceAll(/\s+([,;])/g, "$1")
    .trim();
  const pieces = bare.split(/\s*(?:[,;·•|]|\s(?:and|und|et|y|e|en|och|i|и)\s|&)\s*/iu).filter((piece) => piece !== "");
  if (pieces.length === 0 || pieces.length > 40 || !pieces.every(isPersonName)) return [];
  return pieces.flatMap((piece) => parseNames(piece));
}
