import type { NoteMark } from "../capture-result.ts";
import { readNoteMarks } from "../text/note-marks.ts";
import { notesHeading } from "../text/phrases.ts";
import { attribute, outward, type PageElement, textOf } from "./page.ts";
import { wordsPlace } from "./page-evidence.ts";
import type { PageFacts } from "./page-facts.ts";
import type { VisibleLine } from "./visible-text.ts";

/** What a link to a note says: "6", "[6]", "[a]", "[note 2]", "*", "†". */
const markWords = /^(?:\[(?:(?:note|nb|n|lower-alpha)\s?)?\d{1,3}\]|\[[a-z]{1,2}\]|\(?\d{1,3}\)?|[*†‡§¶]{1,3})$/i;
const notePlace = /note|fn|ref|endnote|anm|sdfoot|cite|bib/i;

/** More marks than this are a register, not notes. */
const mostMarks = 2000;

/**
 * The note marks of a page with their notes: links to a note on the page ("6" above the line, "[6]"), and marks in
 * square brackets that are no links. A mark whose note is not on the page stands without one.
 */
export function readNotes(facts: PageFacts): readonly NoteMark[] {
  const linked = linkedMarks(facts);
  const places = new Set(linked.map((each) => each.start));
  const ends = linked.map((each) => each.end);
  const content = facts.visible.lines.filter((line) => isText(line));
  const printed = readNoteMarks(content)
    .slice(0, mostMarks)
    .map((each) => ({ ...each, ...facts.visible.placeOf(each.start, each.end) }))
    .filter((each) => !places.has(each.start) && !ends.includes(each.end));
  return [...linked, ...printed].toSorted((one, other) => one.start - other.start);
}

/** A line that may have marks in square brackets or be the heading of the notes; programs count in such brackets, too. */
function isText({ text, region, element }: VisibleLine): boolean {
  if (region !== "content" || !(text.includes("[") || (text.length < 40 && notesHeading.test(text)))) return false;
  return outward(element).every(({ name }) => name !== "pre" && name !== "code");
}

function linkedMarks(facts: PageFacts): readonly NoteMark[] {
  const links = facts.page.having("href").filter((link) => link.name === "a" && isNoteLink(link, facts.address));
  if (links.length === 0) return [];
  const byId = new Map(facts.page.having("id").map((element) => [attribute(element, "id") ?? "", element]));
  for (const anchor of facts.page.named("a")) {
    const name = attribute(anchor, "name");
    if (name !== undefined && !byId.has(name)) byId.set(name, anchor);
  }
  return links.slice(0, mostMarks).flatMap((link) => {
    const { start, end } = wordsPlace(link);
    if (start === undefined || end === undefined) return [];
    const target = byId.get(decoded(fragmentOf(link, facts.address)));
    const mark = textOf(link, 10);
    const note = target === undefined ? undefined : noteAt(target, mark);
    // A target above the mark is the mark's own place: the link leads back from the note.
    if (target !== undefined && target.order < link.order) return [];
    return [note === undefined ? { mark, start, end } : { mark, start, end, note }];
  });
}

/** A mark as links have it, above the line or by its address: "#cite_note-6", not the "2" of a list of pages. */
function isNoteLink(link: PageElement, address: URL | undefined): boolean {
  const href = `#${fragmentOf(link, address)}`;
  if (href === "#" || link.region === "hidden" || link.region === "comments") return false;
  if (!markWords.test(textOf(link, 10)) || /^#(?:author-)?aff/i.test(href)) return false;
  const role = attribute(link, "role") ?? attribute(link, "epub:type") ?? "";
  return isRaised(link) || /noteref/.test(role) || notePlace.test(href);
}

/** What a link names on its own page; saved pages have the page's address before it. "" for other links. */
function fragmentOf(link: PageElement, address: URL | undefined): string {
  const href = attribute(link, "href") ?? "";
  const at = href.indexOf("#");
  if (at <= 0) return at === 0 ? href.slice(1) : "";
  const isOwn = address !== undefined && pathOf(href.slice(0, at)) === pathOf(address.href.replace(/#.*$/, ""));
  return isOwn ? href.slice(at + 1) : "";
}

function pathOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, "");
}

function isRaised(link: PageElement): boolean {
  const inside = link.children.some((child) => child.kind === "element" && child.name === "sup");
  return inside || link.parent?.name === "sup" || link.parent?.parent?.name === "sup";
}

/** The note's words: those of the list item or paragraph in which its anchor stands, without the way back. */
function noteAt(target: PageElement, mark: string): string | undefined {
  let block: PageElement | undefined = target;
  while (block !== undefined && !/^(?:li|p|div|dd|td|aside|section|tr)$/.test(block.name)) block = block.parent;
  const bare = mark.replace(/[^\p{L}\p{N}*†‡§¶]/gu, "");
  const words = textOf(block ?? target, 400)
    .replace(/^(?:\^|↑|Jump up)[\s\d.a-z]{0,12}(?=\s)/u, "")
    .replace(/\s*[↩↑^]︎?\s*$/u, "")
    .trim();
  const lead = /^[[(]?(?<mark>[\p{L}\p{N}]{1,3}|[*†‡§¶]{1,3})[\])]?[.:)]?\s+/u.exec(words);
  const text = lead?.groups?.["mark"] === bare ? words.slice(lead[0].length) : words;
  return text === "" || text.length > 4000 ? undefined : text;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
