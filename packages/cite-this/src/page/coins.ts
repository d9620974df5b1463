import { parseName, type ItemType, type Name, type NumberVariable, type TextVariable } from "@citable/model";
import { openDraft, say, sayNames, type Draft } from "./draft.ts";
import { doiIn, sayDate } from "./meta-tags.ts";

const fields: readonly (readonly [key: string, field: TextVariable | NumberVariable])[] = [
  ["atitle", "title"],
  ["title", "title"],
  ["btitle", "title"],
  ["jtitle", "container-title"],
  ["volume", "volume"],
  ["issue", "issue"],
  ["pages", "page"],
  ["issn", "ISSN"],
  ["isbn", "ISBN"],
  ["pub", "publisher"],
  ["publisher", "publisher"],
  ["place", "publisher-place"],
  ["edition", "edition"],
];

const genres: Readonly<Record<string, ItemType>> = {
  article: "article-journal",
  book: "book",
  bookitem: "chapter",
  conference: "paper-conference",
  dissertation: "thesis",
  report: "report",
};

/** COinS: an OpenURL in the title of a span. One on a page speaks of the page; several list other works. */
export function readCoins(page: Document): Draft | undefined {
  const [span, ...others] = page.querySelectorAll("span.Z3988[title]");
  if (span === undefined || others.length > 0) return undefined;
  const query = new URLSearchParams(span.getAttribute("title") ?? "");
  const get = (key: string): string | undefined => query.get(`rft.${key}`) ?? undefined;
  const draft = openDraft();
  for (const [key, field] of fields) say(draft, field, get(key));
  if (get("atitle") !== undefined) say(draft, "container-title", get("btitle") ?? get("title"));
  draft.type = genres[get("genre") ?? ""];
  sayNames(draft, "author", authorsOf(query));
  sayDate(draft, get("date"));
  for (const id of query.getAll("rft_id")) say(draft, "DOI", doiIn(id));
  return draft;
}

function authorsOf(query: URLSearchParams): readonly Name[] {
  const whole = query.getAll("rft.au");
  const family = query.get("rft.aulast");
  const given = query.get("rft.aufirst") ?? query.get("rft.auinit");
  const first = family === null ? [] : [given === null ? family : `${family}, ${given}`];
  return (whole.length > 0 ? whole : first).map(parseName);
}
