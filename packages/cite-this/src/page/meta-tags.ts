import { parseName, type ItemType, type NumberVariable, type TextVariable } from "@citable/model";
import { openDraft, say, sayNames, words, type Draft, type OpenDraft } from "./draft.ts";
import { readDay } from "./days.ts";

/** The contents of a page's meta tags by name, in the order of the page. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export function readMetaTags(page: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const tag of page.querySelectorAll("meta[content]")) {
    const name = (tag.getAttribute("name") ?? tag.getAttribute("property") ?? "")
      .toLowerCase()
      .replace("dcterms.", "dc.");
    const content = words(tag.getAttribute("content"));
    if (name === "" || content === undefined) continue;
    const known = tags.get(name);
    if (known === undefined) tags.set(name, [content]);
    else known.push(content);
  }
  return tags;
}

/** Tags of Highwire's scheme that hold one field each, as Google Scholar and Zotero read them. */
const highwireFields: readonly (readonly [tag: string, field: TextVariable | NumberVariable])[] = [
  ["title", "title"],
  ["journal_title", "container-title"],
  ["encyclopedia_title", "container-title"],
  ["dictionary_title", "container-title"],
  ["inbook_title", "container-title"],
  ["book_title", "container-title"],
  ["conference_title", "container-title"],
  ["series_title", "collection-title"],
  ["volume", "volume"],
  ["issue", "issue"],
  ["doi", "DOI"],
  ["issn", "ISSN"],
  ["isbn", "ISBN"],
  ["publisher", "publisher"],
  ["dissertation_institution", "publisher"],
  ["technical_report_institution", "publisher"],
  ["technical_report_number", "number"],
];

const highwireTypes: readonly (readonly [tag: string, type: ItemType])[] = [
  ["encyclopedia_title", "entry-encyclopedia"],
  ["dictionary_title", "entry-dictionary"],
  ["dissertation_institution", "thesis"],
  ["technical_report_institution", "report"],
  ["conference_title", "paper-conference"],
  ["journal_title", "article-journal"],
  ["inbook_title", "chapter"],
  ["book_title", "chapter"],
  ["isbn", "book"],
];

/** `citation_*`: the tags that publishers write for Google Scholar. */
export function readHighwire(tags: MetaTags): Draft {
  const draft = openDraft();
  const first = (name: string): string | undefined => tags.get(`citation_${name}`)?.[0];
  for (const [tag, field] of highwireFields) say(draft, field, first(tag));
  draft.type = highwireTypes.find(([tag]) => first(tag) !== undefined)?.[1];
  draft.language = first("language");
  sayNames(draft, "author", (tags.get("citation_author") ?? []).map(parseName));
  sayNames(draft, "editor", (tags.get("citation_editor") ?? []).map(parseName));
  sayDate(draft, first("publication_date") ?? first("date") ?? first("online_date") ?? first("year"));
  say(draft, "page", range(first("firstpage"), first("lastpage")));
  say(draft, "URL", webAddress(first("public_url") ?? first("abstract_html_url")));
  return draft;
}

function range(start: string | undefined, end: string | undefined): string | undefined {
  return start === undefined || end === undefined || start === end ? start : `${start}–${end}`;
}

/** Dublin Core, in its old and its new form ("DC.title", "dcterms.title"). */
export function readDublinCore(tags: MetaTags): Draft {
  const draft = openDraft();
  const all = (name: string): readonly string[] => tags.get(`dc.${name}`) ?? [];
  say(draft, "title", all("title")[0]);
  say(draft, "publisher", all("publisher")[0]);
  say(draft, "container-title", all("source").find((source) => !/^https?:/.test(source)) ?? all("ispartof")[0]);
  draft.language = all("language")[0];
  sayNames(draft, "author", all("creator").map(parseName));
  sayDate(draft, all("issued")[0] ?? all("date.issued")[0] ?? all("date")[0]);
  for (const identifier of all("identifier")) say(draft, "DOI", doiIn(identifier));
  return draft;
}

/** Open Graph, and the tags that every page may have: the least that a page says of itself. */
export function readOpenGraph(tags: MetaTags): Draft {
  const draft = openDraft();
  say(draft, "title", tags.get("og:title")?.[0]);
  say(draft, "container-title", tags.get("og:site_name")?.[0]);
  sayNames(draft, "author", (tags.get("author") ?? []).filter((name) => !/^https?:|@/.test(name)).map(parseName));
  sayDate(draft, tags.get("article:published_time")?.[0]);
  return draft;
}

/** Sets the date of publication; words that are no day of the calendar are none. */
export function sayDate(draft: OpenDraft, text: string | undefined): void {
  const date = text === undefined ? undefined : readDay(text);
  if (date !== undefined) draft.dates.issued ??= date;
}

/** The DOI in a text: bare, with its prefix, or as an address. */
export function doiIn(text: string | undefined): string | undefined {
  return /\b10\.\d{4,9}\/[^\s"<>]*[^\s"<>.,;)\]]/.exec(text ?? "")?.[0];
}

/** An absolute address of the web; undefined for everything else, scripts above all. */
export function webAddress(text: string | null | undefined, base?: string): string | undefined {
  if (text === undefined || text === null || !URL.canParse(text, base)) return undefined;
  const { protocol, href } = new URL(text, base);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}
