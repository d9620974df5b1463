import type { NumberVariable, TextVariable } from "@citable/model";
import { parseName } from "@citable/model";
import type { Candidate } from "../merge/candidate.ts";
import { attribute, type PageElement } from "./page.ts";
import { attributePlace, namesOnPage, pageCandidate } from "./page-evidence.ts";
import type { PageFacts } from "./page-facts.ts";
import { machineDate } from "./machine-date.ts";

/** OpenURL keys (ANSI/NISO Z39.88, formats for journals, books and Dublin Core) and the fields they fill. */
const keys = new Map<string, TextVariable | NumberVariable>([
  ["rft.jtitle", "container-title"],
  ["rft.volume", "volume"],
  ["rft.issue", "issue"],
  ["rft.pages", "page"],
  ["rft.issn", "ISSN"],
  ["rft.isbn", "ISBN"],
  ["rft.pub", "publisher"],
  ["rft.publisher", "publisher"],
  ["rft.place", "publisher-place"],
  ["rft.edition", "edition"],
]);

/**
 * COinS: a span of class Z3988 whose title is an OpenURL. A page that has just one speaks of itself; one that has
 * several lists other works.
 */
export function readCoins(facts: PageFacts): readonly Candidate[] {
  const span = openUrlSpan(facts);
  if (span === undefined) return [];
  const query = new URLSearchParams(attribute(span, "title") ?? "");
  return [...textFields(facts, span, query), ...people(facts, span, query), ...issued(facts, span, query)];
}

/** The page's only span with an OpenURL. */
export function openUrlSpan({ page }: PageFacts): PageElement | undefined {
  const spans = page.classed((words) => words.includes("Z3988") && /(?:^|\s)Z3988(?:\s|$)/.test(words));
  return spans.length > 1 ? undefined : spans[0];
}

function textFields(facts: PageFacts, span: PageElement, query: URLSearchParams): readonly Candidate[] {
  const title = query.get("rft.atitle") ?? query.get("rft.title") ?? query.get("rft.btitle");
  const fields: (readonly [TextVariable | NumberVariable, string])[] = title === null ? [] : [["title", title]];
  const work = query.has("rft.atitle") ? query.get("rft.btitle") : null;
  if (work !== null) fields.push(["container-title", work]);
  for (const [key, field] of keys) {
    const value = query.get(key)?.trim();
    if (value !== undefined && value !== "") fields.push([field, value]);
  }
  const place = attributePlace(span, "title");
  return fields.map(([field, text]) => pageCandidate(facts.page, "coins", { kind: "text", field, text }, place));
}

function people(facts: PageFacts, span: PageElement, query: URLSearchParams): readonly Candidate[] {
  const first =
    query.get("rft.aulast") === null
      ? []
      : [
          `${query.get("rft.aulast") ?? ""}, ${query.get("rft.aufirst") ?? query.get("rft.auinit") ?? ""}`.replace(
            /, $/,
            "",
          ),
        ];
  const all = query.getAll("rft.au").concat(query.getAll("rft.creator"));
  const names = (all.length > 0 ? all : first)
    .filter((each) => each.trim() !== "")
    .map((each) => ({ name: parseName(each), place: attributePlace(span, "title") }));
  return names.length === 0 ? [] : [namesOnPage(facts.page, "coins", "author", names)];
}

function issued(facts: PageFacts, span: PageElement, query: URLSearchParams): readonly Candidate[] {
  const date = machineDate(query.get("rft.date") ?? "", facts.language);
  return date === undefined
    ? []
    : [pageCandidate(facts.page, "coins", { kind: "date", field: "issued", date }, attributePlace(span, "title"))];
}
