import type { NumberVariable } from "@citable/model";
import { calendarDate } from "../dates/find-dates.ts";
import { comparable } from "../merge/agreement.ts";
import type { Candidate } from "../merge/candidate.ts";
import { entryType } from "../text/work-type.ts";
import type { Headline } from "./headline.ts";
import { tagsNamed } from "./meta-tags.ts";
import { attribute, outward, type PageElement, textOf } from "./page.ts";
import { attributePlace, pageCandidate, type PagePlace, shownPlace, wordsPlace } from "./page-evidence.ts";
import type { PageFacts } from "./page-facts.ts";
import { linkWords } from "./shown-site-names.ts";
import { siteName } from "./site-name.ts";
import type { Signal } from "./trust.ts";
import type { VisibleLine } from "./visible-text.ts";

/** What parts the headword from its work in titles and source lines: "Toll - River Lexicon", "Toll (River Lexicon)". */
const separators =
  /\s+[|–—·•»«:/~-]+\s+|\s*[|»«•_]\s*|(?<=[\p{Script=Han}\p{Script=Hangul}])[-–—](?=[\p{Script=Han}\p{Script=Hangul}])|:\s+|\s*[()（）“”"„「」]\s*|\s+(?:in|aus|dans)\s+(?=["„“«])/u;

/**
 * The work of reference that a page says its entry is from: in its title, in a line that tells the source, in its
 * breadcrumb, or by the link that leads to it. Only names that say of themselves what they are ("Encyclopedia of …").
 */
export function readReferenceWork(facts: PageFacts, headline: Headline | undefined): readonly Candidate[] {
  const headword = comparable(headline?.title ?? "");
  const found = [
    ...titledWorks(facts, headword),
    ...sourceLines(facts, headline, headword),
    ...linkedWorks(facts, headword),
  ].slice(0, 4);
  return found.length > 0 ? found : headedWork(facts, headline, headword);
}

function work(facts: PageFacts, signal: Signal, name: string, place: PagePlace): Candidate {
  return pageCandidate(facts.page, signal, { kind: "text", field: "container-title", text: name }, place);
}

/** The name of a work among the parts of some words, but the headword itself and what is a sentence. */
function workIn(words: string, headword: string): string | undefined {
  if (words.length > 300) return undefined;
  for (const part of words.split(separators)) {
    const name = part.replace(
      /^.*?\b(?:(?:in|im|of|from|dans|aus|dal?|del)\s+(?:the|dem|der|le|la|el)\s+|in\s+(?=An?\s\p{Lu}))(?=\p{Lu})/u,
      "",
    );
    if (isWorkName(name.replace(/[\s,.;:]+$/, ""), headword))
      return siteName("work's name", name, { selector: "" }).name;
  }
  return undefined;
}

function isWorkName(name: string, headword: string): boolean {
  const key = comparable(name);
  const isName = /^(?:[«"“]?\p{Lu}|\p{Lo})/u.test(name) && name.split(/\s+/).length <= 9 && name.length < 90;
  return isName && !generic.test(name) && entryType(name) !== undefined && key !== headword && !headword.includes(key);
}

/** What many works of reference call their parts or themselves. */
const generic =
  /^(?:biograph(?:y|ies|ie|ien)|biograf[ií]as?|biografie|biographical|(?:the |our |online )?(?:dictionar(?:y|ies)|encyclop(?:a?e|æ)dias?|glossar(?:y|ies)|thesaurus|lexikon|wörterbuch|dictionnaire|encyclopédie|enciclopedia|diccionario|dizionario)|энциклопедия|словарь|百科|词典|辞典|事典)$/iu;

function titledWorks(facts: PageFacts, headword: string): readonly Candidate[] {
  const [title] = facts.page.named("title").filter((each) => each.region !== "hidden");
  const inTitle = title === undefined ? undefined : workIn(withoutHeadword(textOf(title, 200), headword), headword);
  const found =
    title === undefined || inTitle === undefined ? [] : [work(facts, "work in title", inTitle, wordsPlace(title))];
  const tags = tagsNamed(facts.meta, ["og:title"]).flatMap(({ content, element }) => {
    const name = workIn(content, headword);
    return name === undefined ? [] : [work(facts, "work in title", name, attributePlace(element, "content"))];
  });
  return [...found, ...tags];
}

/** Between headword and work a title may have no more than a full stop: "Toll. River Encyclopedia". */
function withoutHeadword(title: string, headword: string): string {
  const rest = title.slice(headword.length);
  return headword !== "" && comparable(title).startsWith(`${headword}. `) ? rest.replace(/^\.\s/, "") : title;
}

const volume =
  /(?<!\p{L})(?:vol(?:ume|\.)?|Bd\.|Band|tom[eo]?|том|т\.|第)\s*(?<number>\d{1,3}|[IVXLC]{1,7})(?![\p{L}\d])/diu;
/** At the end of the line, or after the place: "Altenburg 1860, S. 838". */
const year =
  /(?:[(,]\s*|\sin\s(?=\d{4}\.$)|\.\s\p{Lu}\p{L}+\s)(?<number>1[5-9]\d\d|20\d\d)(?:\)?\.?$|,\s(?:S|pp?)\.)/du;

const sourceLabel =
  /^(?:from|source|in|published in|quelle|aus|fuente|fonte|tratto da|source\s*:|출처|出典|来源|來源|источник)\s*[:：]?\s+/iu;
/** Such a line speaks of the entry itself wherever it stands; "Source: …" below a text is a credit. */
const publishedIn =
  /^\[?this (?:article|entry|biography)(?:, (?:written )?by [^,]{3,60},)? (?:(?:was|is) )?(?:(?:first|originally) )?(?:published|appeared|taken|adapted) (?:in|from)\s+(?:the\s+)?/i;

/** "From: Encyclopedia of Rivers, Volume 2 (2004)", right under the headline, or the breadcrumb's name of the work. */
function sourceLines(facts: PageFacts, headline: Headline | undefined, headword: string): readonly Candidate[] {
  // What has a day in its address is news or a diary: its sources are whom it quotes.
  const isDated = /\/\d{4}\/\d{1,2}\/\d{1,2}\//.test(facts.address?.pathname ?? "");
  for (const line of facts.visible.lines) {
    if (line.text.length > 160 || line.region === "comments" || facts.citeBox.includes(line)) continue;
    const label = isDated ? undefined : labelOf(line, headline, headword);
    const words = isCrumbs(line) ? crumbs(line) : label === undefined ? undefined : line.text.slice(label.length);
    const name = words === undefined ? undefined : workIn(words.split(imprint).join(" | "), headword);
    if (name !== undefined) return workOfLine(facts, line, name);
  }
  return [];
}

function isCrumbs({ text, region, element }: VisibleLine): boolean {
  // Where a line stands is asked first: works have names in many languages.
  return region === "furniture" && isInBreadcrumb(element) && entryType(text) !== undefined;
}

/** What follows a work's name in a line that tells the source: volume, place, year, rights. */
const imprint = /,\s+(?=\p{L}\p{Ll}*\.?\s\d)|\.\s+(?=©|\(c\))|\s+[-–—]\s+|,\s+\d|\sin\s(?=\d{4}\.?$)/u;

/** What leads in a line that tells the source; "" for one that tells it by a volume, a year or the headword. */
function labelOf(line: VisibleLine, headline: Headline | undefined, headword: string): string | undefined {
  const own = publishedIn.exec(line.text)?.[0] ?? citedSource(line.text);
  if (own !== undefined || !isUnder(line, headline)) return own;
  const label = sourceLabel.exec(line.text)?.[0];
  if (label !== undefined) return label;
  const tells = volume.test(line.text) || year.test(line.text) || comparable(line.text).includes(headword);
  return tells ? "" : undefined;
}

/** "Source: Work, volume 9, 1860", "Source: Work. © 2008 …" are no credits for pictures: such is a printed work. */
function citedSource(text: string): string | undefined {
  const label = sourceLabel.exec(text)?.[0];
  return label !== undefined && /[:：]/.test(label) && (volume.test(text) || /©|\(c\)/i.test(text)) ? label : undefined;
}

/** A line right under the headline that is no sentence. */
function isUnder(line: VisibleLine, headline: Headline | undefined): boolean {
  const at = headline?.element?.order;
  return at !== undefined && line.element.order > at && line.element.order < at + 20 && !/[.!?。]$/.test(line.text);
}

function isInBreadcrumb(element: PageElement): boolean {
  return outward(element, 5).some((each) =>
    (["class", "id", "aria-label"] as const).some((name) => /breadcrumb/i.test(attribute(each, name) ?? "")),
  );
}

/** The links of a breadcrumb, one by one: what parts them on the page may be drawn, not written. */
function crumbs({ element, text }: VisibleLine): string {
  const links = linksIn(element);
  return links.length === 0 ? text.replace(/\s*[>›→]\s*/g, " | ") : links.map((link) => textOf(link, 20)).join(" | ");
}

/** The links within an element; recursion is as deep as the tree, which the parser bounds. */
function linksIn(element: PageElement): readonly PageElement[] {
  return element.children.flatMap((child) => {
    if (child.kind === "text") return [];
    return child.name === "a" ? [child] : linksIn(child);
  });
}

/** The work with the volume and the year that its line adds. */
function workOfLine(facts: PageFacts, line: VisibleLine, name: string): readonly Candidate[] {
  const placed = (start: number, end: number): PagePlace => ({
    selector: "body",
    ...facts.visible.placeOf(line.start + start, line.start + end),
  });
  const at = Math.max(0, line.text.indexOf(name));
  const found = [work(facts, "source line", name, placed(at, at + name.length))];
  const ofVolume = volume.exec(line.text)?.indices?.groups?.["number"];
  if (ofVolume !== undefined) found.push(numbered(facts, "volume", line.text.slice(...ofVolume), placed(...ofVolume)));
  const ofYear = year.exec(line.text)?.indices?.groups?.["number"];
  const date = ofYear === undefined ? undefined : calendarDate(Number(line.text.slice(...ofYear)));
  if (ofYear !== undefined && date !== undefined) {
    found.push(pageCandidate(facts.page, "source line", { kind: "date", field: "issued", date }, placed(...ofYear)));
  }
  return found;
}

function numbered(facts: PageFacts, field: NumberVariable, text: string, place: PagePlace): Candidate {
  return pageCandidate(facts.page, "source line", { kind: "text", field, text }, place);
}

/** A link at the head of the page, to its home or its contents, that bears the name of a work of reference. */
function linkedWorks(facts: PageFacts, headword: string): readonly Candidate[] {
  for (const link of facts.page.named("a").slice(0, 40)) {
    if (!leadsToWork(facts, link) || link.region === "hidden" || link.region === "comments") continue;
    const words = linkWords(link);
    const isAbout = /^about\b|について$/i.test(words);
    const name = words.length > 90 || isAbout ? undefined : workIn(words, headword);
    if (name !== undefined) return [work(facts, "home link", name, wordsPlace(link))];
  }
  return [];
}

/** A link home, to the contents, or to a folder that the page lies in. */
function leadsToWork(facts: PageFacts, link: PageElement): boolean {
  const { origin = "", pathname = "" } = facts.address ?? {};
  const href = (attribute(link, "href") ?? "").replace(origin, "").replace(/[?#].*$/, "");
  const isFolder = href.length > 2 && href.endsWith("/") && pathname.startsWith(href);
  return isFolder || /^(?:\/(?:[a-z]{2}\/?)?|(?:\.\.?\/)*(?:(?:index|contents|default)\.\w+)?)$/.test(href);
}

/** "RiverLink the free encyclopedia" says what a site is. */
const describes = /\s(?:the|an?|la|le|el|die|das|den|det)\s\p{Ll}/u;

/** Lines of menus name other works of the house, too. */
const menus: ReadonlySet<string> = new Set(["nav", "ul", "ol", "form", "footer"]);

/** A line above the headline that is the name of a work and nothing else: what is printed at the head of each page. */
function headedWork(facts: PageFacts, headline: Headline | undefined, headword: string): readonly Candidate[] {
  const at = headline?.element?.order ?? 0;
  for (const line of facts.visible.lines) {
    if (line.element.order >= at) return [];
    const isName = line.text.length < 70 && /\s/.test(line.text) && !describes.test(line.text);
    if (!isName || !isWorkName(line.text, headword)) continue;
    if (outward(line.element, 6).some(({ name }) => menus.has(name))) continue;
    return [work(facts, "home link", line.text, shownPlace(facts, line))];
  }
  return [];
}
