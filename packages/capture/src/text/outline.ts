import { looksLikeReference } from "../references/looks-like-reference.ts";
import type { Line } from "./lines.ts";
import { isByline } from "./signature.ts";
import { bibliographyHeading, citeBoxEnd, citeHeading, notesHeading, seeAlsoLine, skipLine } from "./phrases.ts";

/** The parts of a captured page, as far as it has them. */
export interface Outline {
  /** Links such as "Skip to main content" stood above: the text was copied from a web page. */
  readonly fromPage: boolean;
  readonly headword: Line | undefined;
  /** "By Jane Doe" right under the headword. */
  readonly byline: Line | undefined;
  readonly body: readonly Line[];
  /** Lines with the form of a reference, and single others between them. */
  readonly bibliography: readonly Line[];
  /** Whether the bibliography has a heading of its own. */
  readonly underHeading: boolean;
  /** What stands between the bibliography (or the body) and the cite box: a signature, affiliations, more links. */
  readonly tail: readonly Line[];
  readonly citeBox: readonly Line[];
}

/** Cuts a text's lines into the parts of a captured page of a reference work. */
export function outlineOf(lines: readonly Line[]): Outline {
  const citeAt = lines.findIndex((line) => line.text.length < 60 && citeHeading.test(line.text));
  const before = citeAt < 0 ? lines : lines.slice(0, citeAt);
  const skipped = countSkipped(before);
  const main = before.slice(skipped);
  const { headword, byline, rest } = headOf(main);
  const found = findBibliography(rest);
  const body = rest.slice(0, found.start);
  const after = rest.slice(found.end);
  const last = found.lines.length > 0 ? -1 : body.findLastIndex((line) => isProse(line) || seeAlsoLine.test(line.text));
  return {
    fromPage: skipped > 0 || citeAt >= 0,
    headword,
    byline,
    body,
    bibliography: found.lines,
    underHeading: found.underHeading,
    tail: found.lines.length > 0 ? after : body.slice(last + 1),
    citeBox: citeAt < 0 ? [] : citeBoxLines(lines.slice(citeAt + 1)),
  };
}

type Head = Pick<Outline, "headword" | "byline"> & { readonly rest: readonly Line[] };

/** The headword, with a byline right under it or a blank line, and what stands below. */
function headOf(main: readonly Line[]): Head {
  const [headword, under] = main;
  const byline = under !== undefined && isByline(under) ? under : undefined;
  const rest = main.slice(byline === undefined ? 1 : 2);
  const stands = byline !== undefined || rest[0]?.afterBlank === true;
  return headword !== undefined && stands && isHeadword(headword, rest)
    ? { headword, byline, rest }
    : { headword: undefined, byline: undefined, rest: main };
}

function countSkipped(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => !skipLine.test(line.text));
  return first < 0 ? lines.length : first;
}

/** A headword stands alone over prose: short, no sentence, and a paragraph below it. */
function isHeadword(line: Line, below: readonly Line[]): boolean {
  if (line.text.length > 120 || /[.!?:;,…]$/.test(line.text.replace(/(?:\b\p{Lu}|[SJ]r|St)\.$/u, ""))) return false;
  if (/^[[\d•*{<]|^["“]/.test(line.text) || !/^[\p{Lu}\p{Lo}\p{Nd}'’¡¿]|^\p{Ll}/u.test(line.text)) return false;
  // The source of an article, not its title: "River Quarterly, vol. 12".
  if (/\b(?:vol|no|nr|Bd|Jg)\.\s?\d/i.test(line.text)) return false;
  const prose = below.slice(0, 6).findIndex(isProse);
  return prose >= 0 && below[0]?.text !== line.text;
}

function isProse(line: Line): boolean {
  return line.text.length >= 80 && /[.!?。][”"’)\]\d]*(?:\s|$)/u.test(line.text) && !looksLikeReference(line.text);
}

interface FoundBibliography {
  readonly start: number;
  readonly end: number;
  readonly underHeading: boolean;
  readonly lines: readonly Line[];
}

/** The bibliography: the lines under its heading, else the longest run of at least two lines that look like references. */
function findBibliography(lines: readonly Line[]): FoundBibliography {
  const heading = lines.findIndex((line) => line.text.length < 60 && bibliographyHeading.test(line.text));
  if (heading >= 0) {
    const run = runOfReferences(lines, heading + 1);
    if (run.length > 0) return { start: heading, end: heading + 1 + run.length, underHeading: true, lines: run };
  }
  let best: FoundBibliography = { start: lines.length, end: lines.length, underHeading: false, lines: [] };
  for (let index = 0; index < lines.length; index++) {
    const run = runOfReferences(lines, index);
    if (run.length >= 2 && run.length > best.lines.length) {
      best = { start: index, end: index + run.length, underHeading: false, lines: run };
    }
    index += run.length;
  }
  return best;
}

/** A bibliography of more lines is a catalogue; the first of them are read. */
const longestBibliography = 2000;

/** References from a line on; one line of another form may stand between two of them. */
function runOfReferences(lines: readonly Line[], from: number): readonly Line[] {
  const run: Line[] = [];
  let fits = false;
  // By index: a copy of the rest for every line would make long texts endless.
  for (let index = from; index < Math.min(lines.length, from + longestBibliography); index++) {
    const line = lines[index];
    if (line === undefined || endsBibliography(line)) break;
    const fitted = fits;
    fits = looksLikeReference(line.text);
    if (!fits && !fitted) break;
    run.push(line);
  }
  return fits ? run : run.slice(0, -1);
}

function endsBibliography(line: Line): boolean {
  const short = line.text.length < 60;
  return short && (citeHeading.test(line.text) || seeAlsoLine.test(line.text) || notesHeading.test(line.text));
}

function citeBoxLines(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex((line) => citeBoxEnd.test(line.text));
  return lines.slice(0, Math.min(end < 0 ? 40 : end, 40));
}
