import type { Candidate } from "../merge/candidate.ts";
import { part, type Passage } from "../text/passage.ts";
import { roleLabel, roleMark } from "../text/role-labels.ts";
import { namesOnPage, pageCandidate, type PagePlace } from "./page-evidence.ts";
import type { PageFacts } from "./page-facts.ts";
import { authorName, namesIn } from "./people.ts";
import type { VisibleLine } from "./visible-text.ts";

const publisherLabel =
  /^(?:published by(?: the)?|publisher|verlag|erschienen (?:bei|im)|éditeur|editorial|casa editrice|editore|editora|uitgever(?:ij)?|förlag|forlag|wydawca|издательство|изд-во|出版社|出版者|发行)\s*[:：]?\s+/iu;

/**
 * The lines in which a work of reference names its makers: "Edited by …", "под ред. …", "王小明主编", "Published by …".
 * Only for pages that are entries: elsewhere an editor is the article's.
 */
export function readImprint(facts: PageFacts): readonly Candidate[] {
  const lines = facts.visible.lines.filter(
    (line) => line.text.length < 160 && line.region !== "comments" && !facts.citeBox.includes(line),
  );
  const people = lines.flatMap((line) => peopleOf(facts, line));
  const publisher = lines.flatMap((line) => publisherOf(facts, line));
  return [...firstOf(people, "editor"), ...firstOf(people, "translator"), ...publisher.slice(0, 1)];
}

function firstOf(candidates: readonly Candidate[], role: string): readonly Candidate[] {
  return candidates.filter(({ reading }) => reading.kind === "names" && reading.field === role).slice(0, 1);
}

function peopleOf(facts: PageFacts, line: VisibleLine): readonly Candidate[] {
  const before = roleLabel(line.text);
  const after = before === undefined ? roleMark(line.text) : undefined;
  const label = before ?? after;
  if (label === undefined) return [];
  const words = before === undefined ? part(line, 0, label.end) : part(line, label.end);
  const names = namesIn(words.text, "signed", []);
  if (names.length === 0) return [];
  const place = placeOf(facts, words);
  const placed = names.map((name) => ({ name: authorName(name), place }));
  return [namesOnPage(facts.page, "imprint line", label.role, placed)];
}

function publisherOf(facts: PageFacts, line: VisibleLine): readonly Candidate[] {
  const label = publisherLabel.exec(line.text)?.[0];
  if (label === undefined) return [];
  const words = part(line, label.length, line.text.replace(/[.,;]\s*(?:\(?\d{4}\)?)?\.?$|\.$/, "").length);
  const isName = /^[\p{Lu}\p{Lo}]/u.test(words.text) && words.text.length < 80 && !/[.!?]\s/.test(words.text);
  if (!isName) return [];
  const reading = { kind: "text", field: "publisher", text: words.text } as const;
  return [pageCandidate(facts.page, "imprint line", reading, placeOf(facts, words))];
}

function placeOf(facts: PageFacts, words: Passage): PagePlace {
  return { selector: "body", ...facts.visible.placeOf(words.start, words.end) };
}
