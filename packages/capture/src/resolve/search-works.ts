import type { SourceRecord } from "@citable/model";
import { readCrossref } from "./crossref.ts";
import { at, jsonOf, members, textAt, textsAt, type Cursor } from "./json-cursor.ts";
import type { ServiceAnswer, ServiceClient } from "./service-client.ts";
import { nameFrom } from "./service-names.ts";
import { writtenDate } from "./service-dates.ts";
import { titleText, withSubtitle } from "./service-text.ts";
import { notesOn, recordOf, type NameAt, type ServiceWork } from "./service-work.ts";
import { askWikidata } from "./wikidata.ts";

/** The services that find works by their words. */
export type SearchableService = "crossref" | "open-library" | "wikidata";

/** What is known of a work that is looked for. */
export interface SoughtWork {
  readonly title: string;
  /** The first author's or editor's family name. */
  readonly family?: string;
  readonly year?: number;
}

/**
 * The works that a service lists first for a title, an author and a year: similar ones, of which none may be the work.
 * Whoever asks decides.
 * @throws ResolveError, FetchError
 */
export async function searchWorks(
  service: SearchableService,
  sought: SoughtWork,
  { client, signal }: { readonly client: ServiceClient; readonly signal?: AbortSignal | undefined },
): Promise<readonly SourceRecord[]> {
  const works = await searches[service](sought, client, signal);
  return works.map((work) => recordOf([work]));
}

type Search = (sought: SoughtWork, client: ServiceClient, signal?: AbortSignal) => Promise<readonly ServiceWork[]>;

/** How many of the works that a service lists are looked at. */
const most = 3;

const searches: Readonly<Record<SearchableService, Search>> = {
  crossref: searchCrossref,
  "open-library": searchOpenLibrary,
  wikidata: searchWikidata,
};

/** https://api.crossref.org/swagger-ui: `query.bibliographic` looks in titles, authors, ISSNs and years. */
async function searchCrossref(
  { title, family = "", year }: SoughtWork,
  client: ServiceClient,
  signal?: AbortSignal,
): Promise<readonly ServiceWork[]> {
  const words = [title, family, year ?? ""].join(" ").trim();
  const query = new URLSearchParams({ "query.bibliographic": words, rows: String(most) });
  const answer = await client.ask("crossref", `/works?${query.toString()}`, signal);
  if (answer === undefined) return [];
  return members(at(jsonOf(answer), "message", "items"))
    .slice(0, most)
    .filter((item) => textAt(at(item, "type")) !== undefined)
    .map((item) => readCrossref(answer, item));
}

const fields = "key,title,subtitle,author_name,first_publish_year,publish_year";

/** https://openlibrary.org/dev/docs/api/search: works, each with the years of its editions. */
async function searchOpenLibrary(
  { title, family, year }: SoughtWork,
  client: ServiceClient,
  signal?: AbortSignal,
): Promise<readonly ServiceWork[]> {
  const author = family === undefined ? {} : { author: family };
  const query = new URLSearchParams({ title: withoutSubtitle(title), ...author, limit: String(most), fields });
  const answer = await client.ask("open-library", `/search.json?${query.toString()}`, signal);
  if (answer === undefined) return [];
  return members(at(jsonOf(answer), "docs"))
    .slice(0, most)
    .map((work) => readListed(answer, work, year));
}

/** Its works are listed without subtitle more often than with it. */
function withoutSubtitle(title: string): string {
  return title.split(/\s*[:.;]\s/)[0] ?? title;
}

/** A work of many editions: its year is the one that is looked for, if an edition has it, else that of the first. */
function readListed(answer: ServiceAnswer, work: Cursor, year: number | undefined): ServiceWork {
  const notes = notesOn(answer);
  notes.type("book", { path: work.path });
  const title = at(work, "title");
  const words = titleText(textAt(title) ?? "");
  const subtitle = titleText(textAt(at(work, "subtitle")) ?? "");
  if (words !== "") notes.text("title", withSubtitle(words, subtitle), { path: title.path, quote: textAt(title) });
  const authors = members(at(work, "author_name")).flatMap((author): readonly NameAt[] => {
    const name = nameFrom(textAt(author));
    return name === undefined ? [] : [{ name, quote: textAt(author) ?? "", path: author.path }];
  });
  notes.names("author", authors);
  const editions = at(work, "publish_year");
  const isEdition = year !== undefined && textsAt(editions).includes(String(year));
  const date = isEdition ? { ...editions, value: year } : at(work, "first_publish_year");
  notes.date("issued", writtenDate(textAt(date)), { path: date.path, quote: textAt(date) });
  return notes.work();
}

/** https://www.wikidata.org/w/api.php?action=help&modules=wbsearchentities: by label; the first one is read. */
async function searchWikidata(
  { title }: SoughtWork,
  client: ServiceClient,
  signal?: AbortSignal,
): Promise<readonly ServiceWork[]> {
  const query = new URLSearchParams({
    action: "wbsearchentities",
    search: title,
    language: "en",
    type: "item",
    limit: "1",
    format: "json",
  });
  const answer = await client.ask("wikidata", `/w/api.php?${query.toString()}`, signal);
  const value = answer === undefined ? undefined : textAt(at(jsonOf(answer), "search", 0, "id"));
  return value === undefined ? [] : [await askWikidata({ kind: "wikidata", value }, client, signal)];
}
