import { calendarDate, findDates } from "../dates/find-dates.ts";
import { retrievalWords } from "../text/phrases.ts";
import { isNearHeadline } from "./author-hints.ts";
import type { Headline } from "./headline.ts";
import { attributeDate } from "./machine-date.ts";
import { attribute, type PageElement } from "./page.ts";
import { shownPlace } from "./page-evidence.ts";
import type { DateHint, PageFacts } from "./page-facts.ts";
import type { Signal } from "./trust.ts";
import type { VisibleLine } from "./visible-text.ts";

/** The first `<time>` after the headline that is content; else the first of all content, else the first near it. */
function timeElements(facts: PageFacts, headline: Headline | undefined): readonly DateHint[] {
  const times = facts.page.named("time").filter((each) => each.region !== "comments" && !isUpdate(each));
  const content = times.filter((each) => each.region === "content");
  const after = content.filter((each) => headline?.element === undefined || each.order > headline.element.order);
  const near = times.filter((each) => isNearHeadline(each, headline));
  for (const element of [...after, ...content, ...near].slice(0, 6)) {
    const hint = attributeDate(facts, element, "time element", ["datetime"]);
    if (hint?.date.start.day !== undefined) return [hint];
  }
  return [];
}

function isUpdate(element: PageElement): boolean {
  const words = `${attribute(element, "class") ?? ""} ${attribute(element, "itemprop") ?? ""} ${attribute(element.parent ?? element, "class") ?? ""}`;
  return /updated?|modif/i.test(words) && !/publish/i.test(words);
}

const published =
  /^(?:(?:first |originally )?published|posted|publi|veröffentlicht|erstellt|stand|date|datum|created|publicado|pubblicato|gepubliceerd|publicerad|datum)\b/i;
const edited =
  /(?:last (?:edited|modified|updated|revised)|updated|zuletzt (?:geändert|bearbeitet|aktualisiert)|aktualisiert|dernière modification|mis à jour|última (?:edición|modificación)|actualizado|ultima modifica|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret|最后(?:修订|更新|编辑)|最終更新|마지막으로 편집|последн(?:ее|яя) (?:изменение|правка)|обновлено)/i;

/**
 * The dates that the page shows: of time elements, around the headline, and failing these anywhere. The text of an entry
 * of a reference work is full of dates, of lives, events and quotations: there only a line that is a date counts.
 */
export function shownDates(facts: PageFacts, headline: Headline | undefined, isEntry: boolean): readonly DateHint[] {
  const [line] = dateline(facts, headline, isEntry);
  const isOld = line === undefined || line.date.start.year < firstPages;
  const labelled = isOld ? publishedYear(facts) : [];
  const near = [...labelled, ...(line === undefined ? [] : [line])].slice(0, 1);
  const others = near.length > 0 ? [] : [...labelledDate(facts), ...(isEntry ? [] : anyDate(facts))];
  return [...timeElements(facts, headline), ...near, ...others];
}

/** Nobody dated an entry online before there was a web: an older day that no label calls its own is one of a life. */
const firstPages = 1990;
/** What is longer is a paragraph, of which only the opening may date the page. */
const longestLine = 160;
/** A line with more words around its date tells something else. */
const mostWordsOfDateline = 40;

/** The first date among the lines around the headline. */
function dateline(facts: PageFacts, headline: Headline | undefined, isEntry: boolean): readonly DateHint[] {
  const { lines } = facts.visible;
  const order = headline?.element?.order;
  const at = order === undefined ? -1 : lines.findIndex((line) => line.element.order >= order);
  const from = Math.max(0, at - 6);
  const near = at < 0 ? [] : lines.slice(from, at + 25);
  return near
    .flatMap((line, index) => {
      const before = lines[from + index - 1]?.text ?? "";
      // Two cells of a table: "Access date", and the day.
      const isRetrieval = before.length < 40 && retrievalWords.test(before);
      return isRetrieval || (isEntry && isAboutOthers(facts, line)) ? [] : dateHint(facts, line, "dateline");
    })
    .slice(0, 1);
}

/** "— J. Doe, River News, 12 July 2023" tells where a quotation is from, and a longer line what happened on a day. */
function isAboutOthers(facts: PageFacts, { text }: VisibleLine): boolean {
  if (published.test(text)) return false;
  if (text.length > longestLine) return true;
  const [found] = findDates(text, facts.language);
  if (found === undefined) return false;
  const words = text.length - (found.end - found.start);
  return /^[—–]/.test(text) || words > mostWordsOfDateline || found.date.start.year < firstPages;
}

/** The skins of MediaWiki mark the line of the last change, whatever its language. */
function lastEdit(element: PageElement): boolean {
  return /(?:^|-)lastmod$/.test(attribute(element, "id") ?? "");
}

/** The date of the line that tells when the page was published or last changed. */
export function labelledDate(facts: PageFacts): readonly DateHint[] {
  const labelled = facts.visible.lines.filter(
    (line) => lastEdit(line.element) || edited.test(line.text) || published.test(line.text),
  );
  return labelled.flatMap((line) => dateHint(facts, line, "last edited line")).slice(0, 1);
}

/** The day of a line "Published: …". */
export function calledPublished(facts: PageFacts): DateHint | undefined {
  const lines = facts.visible.lines.filter(
    ({ text, region }) =>
      region === "content" && /^(?:(?:first|originally) )?published(?: online)?(?: on)?\s*:?\s/i.test(text),
  );
  return lines.flatMap((line) => dateHint(facts, line, "dateline")).at(0);
}

const yearAlone =
  /^(?:(?:first |originally )?(?:published|veröffentlicht|erschienen|publié|publicado|pubblicato|опубликовано)(?: in print| online| in| im| en| nel)?|year of publication|publication (?:year|date)|published date|date (?:of publication|published)|erscheinungsjahr|année de (?:parution|publication)|año de publicación|anno di pubblicazione|год (?:издания|публикации))\s*:?\s*(?=(?:\p{L}+\.?\s)?[12]\d{3}(?:$|\s(?:as|in)\s))/iu;

/** "Published: 1952": a line that tells the year of publication and nothing else. */
function publishedYear(facts: PageFacts): readonly DateHint[] {
  const { lines } = facts.visible;
  for (const [index, line] of lines.entries()) {
    // The label and the year may be two cells of a table.
    const isYear = /^[12]\d{3}$/.test(line.text) && index > 0;
    const text = isYear ? `${lines[index - 1]?.text ?? ""} ${line.text}` : line.text;
    const label = text.length > 100 ? undefined : yearAlone.exec(text)?.[0];
    if (label === undefined) continue;
    const words = text.slice(label.length);
    const date = findDates(words, facts.language)[0]?.date ?? calendarDate(Number(words.slice(0, 4)));
    const place = shownPlace(facts, { start: line.end - words.length, end: line.end });
    if (date !== undefined) return [{ signal: "dateline", date, place }];
  }
  return [];
}

/** The first date of the text, then of anything shown, then of the headline itself: weak, but better than none. */
function anyDate(facts: PageFacts): readonly DateHint[] {
  const lines = facts.visible.lines.filter((line) => line.region !== "comments").slice(0, 600);
  const content = lines.filter((line) => line.region === "content");
  for (const line of [...content, ...lines]) {
    const hints = dateHint(facts, line, "date in text");
    if (hints.length > 0) return hints;
  }
  return [];
}

function dateHint(facts: PageFacts, line: VisibleLine, signal: Signal): readonly DateHint[] {
  if (line.region === "comments" || facts.citeBox.includes(line)) return [];
  // "date: …" in a page's foot is the day on which it was printed.
  if (line.region === "furniture" && /^date\b/i.test(line.text)) return [];
  if (line.text.length > longestLine && signal !== "dateline") return [];
  const words = line.text.length > longestLine ? openingOf(line.text) : line.text;
  const [found] = findDates(words, facts.language).filter(({ date }) => date.start.day !== undefined);
  if (found === undefined || retrievalWords.test(line.text.slice(0, found.start))) return [];
  if (edited.test(line.text.slice(0, found.start)) && signal === "dateline") return [];
  const { start, end } = facts.visible.placeOf(line.start + found.start, line.start + found.end);
  return [{ signal, date: found.date, place: { selector: "body", start, end } }];
}

/** What a paragraph opens with before a dash or a bar: "Press release of 25 January 2022 | Berlin – The council …". */
function openingOf(paragraph: string): string {
  return /^.{1,80}?(?=\s*[|:)]|\s[–—-]\s)/u.exec(paragraph)?.[0] ?? "";
}
