import type { CalendarDate } from "@citable/model";
import { calendarDate, findDates } from "../dates/find-dates.ts";
import { isWikiPage } from "./wiki.ts";
import { type Candidate, printDate } from "../merge/candidate.ts";
import { tagsNamed } from "./meta-tags.ts";
import type { Headline } from "./headline.ts";
import { isNearHeadline } from "./author-hints.ts";
import { attribute, type PageElement } from "./page.ts";
import { attributePlace, pageCandidate, type PagePlace, wordsPlace } from "./page-evidence.ts";
import type { DateHint, PageFacts } from "./page-facts.ts";
import { jsonPlace, subjectNodes } from "./schema-org.ts";
import type { Signal } from "./trust.ts";
import type { VisibleLine } from "./visible-text.ts";

/** Candidates for the date of publication, from all that a page says about it. */
export function readDates(facts: PageFacts, headline: Headline | undefined): readonly Candidate[] {
  const stated = [
    ...linkedDates(facts),
    ...metaDates(facts),
    ...markedDates(facts),
    ...microformatDates(facts),
    ...dataDates(facts),
    ...addressDate(facts),
  ];
  const shown = [...timeElements(facts, headline), ...datelines(facts, headline)];
  const isWiki = isWikiPage(facts);
  const hints = isWiki ? lastEdit([...stated, ...shown]) : withoutChanges(nearestDay([...stated, ...shown]));
  return hints.map((hint) =>
    pageCandidate(facts.page, hint.signal, { kind: "date", field: "issued", date: hint.date }, hint.place),
  );
}

const changeSignals: ReadonlySet<string> = new Set(["json-ld modified", "open graph modified", "meta modified"]);

/** A wiki's page has no day of publication but that of the version at hand. */
function lastEdit(hints: readonly DateHint[]): readonly DateHint[] {
  const edits = hints.filter(({ signal }) => changeSignals.has(signal) || signal === "last edited line");
  return edits.length > 0 ? edits : hints;
}

/** Where a day of publication is stated, days of changes – also those shown by a time element – say nothing about it. */
function withoutChanges(hints: readonly DateHint[]): readonly DateHint[] {
  const isStated = hints.some(({ signal }) => signal === "json-ld date" || signal === "open graph date");
  if (!isStated) return hints;
  const published = new Set(
    hints
      .filter(({ signal }) => signal === "json-ld date" || signal === "open graph date")
      .map(({ date }) => printDate(date)),
  );
  const changed = new Set(hints.filter(({ signal }) => changeSignals.has(signal)).map(({ date }) => printDate(date)));
  return hints.filter(({ signal, date }) => {
    const day = printDate(date);
    return !changeSignals.has(signal) && (published.has(day) || !changed.has(day) || signal === "date in address");
  });
}

/** A machine's day in universal time may be the neighbour of the day that the page shows its readers: theirs is taken. */
function nearestDay(hints: readonly DateHint[]): readonly DateHint[] {
  const shown = hints.find(({ signal }) => signal === "dateline" || signal === "date in address");
  if (shown === undefined) return hints;
  return hints.filter((hint) => hint.isUniversal !== true || Math.abs(dayNumber(hint) - dayNumber(shown)) !== 1);
}

function dayNumber({ date: { start } }: DateHint): number {
  return Date.UTC(start.year, (start.month ?? 1) - 1, start.day ?? 1) / 86_400_000;
}

/** Whether a machine's date counts in universal time, so that its day may not be the page's. */
function isUniversal(words: string): boolean {
  return /T\d{2}:\d{2}.*(?:Z|[+-]00:?00)$|GMT$/.test(words.trim()) && !/T00:00/.test(words);
}

/**
 * A machine's date as the day that it names. The day is taken as written, never moved to another time zone: the page's
 * own zone is the day its readers saw.
 */
export function machineDate(words: string, language?: string): CalendarDate | undefined {
  const text = words.trim();
  const iso = /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?=$|[T\s+Z_])/.exec(text);
  if (iso !== null) {
    return calendarDate(
      Number(iso[1]),
      iso[2] === undefined ? undefined : Number(iso[2]),
      iso[3] === undefined ? undefined : Number(iso[3]),
    );
  }
  if (/^1\d{9}(?:\d{3})?$/.test(text)) return fromSeconds(Number(text.slice(0, 10)));
  return findDates(text.slice(0, 80), language ?? "en-US")[0]?.date;
}

function fromSeconds(seconds: number): CalendarDate | undefined {
  const [year, month, day] = new Date(seconds * 1000).toISOString().slice(0, 10).split("-").map(Number);
  return year === undefined ? undefined : calendarDate(year, month, day);
}

function linkedDates(facts: PageFacts): readonly DateHint[] {
  return subjectNodes(facts).flatMap((placed) =>
    (["datePublished", "dateCreated", "uploadDate", "dateModified"] as const).flatMap((key) => {
      const raw = placed.node[key];
      const date = typeof raw === "string" ? machineDate(raw, facts.language) : undefined;
      if (date === undefined || typeof raw !== "string") return [];
      const signal: Signal = key === "dateModified" ? "json-ld modified" : "json-ld date";
      return [{ signal, date, place: jsonPlace(facts, placed, key, raw), isUniversal: isUniversal(raw) }];
    }),
  );
}

const metaNames: readonly (readonly [Signal, readonly string[]])[] = [
  ["highwire date", ["citation_date", "bepress_citation_date", "eprints.date"]],
  ["highwire publication date", ["citation_publication_date", "bepress_citation_online_date"]],
  ["highwire online date", ["citation_online_date"]],
  [
    "open graph date",
    [
      "article:published_time",
      "article:published",
      "og:published_time",
      "og:article:published_time",
      "og:pubdate",
      "article:post_date",
    ],
  ],
  [
    "dublin core date",
    [
      "dc.date.issued",
      "dcterms.issued",
      "dc.date",
      "dcterms.date",
      "dcterms.created",
      "dc.date.created",
      "dc:date",
      "dc:created",
      "prism.publicationdate",
    ],
  ],
  [
    "meta date",
    [
      "date",
      "pubdate",
      "publishdate",
      "publish-date",
      "publish_date",
      "publication_date",
      "publicationdate",
      "published",
      "datepublished",
      "published_time",
      "parsely-pub-date",
      "sailthru.date",
      "article.published",
      "rnews:datepublished",
      "originalpublicationdate",
      "created",
      "article_date_original",
      "displaydate",
      "date_published",
      "publication-date",
      "cxenseparse:recs:publishtime",
      "published-date",
      "publisheddate",
      "post_date",
      "article:publish_date",
      "article-publish-date",
    ],
  ],
  ["open graph modified", ["article:modified_time", "og:updated_time", "og:article:modified_time"]],
  [
    "meta modified",
    [
      "lastmod",
      "last-modified",
      "dcterms.modified",
      "datemodified",
      "dc.date.modified",
      "revised",
      "updated_time",
      "modified_time",
    ],
  ],
];

function metaDates(facts: PageFacts): readonly DateHint[] {
  return metaNames.flatMap(([signal, names]) =>
    tagsNamed(facts.meta, names)
      .flatMap(({ content, element }) => {
        const date = machineDate(content, facts.language);
        const place = attributePlace(element, "content");
        return date === undefined ? [] : [{ signal, date, place, isUniversal: isUniversal(content) }];
      })
      .slice(0, 1),
  );
}

/** Microdata and RDFa: itemprop or property datePublished outside comments and related links. */
function markedDates(facts: PageFacts): readonly DateHint[] {
  const marked = [...facts.page.having("itemprop"), ...facts.page.having("property")];
  return marked.flatMap((element) => {
    const names = `${attribute(element, "itemprop") ?? ""} ${attribute(element, "property") ?? ""}`;
    const isDate = /\bdatePublished\b|\bdateCreated\b|\bdc:(?:date|created|issued)\b/.test(names);
    if (!isDate || element.region === "comments" || isCitedWork(element)) return [];
    return attributeDate(facts, element, "microdata date", ["datetime", "content", "title"]) ?? [];
  });
}

function elementWords(element: PageElement): string {
  return element.children
    .map((child) => (child.kind === "text" ? child.text : ""))
    .join("")
    .trim()
    .slice(0, 80);
}

/** Publishers mark up the works they cite, too. */
function isCitedWork(element: PageElement): boolean {
  for (let at = element.parent, step = 0; at !== undefined && step < 6; at = at.parent, step++) {
    if (/\b(?:citation|comment|hasPart)\b/.test(attribute(at, "itemprop") ?? "")) return true;
  }
  return false;
}

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

/** The date of an element: of the first of these attributes that it has, else of its words. */
function attributeDate(
  facts: PageFacts,
  element: PageElement,
  signal: Signal,
  keys: readonly string[],
): DateHint | undefined {
  const key = keys.find((name) => attribute(element, name) !== undefined);
  const words = key === undefined ? elementWords(element) : (attribute(element, key) ?? "");
  const date = machineDate(words, facts.language);
  if (date === undefined) return undefined;
  const place = key === undefined ? wordsPlace(element) : attributePlace(element, key);
  return { signal, date, place, isUniversal: isUniversal(words) };
}

const dataDate =
  /"(?:date_?published|published_?date|publish_?date|published_?at|publication_?date|first_?published(?:_?at)?)"\s*:\s*"(\d{4}-\d{2}-\d{2}[^"]{0,20})"/gi;

/** What the page's own scripts call its day of publication; only when all of them agree. */
function dataDates(facts: PageFacts): readonly DateHint[] {
  const found = new Map<string, DateHint>();
  for (const match of facts.page.source.matchAll(dataDate)) {
    const date = machineDate(match[1] ?? "");
    if (date === undefined) continue;
    const place = { selector: "script", start: match.index, end: match.index + match[0].length };
    found.set(printDate(date), { signal: "page data date", date, place });
    if (found.size > 1) return [];
  }
  return [...found.values()];
}

/** hAtom and h-entry: class "published" or "dt-published", the machine's date in an attribute. */
function microformatDates(facts: PageFacts): readonly DateHint[] {
  const marked = facts.page.having("class").filter((element) => {
    const isDate = /(?:^|\s)(?:published|dt-published|entry-date|updated|smart-date|post-date)(?:$|\s)/.test(
      attribute(element, "class") ?? "",
    );
    return isDate && element.region !== "comments" && element.name !== "time";
  });
  return marked
    .slice(0, 4)
    .flatMap(
      (element) =>
        attributeDate(facts, element, "microformat date", ["title", "datetime", "data-date", "data-origindate"]) ?? [],
    )
    .filter(({ date }) => date.start.day !== undefined)
    .slice(0, 1);
}

function isUpdate(element: PageElement): boolean {
  const words = `${attribute(element, "class") ?? ""} ${attribute(element, "itemprop") ?? ""} ${attribute(element.parent ?? element, "class") ?? ""}`;
  return /updated?|modif/i.test(words) && !/publish/i.test(words);
}

/** /2019/02/19/ or /2019-02-19- in the page's address. */
function addressDate(facts: PageFacts): readonly DateHint[] {
  const path = facts.address?.pathname ?? "";
  const found =
    /(?:^|[/_-])(20[0-3]\d|19\d\d)([/_-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?=$|[/_.-])/.exec(path) ??
    /\/()(20[0-2]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=$|[/_.-])/.exec(path);
  if (found === null) return [];
  const [, first, second] = found;
  const year = first === "" ? second : first;
  const date = calendarDate(Number(year), Number(found[3]), Number(found[4]));
  return date === undefined ? [] : [{ signal: "date in address", date, place: addressPlace(facts) }];
}

function addressPlace(facts: PageFacts): PagePlace {
  const link = facts.page.named("link").find((each) => attribute(each, "rel") === "canonical");
  return link === undefined ? { selector: "address" } : attributePlace(link, "href");
}

const published =
  /^(?:published|posted|publi|veröffentlicht|erstellt|stand|date|datum|created|first published|publicado|pubblicato|gepubliceerd|publicerad|datum)\b/i;
const edited =
  /(?:last (?:edited|modified|updated|revised)|updated|zuletzt (?:geändert|bearbeitet|aktualisiert)|aktualisiert|dernière modification|mis à jour|última (?:edición|modificación)|actualizado|ultima modifica|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret)/i;

/** Dates among the lines around the headline, and in the line that tells the last change. */
function datelines(facts: PageFacts, headline: Headline | undefined): readonly DateHint[] {
  const { lines } = facts.visible;
  const at =
    headline?.element === undefined
      ? -1
      : lines.findIndex((line) => line.element.order >= (headline.element?.order ?? 0));
  const near = at < 0 ? [] : lines.slice(Math.max(0, at - 6), at + 25);
  const hints = near.flatMap((line) => dateHint(facts, line, "dateline")).slice(0, 1);
  if (hints.length > 0) return hints;
  const labelled = lines.filter((line) => published.test(line.text) || edited.test(line.text));
  return labelled
    .flatMap((line) => dateHint(facts, line, "last edited line"))
    .slice(0, 1)
    .concat(anyDate(facts));
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
  if (line.text.length > 160 || line.region === "comments") return [];
  const [found] = findDates(line.text, facts.language).filter(({ date }) => date.start.day !== undefined);
  if (found === undefined || (edited.test(line.text.slice(0, found.start)) && signal === "dateline")) return [];
  const { start, end } = facts.visible.placeOf(line.start + found.start, line.start + found.end);
  return [{ signal, date: found.date, place: { selector: "body", start, end } }];
}
