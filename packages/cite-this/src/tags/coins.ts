import { printName, type Item, type ItemType } from "@citable/model";
import { attribute, plain } from "./escape.ts";
import { slashed } from "./highwire.ts";

const genres: Partial<Record<ItemType, readonly [format: "book" | "journal" | "dissertation", genre: string]>> = {
  "article-journal": ["journal", "article"],
  "article-magazine": ["journal", "article"],
  "article-newspaper": ["journal", "article"],
  book: ["book", "book"],
  "paper-conference": ["book", "proceeding"],
  report: ["book", "report"],
  thesis: ["dissertation", ""],
};

/** COinS: the item as an OpenURL (Z39.88) in the title of an empty span. */
export function coinsSpan(item: Item): string {
  const query = new URLSearchParams();
  for (const [key, value] of factsOf(item))
    if (value !== undefined && value !== "") query.append(key, plain(value) ?? "");
  return `<span class="Z3988" title="${attribute(query.toString())}"></span>`;
}

type Fact = readonly [key: string, value: string | undefined];

function factsOf({ type, fields, names, dates }: Item): readonly Fact[] {
  const [format, genre] = genres[type] ?? (["book", "bookitem"] as const);
  return [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", `info:ofi/fmt:kev:mtx:${format}`],
    ["rft_id", fields.DOI && `info:doi/${fields.DOI}`],
    ["rft_id", fields.URL],
    ["rft.genre", genre],
    ...titles(format, fields),
    ...(names.author ?? []).map((name) => ["rft.au", printName(name, "inverted")] as const),
    ["rft.date", dates.issued && slashed(dates.issued)?.replaceAll("/", "-")],
    ["rft.volume", fields.volume],
    ["rft.issue", fields.issue],
    ["rft.pages", fields.page],
    ["rft.pub", fields.publisher],
    ["rft.place", fields["publisher-place"]],
    ["rft.issn", fields.ISSN],
    ["rft.isbn", fields.ISBN],
  ];
}

/** A part is an "atitle" in the journal or book that it is part of. */
function titles(format: "book" | "journal" | "dissertation", fields: Item["fields"]): readonly Fact[] {
  const within = fields["container-title"];
  if (within === undefined) return [[format === "book" ? "rft.btitle" : "rft.title", fields.title]];
  return [
    ["rft.atitle", fields.title],
    [format === "journal" ? "rft.jtitle" : "rft.btitle", within],
  ];
}
