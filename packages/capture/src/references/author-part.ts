import type { Issue } from "@citable/model";
import type { Candidate } from "../merge/candidate.ts";
import { isPersonName } from "../names/person.ts";
import { readNames, withoutFinalStop } from "../names/read-names.ts";
import { namesCandidate, part, type Passage } from "../text/passage.ts";
import { captureIssue } from "../words/capture-issue.ts";

/** What the part before the title or the year says. */
export interface AuthorPart {
  readonly candidates: readonly Candidate[];
  readonly issues: readonly Issue[];
}

const editorMark = /[\s,]*\(?\b(?:eds?|editors?|hrsg|hg|dirs?|a cura di|red)\b\.?\)?\s*[.,]?$/iu;

/** Reads the names of a reference, and whether they are its editors ("Roe, R. (Ed.)"). */
export function readAuthorPart(words: Passage): AuthorPart {
  const mark = editorMark.exec(words.text);
  const field = mark === null ? "author" : "editor";
  const bare = withoutFinalStop(part(words, 0, mark?.index));
  if (!/\p{L}{2}/u.test(bare.text)) return { candidates: [], issues: [] };
  const names = readNames(bare);
  const natural = !bare.text.includes(",") && isPersonName(bare.text);
  const rule = { signal: "reference", method: `${field}'s part of the reference`, confidence: natural ? 0.6 : 0.9 };
  return { candidates: [namesCandidate(field, names, rule)], issues: natural ? [naturalOrder(bare.text)] : [] };
}

function naturalOrder(name: string): Issue {
  return captureIssue(
    { code: "author-natural-order", severity: "warning" },
    "“{name}” stands uninverted where family names usually come first; its last word was taken for the family name. Check it.",
    { name },
  );
}

/**
 * Where the names at the head of a reference end: the offset after their full stop, or undefined when it does
 * not begin with names. The stop of an initial ends them only when no further part of a name follows:
 *
 *     Paine, S. C. M. Imperial …      Clubb, O. Edmund. China …
 *                   ^                                 ^
 */
export function authorEnd(text: string): number | undefined {
  for (const stop of text.slice(0, 400).matchAll(/\.\s+(?=\S)/g)) {
    const head = text.slice(0, stop.index);
    const after = text.slice(stop.index + stop[0].length);
    if (endsInInitial(head) && continuesName(after)) continue;
    return looksLikeNames(head) ? stop.index + stop[0].length : undefined;
  }
  return undefined;
}

function endsInInitial(head: string): boolean {
  return /(?:^|[\s.-])\p{Lu}$/u.test(head);
}

function continuesName(after: string): boolean {
  return /^(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+[.,]|&|,|(?:and|und|et|y|von|van|de|der)\s)/u.test(after);
}

/** "Clubb, O. Edmund", "Doe, J., and R. Roe", "Tien-fong Cheng"; not a title. */
export function looksLikeNames(head: string): boolean {
  const inverted =
    /^(?:(?:von|van|de|der|du|la|le|al)[ -])*\p{Lu}[\p{L}\p{M}'’-]+(?:[ -]\p{Lu}[\p{L}\p{M}'’-]+){0,2},\s+\p{Lu}/u;
  const words = head.split(/\s+/);
  if (words.length > 24) return false;
  const lower = words.filter(
    (word) => /^\p{Ll}{2,}/u.test(word) && !/^(?:and|und|et|von|van|der?|du|la|le|den|ten|al|eds?|et)\b/u.test(word),
  );
  if (lower.length > 0) return false;
  return inverted.test(head) || isPersonName(head);
}
