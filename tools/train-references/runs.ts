import type { Run } from "@citable/csl";
import type { ItemType, Variable } from "@citable/model";
import { labelNumber } from "@citable/references/training";
import type { Labelled } from "./labelled.ts";

const labelOfVariable: Partial<Readonly<Record<Variable, string>>> = {
  author: "author",
  "container-author": "author",
  "original-author": "author",
  composer: "author",
  interviewer: "editor",
  editor: "editor",
  "collection-editor": "editor",
  "editorial-director": "editor",
  translator: "translator",
  director: "director",
  title: "title",
  "title-short": "title",
  "container-title": "container-title",
  "container-title-short": "container-title",
  "collection-title": "collection-title",
  "collection-number": "collection-title",
  volume: "volume",
  issue: "volume",
  "number-of-volumes": "volume",
  page: "pages",
  "page-first": "pages",
  "number-of-pages": "pages",
  locator: "pages",
  issued: "date",
  "publisher-place": "location",
  "event-place": "location",
  publisher: "publisher",
  edition: "edition",
  genre: "genre",
  number: "genre",
  medium: "medium",
  URL: "url",
  DOI: "doi",
  ISBN: "isbn",
  accessed: "accessed",
  archive: "archive",
  archive_location: "archive",
  "archive-place": "archive",
  "call-number": "archive",
  source: "source",
  "event-title": "container-title",
  "citation-number": "citation-number",
};

/** Stands for the label before: "et al." ends a list of names. */
const same = "<";

const labelOfTerm: Readonly<Record<string, string>> = {
  editor: "editor",
  translator: "translator",
  editortranslator: "editor",
  volume: "volume",
  issue: "volume",
  page: "pages",
  "number-of-pages": "pages",
  "number-of-volumes": "volume",
  edition: "edition",
  "no date": "date",
  accessed: "accessed",
  cited: "accessed",
  retrieved: "accessed",
  "available at": "note",
  internet: "medium",
  online: "medium",
  "et-al": same,
};

const serial = new Set<ItemType>(["article-journal", "article-magazine", "article-newspaper"]);

/** The runs of a printed line as labelled stretches; what no variable made goes to a neighbour. */
export function labelRuns(runs: readonly Run[], type: ItemType): Labelled["segs"] {
  const pieces = runs.map((run): [string, string] => [labelOfRun(run, type), run.text]);
  markAddresses(pieces);
  return settle(pieces);
}

function labelOfRun({ origin, text }: Run, type: ItemType): string {
  if (origin === undefined) return "";
  if (origin.kind === "term") return labelOfTerm[origin.term ?? ""] ?? "";
  if (origin.kind === "value" && /^[A-Z]{1,3}$/.test(text)) return "medium";
  if (origin.variable === undefined) return "";
  const label = labelOfVariable[origin.variable] ?? "note";
  return label === "container-title" && serial.has(type) ? "journal" : label;
}

/** A DOI behind "https://doi.org/" is an address; what leads to an address is a note. */
function markAddresses(pieces: [string, string][]): void {
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    if (piece[0] === "doi" && before !== undefined && /doi\.org\/$/i.test(before[1])) piece[0] = before[0] = "url";
  });
}

/**
 * Gives every unlabelled stretch a label. Marks and words between two stretches of one label belong to it. Of other
 * words, marks that close go back, all else forward: "In ", "pp. ", " (Ed.), " before its next field. The last words
 * of a line are a note.
 */
function settle(pieces: readonly (readonly [string, string])[]): Labelled["segs"] {
  const settled: [string, string][] = [];
  pieces.forEach(([own, text], index) => {
    if (own === same) settled.push([settled.at(-1)?.[0] ?? "author", text]);
    else if (own !== "") settled.push([own, text]);
    else settled.push(...place(text, settled.at(-1)?.[0], nextLabel(pieces, index)).filter(([, part]) => part !== ""));
  });
  return settled;
}

function nextLabel(pieces: readonly (readonly [string, string])[], index: number): string | undefined {
  return pieces.slice(index + 1).find(([label]) => label !== "" && label !== same)?.[0];
}

const backward = /^(?:[^\p{L}\p{N}([{“‘«„"]*\s+|[^\p{L}\p{N}([{“‘«„"]*$)/u;

function place(text: string, before: string | undefined, after: string | undefined): [string, string][] {
  if (before === undefined || after === undefined) return [...placeAtEnd(text, before, after)];
  if (before === after) return [[before, text]];
  const split = backward.exec(text)?.[0].length ?? 0;
  const rest = text.slice(split);
  // What leads to an address is a note; its own name belongs to it.
  const forward = after === "url" && /\p{L}{4}/u.test(rest) && !/^\W*URL/i.test(rest) ? "note" : after;
  return [
    [before, text.slice(0, split)],
    [forward, rest],
  ];
}

/** The first words of a line go to the first field; the last marks to the last one, and the last words are a note. */
function placeAtEnd(text: string, before: string | undefined, after: string | undefined): readonly [string, string][] {
  if (before === undefined) return [[after ?? "note", text]];
  const split = backward.exec(text)?.[0].length ?? 0;
  const rest = text.slice(split);
  return [
    [before, text.slice(0, split)],
    [/[\p{L}\p{N}]/u.test(rest) ? "note" : before, rest],
  ];
}

/** Whether every label of a labelling is one that the model knows. */
export function isKnown(segs: Labelled["segs"]): boolean {
  return segs.every(([label]) => labelNumber(label) !== undefined);
}
