import type { Issue } from "@citable/model";
import type { Candidate } from "../merge/candidate.ts";
import type { Line } from "./lines.ts";
import { readPrintedCitation } from "./printed-citation.ts";

/** What a "Cite this" box states. */
export interface CitationBox {
  readonly candidates: readonly Candidate[];
  readonly issues: readonly Issue[];
}

/** Reads the printed citations of a box; lines that are no citation (instructions, tabs) are passed over. */
export function readCitationBox(lines: readonly Line[]): CitationBox {
  const candidates: Candidate[] = [];
  const blanks = new Set<string>();
  let count = 0;
  for (const line of lines) {
    if (line.text.length < 20 || line.text.length > 1200) continue;
    const read = readPrintedCitation(line, styleOf(line.text) ?? `${count + 1}.`);
    if (read.candidates.length < 2) continue;
    count++;
    candidates.push(...read.candidates);
    read.blanks.forEach((blank) => blanks.add(blank));
  }
  return { candidates, issues: blanks.size === 0 ? [] : [blankIssue([...blanks])] };
}

/** The style by what only it does: MLA puts the address in angle brackets, Chicago the date in round ones. */
function styleOf(text: string): string | undefined {
  if (/<[^>]*>\.?$|\bAccessed \d/.test(text)) return "MLA";
  if (/\bRetrieved\b|^[^"“]{0,300}\((?:n\.d\.|\d{4})/.test(text)) return "APA";
  if (/\(\p{L}+ \d{1,2}, \d{4}\)|, in |accessed /u.test(text)) return "Chicago";
  return undefined;
}

function blankIssue(blanks: readonly string[]): Issue {
  return {
    code: "cite-box-blank",
    severity: "note",
    message: `The page's own citations leave ${blanks.join(" and ")} empty; look at the page's address line.`,
  };
}
