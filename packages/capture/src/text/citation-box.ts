import type { Issue } from "@citable/model";
import type { Candidate } from "../merge/candidate.ts";
import type { Line } from "./lines.ts";
import { part } from "./passage.ts";
import { readPrintedCitation, type Blank } from "./printed-citation.ts";
import { captureIssue } from "../words/capture-issue.ts";
import type { CapturePhrase } from "../words/german.ts";

/** What a "Cite this" box states. */
export interface CitationBox {
  readonly candidates: readonly Candidate[];
  readonly issues: readonly Issue[];
}

/**
 * Reads the printed citations of a box; lines that are no citation (instructions, tabs) are passed over. What a line
 * sets in italics, where that is known, is the title of a whole work.
 */
export function readCitationBox<Each extends Line>(
  lines: readonly Each[],
  emphasisedIn: (line: Each) => readonly string[] = () => [],
): CitationBox {
  const candidates: Candidate[] = [];
  const blanks = new Set<Blank>();
  let count = 0;
  for (const line of lines.filter(isCitation)) {
    const label = styleLabel.exec(line.text)?.[0] ?? "";
    const read = readPrintedCitation(
      part(line, label.length),
      styleOf(line.text) ?? `${count + 1}.`,
      emphasisedIn(line),
    );
    count++;
    candidates.push(...read.candidates);
    read.blanks.forEach((blank) => blanks.add(blank));
  }
  return { candidates, issues: blanks.size === 0 ? [] : [blankIssue([...blanks])] };
}

/** "APA citation. Okafor, M. …": a line that says which style it is in is a citation wherever it stands. */
export const styleLabel: RegExp =
  /^(?:APA|MLA|Chicago(?:\/Turabian)?|Turabian|Harvard|Vancouver|ISO 690|ABNT|AMA|IEEE)(?:[ -]?(?:\d{1,2}(?:th)?|citation|style|format|ed\.|edition))*\s*[.:]\s+(?=\S)/i;

/** Whether a line prints a citation: more than one fact can be read from it. */
export function isCitation(line: Line): boolean {
  return line.text.length >= 20 && line.text.length <= 1200 && readPrintedCitation(line, "").candidates.length >= 2;
}

/** The style by what only it does: MLA puts the address in angle brackets, Chicago the date in round ones. */
function styleOf(text: string): string | undefined {
  if (/<[^>]*>\.?$|\bAccessed \d/.test(text)) return "MLA";
  if (/\bRetrieved\b|^[^"“]{0,300}\((?:n\.d\.|\d{4})/.test(text)) return "APA";
  if (/\(\p{L}+ \d{1,2}, \d{4}\)|, in |accessed /u.test(text)) return "Chicago";
  return undefined;
}

const onlyBlank = {
  "the address": "The page's own citations leave the address empty; look at the page's address line.",
  "the site's name": "The page's own citations leave the site's name empty; look at the page's address line.",
} as const satisfies Readonly<Record<Blank, CapturePhrase>>;

function blankIssue([first, second]: readonly Blank[]): Issue {
  const sentence =
    first !== undefined && second === undefined
      ? onlyBlank[first]
      : "The page's own citations leave the site's name and the address empty; look at the page's address line.";
  return captureIssue({ code: "cite-box-blank", severity: "note" }, sentence, {});
}
