import { calendarDate } from "../dates/find-dates.ts";
import type { Candidate } from "../merge/candidate.ts";
import { part } from "../text/passage.ts";
import { readWorkDetails } from "../text/printed-citation.ts";
import { roleLabel, roleMark } from "../text/role-labels.ts";
import { namesOnPage, pageCandidate, shownPlace } from "./page-evidence.ts";
import type { PageFacts } from "./page-facts.ts";
import { authorName, namesIn } from "./people.ts";
import { trust } from "./trust.ts";
import { evidenceInSource, type VisibleLine } from "./visible-text.ts";

const publisherLabel =
  /^(?:(?:published by(?: the)?|verlag|erschienen (?:bei|im)|casa editrice|uitgever(?:ij)?|издательство|изд-во|出版社|出版者|发行)\s*[:：]?\s+|(?:publisher|éditeur|editorial|editore|editora|förlag|forlag|wydawca)\s*[:：]\s*)/iu;

/**
 * The lines in which a work of reference names its makers: "Edited by …", "под ред. …", "王小明主编", "Published by …".
 * Only for pages that are entries: elsewhere an editor is the article's.
 */
export function readImprint(facts: PageFacts, works: readonly Candidate[]): readonly Candidate[] {
  const lines = facts.visible.lines.filter(
    (line) => line.text.length < 160 && line.region !== "comments" && !facts.citeBox.includes(line),
  );
  const people = lines.flatMap((line) => peopleOf(facts, line));
  const publisher = lines.flatMap((line) => publisherOf(facts, line));
  const ofWork = works.flatMap(({ reading }) =>
    reading.kind === "text" && reading.field === "container-title" ? [reading.text.toLowerCase()] : [],
  );
  return [
    ...firstOf(people, "editor"),
    ...firstOf(people, "translator"),
    ...publisher.slice(0, 1),
    ...lines.flatMap((line, index) => besideWork(facts, line, { after: lines[index + 1], works: ofWork })),
  ];
}

const rule = { signal: "imprint line", ...trust["imprint line"] } as const;

interface Beside {
  readonly after: VisibleLine | undefined;
  /** The names of the work, in lower case. */
  readonly works: readonly string[];
}

/** "Encyclopedia of Rivers, ed. Jane Doe (York: Quay Press, 2008)", or its name alone with a copyright line below. */
function besideWork(facts: PageFacts, line: VisibleLine, { after, works }: Beside): readonly Candidate[] {
  const text = line.text.toLowerCase();
  const name = works.find((work) => text.startsWith(work));
  if (name === undefined) return [];
  const tail = part(line, name.length);
  if (tail.text === "") return after === undefined ? [] : copyrightBelow(facts, after);
  if (!/^[,(]/.test(tail.text) || !/\(\p{Lu}[^():]{1,40}: [^()]{2,80}, \d{4}\)/u.test(tail.text)) return [];
  return readWorkDetails(tail, rule).map((candidate) => ({
    ...candidate,
    evidence: candidate.evidence.map((each) => evidenceInSource(each, facts.visible, facts.page)),
  }));
}

const copyright =
  /^(?:copyright|©|\(c\))\s*(?:©\s*)?(?<year>[12]\d{3}),?\s+(?:by\s+)?(?<holder>\p{Lu}[^|•©()\d]{2,60})$/diu;

/** The rights in a printed work are its publisher's, from the year in which it came out. */
function copyrightBelow(facts: PageFacts, line: VisibleLine): readonly Candidate[] {
  const { year, holder } = copyright.exec(line.text)?.indices?.groups ?? {};
  if (year === undefined || holder === undefined) return [];
  const [when, who] = [part(line, ...year), part(line, ...holder)];
  const date = calendarDate(Number(when.text));
  const publisher = { kind: "text", field: "publisher", text: who.text } as const;
  const found = [pageCandidate(facts.page, "imprint line", publisher, shownPlace(facts, who))];
  if (date !== undefined)
    found.push(
      pageCandidate(facts.page, "imprint line", { kind: "date", field: "issued", date }, shownPlace(facts, when)),
    );
  return found;
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
  const place = shownPlace(facts, words);
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
  return [pageCandidate(facts.page, "imprint line", reading, shownPlace(facts, words))];
}
