import { parseName } from "@citable/model";
import { isPersonName } from "../names/person.ts";
import { namesCandidate, part, type Passage, type ReadName } from "./passage.ts";
import type { Candidate } from "../merge/candidate.ts";

const label =
  /^(?:by|written by|author|contributor|contributed by|signed|von|par|por|autor(?:in)?|verfasser(?:in)?)\s*:?\s+|^[—–-]\s*/i;

/** The names of a line that holds nothing but names: "Steven I. Levine", "By Jane Doe and Richard Roe". */
function signatureNames(line: Passage): readonly ReadName[] {
  if (line.text.length > 120) return [];
  const labelled = label.exec(line.text);
  const bare = part(line, labelled?.[0].length ?? 0, line.text.replace(/\.$/, "").length);
  const names: ReadName[] = [];
  let at = 0;
  for (const separator of [...bare.text.matchAll(/\s+(?:and|und|et|y|&)\s+|\s*;\s*/g), undefined]) {
    const piece = part(bare, at, separator?.index);
    if (!isPersonName(piece.text)) return [];
    names.push({ name: parseName(piece.text), passage: piece });
    at = (separator?.index ?? 0) + (separator?.[0].length ?? 0);
  }
  return names;
}

/** The signature among the lines after an entry's bibliography or body: the only line there that is a name. */
export function findSignature(lines: readonly Passage[], place: "bibliography" | "body"): Candidate | undefined {
  const signed = lines.map((line) => signatureNames(line)).filter((names) => names.length > 0);
  const [names] = signed;
  if (names === undefined || signed.length > 1) return undefined;
  return namesCandidate("author", names, {
    signal: "signature",
    method: `signature after the ${place}`,
    confidence: place === "bibliography" ? 0.9 : 0.7,
  });
}
