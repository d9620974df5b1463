import { calendarDate } from "../dates/find-dates.ts";
import { printDate } from "../merge/candidate.ts";
import { attributeDate, isUniversal, machineDate } from "./machine-date.ts";
import { tagsNamed } from "./meta-tags.ts";
import { attribute, outward, type PageElement } from "./page.ts";
import { attributePlace, type PagePlace } from "./page-evidence.ts";
import type { DateHint, PageFacts } from "./page-facts.ts";
import { matchesAt } from "./script-values.ts";
import { jsonPlace } from "./schema-org.ts";
import type { Signal } from "./trust.ts";

/** What metadata, marked elements, scripts and the address say of the date. */
export function statedDates(facts: PageFacts): readonly DateHint[] {
  return [
    ...linkedDates(facts),
    ...metaDates(facts),
    ...markedDates(facts),
    ...microformatDates(facts),
    ...dataDates(facts),
    ...addressDate(facts),
  ];
}

function linkedDates(facts: PageFacts): readonly DateHint[] {
  return facts.subjects.flatMap((placed) =>
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

/** Publishers mark up the works they cite, too. */
function isCitedWork(element: PageElement): boolean {
  return outward(element.parent, 6).some((each) =>
    /\b(?:citation|comment|hasPart)\b/.test(attribute(each, "itemprop") ?? ""),
  );
}

/** The end of such a key and its value; the key's start must fit, too. */
const dataDate = /ubli(?:shed_?(?:date|at)?|sh_?date|cation_?date)"\s*:\s*"(\d{4}-\d{2}-\d{2}[^"]{0,20})"/iy;
const dataDateStart = /"(?:date_?|first_?)?p$/i;

/** What the page's own scripts call its day of publication; only when all of them agree. */
function dataDates(facts: PageFacts): readonly DateHint[] {
  const found = new Map<string, DateHint>();
  for (const match of matchesAt(facts.page.source, ["ubli", "UBLI"], dataDate)) {
    const key = dataDateStart.exec(facts.page.source.slice(Math.max(0, match.index - 9), match.index));
    const date = key === null ? undefined : machineDate(match[1] ?? "");
    if (key === null || date === undefined) continue;
    const place = { selector: "script", start: match.index - key[0].length, end: match.index + match[0].length };
    found.set(printDate(date), { signal: "page data date", date, place });
    if (found.size > 1) return [];
  }
  return [...found.values()];
}

const dateClass = /(?:^|\s)(?:published|dt-published|entry-date|updated|smart-date|post-date)(?:$|\s)/;

/** hAtom and h-entry: class "published" or "dt-published", the machine's date in an attribute. */
function microformatDates(facts: PageFacts): readonly DateHint[] {
  return facts.page
    .classed((words) => dateClass.test(words))
    .filter((element) => element.region !== "comments" && element.name !== "time")
    .slice(0, 4)
    .flatMap(
      (element) =>
        attributeDate(facts, element, "microformat date", ["title", "datetime", "data-date", "data-origindate"]) ?? [],
    )
    .filter(({ date }) => date.start.day !== undefined)
    .slice(0, 1);
}

/** /2019/02/19/ or /2019-02-19- in the page's address; a section may stand in between: /2019/politics/02/19/. */
function addressDate(facts: PageFacts): readonly DateHint[] {
  const path = facts.address?.pathname ?? "";
  const found =
    /(?:^|[/_-])(20[0-3]\d|19\d\d)([/_-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?=$|[/_.-])/.exec(path) ??
    /\/()(20[0-2]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=$|[/_.-])/.exec(path) ??
    /\/(20[0-3]\d|19\d\d)()(?:\/[a-z]+){1,2}\/(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])(?=$|\/)/i.exec(path);
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
