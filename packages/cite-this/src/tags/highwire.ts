import { printName, type DateValue, type Item, type ItemType } from "@citable/model";
import { attribute, plain } from "./escape.ts";

/** The tag that names the work an item is part of tells, too, what the item is. */
const containers: Partial<Record<ItemType, string>> = {
  "article-journal": "journal_title",
  "article-magazine": "journal_title",
  "article-newspaper": "journal_title",
  chapter: "inbook_title",
  "entry-dictionary": "dictionary_title",
  "entry-encyclopedia": "encyclopedia_title",
  "paper-conference": "conference_title",
};

const publishers: Partial<Record<ItemType, string>> = {
  report: "technical_report_institution",
  thesis: "dissertation_institution",
};

/** Highwire's tags, as Google Scholar and Zotero read them; one tag a line. */
export function highwireTags({ type, fields, names, dates }: Item): readonly string[] {
  const [first, last] = (fields.page ?? "").split(/\s*[-–]\s*/);
  const facts: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["title", fields.title],
    ...(names.author ?? []).map((name) => ["author", printName(name, "inverted")] as const),
    ...(names.editor ?? []).map((name) => ["editor", printName(name, "inverted")] as const),
    ["publication_date", dates.issued && slashed(dates.issued)],
    [containers[type] ?? "inbook_title", fields["container-title"]],
    [publishers[type] ?? "publisher", fields.publisher],
    ["volume", fields.volume],
    ["issue", fields.issue],
    ["firstpage", first === "" ? undefined : first],
    ["lastpage", last],
    ["doi", fields.DOI],
    ["issn", fields.ISSN],
    ["isbn", fields.ISBN],
    ["technical_report_number", type === "report" ? fields.number : undefined],
    ["language", fields.language],
    ["public_url", fields.URL],
  ];
  return facts.flatMap(([tag, value]) => {
    const text = plain(value);
    return text === undefined ? [] : [`<meta name="citation_${tag}" content="${attribute(text)}">`];
  });
}

/** "2019/03/31", as Google Scholar asks for it; the start of a range. */
export function slashed(date: DateValue): string | undefined {
  if (date.kind === "literal" || date.start.year < 1) return undefined;
  const { year, month, day } = date.start;
  const parts = [String(year).padStart(4, "0"), ...[month, day].flatMap((part) => part ?? [])];
  return parts.map((part) => String(part).padStart(2, "0")).join("/");
}
