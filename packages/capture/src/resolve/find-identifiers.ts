import { identifierKey, parseWorkIdentifier, type WorkIdentifier } from "./work-identifier.ts";

/** An identifier and where it stands in a text (UTF-16 units). */
export interface FoundIdentifier {
  readonly identifier: WorkIdentifier;
  readonly start: number;
  readonly end: number;
}

/** What may be an identifier within running text; the model decides. Where two overlap, the one listed first stands. */
const shapes: readonly RegExp[] = [
  /https?:\/\/[^\s<>"]+/giu,
  /(?<![\p{L}\d])(?:doi\s{0,3}[:.]?\s{0,3}|info:doi\/)?10\.\d{4,9}(?:\.\d+)*\/[^\s<>"“”]+/giu,
  /(?<![\p{L}\d])arxiv\s{0,3}:\s{0,3}[a-z.-]*\/?\d{4,7}(?:\.\d{4,5})?(?:v\d{1,4})?/giu,
  /(?<![\p{L}\d])(?:pmcid\s{0,3}:?\s{0,3})?PMC\s?\d+/giu,
  /(?<![\p{L}\d])(?:pmid|pubmed)\s{0,3}:?\s{0,3}\d{1,9}(?!\d)/giu,
  /(?<![\p{L}\d])(?:orcid\s{0,3}(?:id)?\s{0,3}:?\s{0,3})?(?:\d{4}-){3}\d{3}[\dX](?![\p{L}\d])/giu,
  /(?<![\p{L}\d])(?:e-?|p-?)?issn(?:-l)?\s{0,3}:?\s{0,3}\d{4}-?\d{3}[\dX](?![\p{L}\d-])/giu,
  /(?<![\p{L}\d])isbn(?:-1[03])?\s{0,3}:?\s{0,3}\d[\d\s‐‑–-]{7,16}[\dX](?![\p{L}\d])/giu,
  /(?<![\p{L}\d.-])97[89][\s‐‑–-]?\d[\d\s‐‑–-]{7,11}\d(?![\p{L}\d-])/gu,
  /(?<![\p{L}\d])lccn\s{0,3}:?\s{0,3}[a-z]{0,3}\s?\d{2,4}-?\d{1,6}(?!\d)/giu,
  /(?<![\p{L}\d])(?:\(OCoLC\)|oclc(?:\s(?:no|number|control number)\.?)?\s{0,3}[:#]?\s{0,3})(?:ocm|ocn|on)?\d{1,14}(?!\d)/giu,
  /(?<![\p{L}\d])(?:hdl|handle)\s{0,3}:\s{0,3}\d[\d.]{0,40}\/[^\s<>"“”]+/giu,
  /(?<![\p{L}\d])urn:[a-z0-9][a-z0-9-]{1,31}:[^\s<>"“”]+/giu,
  /(?<![\p{L}\d])wikidata\s{0,3}:?\s{0,3}Q\d{1,12}(?!\d)/giu,
];

/** A text of more characters is no place to look for what it is itself. */
const longestText = 200_000;
const most = 50;
const longestIdentifier = 2_000;

/**
 * Finds the identifiers that a text names, in its order, each once; check digits must be right.
 *
 * @example findIdentifiers("See doi:10.1000/182.") → [{identifier: {kind: "doi", value: "10.1000/182"}, start: 4, end: 20}]
 */
export function findIdentifiers(text: string): readonly FoundIdentifier[] {
  const alone = parseWorkIdentifier(text);
  if (alone !== undefined) return [{ identifier: alone, start: 0, end: text.length }];
  const found: FoundIdentifier[] = [];
  for (const shape of shapes) {
    for (const match of text.slice(0, longestText).matchAll(shape)) {
      const one = identifierIn(match[0], match.index);
      if (one !== undefined && !found.some((other) => other.start < one.end && one.start < other.end)) found.push(one);
      if (found.length >= most) break;
    }
  }
  return onceEach(found.toSorted((one, other) => one.start - other.start));
}

/** Punctuation at the end belongs to the sentence, a bracket too, unless it was opened within. */
function identifierIn(words: string, start: number): FoundIdentifier | undefined {
  if (words.length > longestIdentifier) return undefined;
  let kept = words;
  for (;;) {
    const shorter = kept.replace(/[.,;:!?'"”’\]}]+$/u, "").replace(/^([^(]*)\)+$/u, "$1");
    if (shorter === kept) break;
    kept = shorter;
  }
  const identifier = parseWorkIdentifier(kept);
  return identifier === undefined ? undefined : { identifier, start, end: start + kept.length };
}

function onceEach(found: readonly FoundIdentifier[]): readonly FoundIdentifier[] {
  const seen = new Set<string>();
  return found.filter(({ identifier }) => {
    const key = identifierKey(identifier);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
