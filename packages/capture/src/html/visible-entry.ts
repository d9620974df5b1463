import type { NoteMark, SeeAlso } from "../capture-result.ts";
import type { Candidate } from "../merge/candidate.ts";
import type { ListedWork } from "../references/listed-work.ts";
import { isCitation, readCitationBox, styleLabel } from "../text/citation-box.ts";
import { citeHeading, retrievalWords } from "../text/phrases.ts";
import { absentNotes } from "../text/note-marks.ts";
import { readSeeAlso } from "../text/see-also.ts";
import { findSignature } from "../text/signature.ts";
import type { Issue } from "@citable/model";
import { readNotes } from "./notes-on-page.ts";
import { textOf } from "./page.ts";
import type { PageFacts } from "./page-facts.ts";
import { evidenceInSource, type VisibleLine } from "./visible-text.ts";
import { bibliographyItems, listedWorks } from "./works-on-page.ts";

/** What the visible page says as an entry of a reference work says it. */
export interface VisibleEntry {
  readonly candidates: readonly Candidate[];
  readonly listed: readonly ListedWork[];
  readonly seeAlso: readonly SeeAlso[];
  readonly notes: readonly NoteMark[];
  readonly issues: readonly Issue[];
}

/** Reads the "Cite this" box, the bibliography, the signature after it and "See also" from the visible page. */
export function readVisibleEntry(facts: PageFacts): VisibleEntry {
  const lines = facts.visible.lines.filter((line) => line.region !== "comments");
  const content = lines.filter((line) => line.region === "content");
  const bibliography = bibliographyItems(content);
  const box = readCitationBox(facts.citeBox, (line) => emphasisedIn(facts, line));
  const notes = readNotes(facts);
  const signature = signatureAfter(
    content,
    bibliography.flatMap((item) => item.lines),
  );
  const candidates = [...box.candidates, ...(signature === undefined ? [] : [signature])];
  return {
    candidates: candidates.map((each) => candidateInSource(each, facts)),
    listed: listedWorks(bibliography, facts),
    seeAlso: readSeeAlso(content.filter((line) => line.text.length < 400))
      .slice(0, 60)
      .map((each) => ({ ...each, ...facts.visible.placeOf(each.start, each.end) })),
    notes,
    issues: [...box.issues, ...absentNotes(notes)],
  };
}

/** What a citation sets in italics. */
function emphasisedIn({ page, visible }: PageFacts, line: VisibleLine): readonly string[] {
  const { start, end } = visible.placeOf(line.start, line.end);
  return (["em", "i", "cite"] as const)
    .flatMap((name) => page.named(name))
    .filter((element) => element.start >= start - 30 && element.contentEnd <= end + 10)
    .slice(0, 10)
    .map((element) => textOf(element, 40));
}

function candidateInSource(candidate: Candidate, facts: PageFacts): Candidate {
  return {
    ...candidate,
    evidence: candidate.evidence.map((each) => evidenceInSource(each, facts.visible, facts.page)),
  };
}

/** A page prints itself in no more styles; what has more lines of such a form is a manual of them. */
const mostCitations = 60;

/** The lines of the box that prints citations of the page. */
export function citeBoxLines(all: readonly VisibleLine[]): readonly VisibleLine[] {
  const lines = all.filter((line) => line.region !== "comments");
  const at = lines.findIndex((line) => line.text.length < 60 && citeHeading.test(line.text));
  return lines
    .filter((line, index) => (at >= 0 && index > at && index < at + 25) || styleLabel.test(line.text))
    .slice(0, mostCitations)
    .filter(isCitation);
}

/** A line that leads to other entries of the work, or a last short sentence. */
const leadsOn =
  /^(?:see(?: also)?|siehe(?: auch)?|voir(?: aussi)?|véase(?: también)?|vedi(?: anche)?|se även|se også|[→↑])(?:\s|:)|^\p{Lu}.{20,}\s.*\p{Ll}{2}\.$/iu;

/** An entry without a bibliography is signed below its last paragraph, before anything else. */
export function signatureBelowText(facts: PageFacts): readonly Candidate[] {
  const content = facts.visible.lines.filter((line) => line.region === "content" && !facts.citeBox.includes(line));
  const last = content.findLastIndex(
    (line) => line.text.length >= 80 && /[.!?。]$/u.test(line.text) && !retrievalWords.test(line.text),
  );
  const first =
    last < 0
      ? undefined
      : content.slice(last + 1, last + 4).find(({ text }) => text.length > 200 || !leadsOn.test(text));
  if (first === undefined || first.afterBlank) return [];
  const signature = findSignature([first], "body");
  return signature === undefined ? [] : [candidateInSource(signature, facts)];
}

const year = /\b1[5-9]\d\d\b|\b20\d\d\b/;

/** A signature right after the bibliography's last year: one of the next three lines is a name and nothing else. */
function signatureAfter(lines: readonly VisibleLine[], bibliography: readonly VisibleLine[]): Candidate | undefined {
  const last = bibliography.findLast((line) => year.test(line.text));
  if (last === undefined) return undefined;
  const at = lines.findIndex((line) => line.start === last.start);
  const after = lines.slice(at + 1, at + 4);
  const end = after.findIndex((line) => line.afterBlank);
  return findSignature(end < 0 ? after : after.slice(0, end), "bibliography");
}
